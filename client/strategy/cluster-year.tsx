// The year's meeting places and money, one row each: few figures, what must be said beside them, and the way to the rest.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { Section } from '#client/ui/section.tsx';
import { participations } from '#shared/event/event-type.ts';
import { totalParts } from '#shared/event/event-words.ts';
import { formatMoney, type Ore } from '#shared/fund/money.ts';
import type { ClusterYear as Year } from '#shared/report/cluster-year.ts';
import styles from './cluster-year.module.css';

type ClusterYearProps = {
  asOfLine: string;
  /** What stands in its place until it is here. */
  shape: ReactNode;
};

export function ClusterYear({ asOfLine, shape }: ClusterYearProps) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  const can = useCan();
  const asOf = useAsOf();
  const query = useTRPC().report.clusterYear.queryOptions({ strategy, ...asOf });
  const { data, isPending } = useQuery(query);
  // The overview is whole without these rows: where they fail they take nothing else with them.
  if (!data) return isPending ? shape : null;
  const { year, events, funds, isOwnStrategy } = data;
  const mayAdd = { events: can('event:edit'), funds: can('fund:manage') };
  const isInviting = isOwnStrategy && (mayAdd.events || mayAdd.funds);
  // Who can add nothing is not told of nothing.
  if (!events && !funds && !isInviting) return null;
  const words = { year: String(year) };
  return (
    <Section
      anchor="aret"
      title={a('clusterYear.title', words)}
      note={asOf.knownOn === undefined ? asOfLine : `${asOfLine} ${a('clusterYear.known')}`}
    >
      <ul className={styles['rows']}>
        {(events ?? isOwnStrategy) && (
          <Row
            name={
              <Link to="/$strategy/arrangement" params={{ strategy }} search={{ ar: year }}>
                {a('clusterYear.events')}
              </Link>
            }
          >
            {events ? (
              <EventFigures events={events} />
            ) : (
              <Nothing said={a('clusterYear.noEvents', words)}>
                {mayAdd.events && (
                  <Link to="/$strategy/arrangement" params={{ strategy }}>
                    {a('clusterYear.addEvent')}
                  </Link>
                )}
              </Nothing>
            )}
          </Row>
        )}
        {isOwnStrategy && (
          <Row
            name={
              <Link to="/$strategy/midler" params={{ strategy }} search={{ ar: year }}>
                {a('clusterYear.funds')}
              </Link>
            }
          >
            {funds ? (
              <FundFigures funds={funds} />
            ) : (
              <Nothing said={a('clusterYear.noFunds', words)}>
                {mayAdd.funds && (
                  <Link to="/$strategy/midler" params={{ strategy }}>
                    {a('clusterYear.addFunds')}
                  </Link>
                )}
              </Nothing>
            )}
          </Row>
        )}
      </ul>
    </Section>
  );
}

function Row({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <li className={styles['row']}>
      <h3 className={styles['name']}>{name}</h3>
      {children}
    </li>
  );
}

function Nothing({ said, children }: { said: string; children: ReactNode }) {
  return (
    <p className="soft">
      {said} <span className="no-print">{children}</span>
    </p>
  );
}

type FigureProps = { value: string; label: string; details: string[] };

function Figures({ figures }: { figures: FigureProps[] }) {
  return (
    <ul className={styles['figures']}>
      {figures.map(({ value, label, details }) => (
        <li key={label}>
          <strong className={styles['value']}>{value}</strong> {label}
          <span className="soft small">{details.filter((words) => words !== '').join('; ')}</span>
        </li>
      ))}
    </ul>
  );
}

function EventFigures({ events }: { events: NonNullable<Year['events']> }) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const { held, ahead } = events;
  const figures = participations.flatMap((participation): FigureProps[] => {
    if (events[participation].sum === null) return [];
    const { figure, estimates, lacking } = totalParts(events[participation], { lang, a });
    const label = a(`event.participation.${participation}`).toLowerCase();
    return [{ value: figure, label, details: [estimates, lacking] }];
  });
  const count = {
    value: String(held),
    label: a('clusterYear.held', { count: held }),
    details: [a('clusterYear.ahead', { count: ahead })],
  };
  return <Figures figures={[count, ...figures]} />;
}

function FundFigures({ funds }: { funds: NonNullable<Year['funds']> }) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const { balance, contributions, basis } = funds;
  const money = (ore: Ore) => formatMoney(ore, lang);
  const figures: FigureProps[] = [];
  if (contributions)
    figures.push({
      value: money(contributions.sum),
      label: a('clusterYear.contributions'),
      details: [
        a('clusterYear.partners', { count: contributions.partners }),
        basis === 'decided' ? '' : a(`clusterYear.${basis}`),
      ],
    });
  if (balance) {
    const { setAside, awarded, used, carriedOver } = balance;
    if (awarded !== null)
      figures.push({
        value: money(awarded),
        label: a('clusterYear.awarded'),
        details: setAside === null ? [] : [a('clusterYear.setAside', { amount: money(setAside) })],
      });
    figures.push({
      value: money(carriedOver),
      label: a('clusterYear.left'),
      details: [
        used === null
          ? a('clusterYear.usedUnknown')
          : a('clusterYear.used', { amount: money(used) }),
      ],
    });
  }
  return <Figures figures={figures} />;
}
