// Where a measure stands and who answers for it, at a glance: the figures first, then the people.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import { WholeWords } from '#client/ui/whole-words.tsx';
import { daysBetween, type IsoDate } from '#shared/iso-date.ts';
import type { GoalSummary } from '#shared/strategy/overview.ts';
import type { PartnerRow } from '#shared/strategy/snapshot.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { MeasureEntry } from './measure-entry.ts';
import styles from './measure-facts.module.css';
import { PhaseLabel } from './phase-label.tsx';

type MeasureFactsProps = {
  entry: MeasureEntry;
  goals: readonly GoalSummary[];
  strategySlug: string;
  asOf: IsoDate;
  responsible: { name: string } | null;
};

export function MeasureFacts(props: MeasureFactsProps) {
  const { entry, goals, strategySlug, asOf, responsible } = props;
  const t = useText();
  const format = useFormat();
  const { row, owner, leads, contributors, due } = entry;
  // The figure with what it is made of: days gone of the days there are.
  const dueWords = (dueNow: number) => {
    const share = format.share(dueNow);
    if (dueNow >= 1) return t('measure.duePassed', { share });
    if (dueNow <= 0 || !row.startsOn || !row.dueOn) return t('measure.dueAhead', { share });
    return t('measure.dueDays', {
      share,
      passed: daysBetween(row.startsOn, asOf),
      total: daysBetween(row.startsOn, row.dueOn),
    });
  };
  const served = row.servedGoalIds.flatMap((id) => goals.find((goal) => goal.id === id) ?? []);
  return (
    <section aria-label={t('measure.page.facts')} className={styles['facts']}>
      <dl className={styles['standing']}>
        <Fact term={t('measure.page.phase')}>
          <span className={styles['headline']}>
            <PhaseLabel phase={entry.phase} isOverdue={entry.isOverdue} />
          </span>
        </Fact>
        <Fact term={t('measure.page.progress')}>
          {entry.progress === null ? (
            t('measure.page.progressUnreported')
          ) : (
            <>
              <span className={styles['progress']}>
                <AttainmentBar
                  attainment={entry.progress}
                  plan={due}
                  isWeak={entry.phase === 'cancelled'}
                />
              </span>
              {due !== null && <span className="soft small">{dueWords(due)}</span>}
            </>
          )}
        </Fact>
        <Fact term={t('measure.page.period')}>
          <span className="figures">
            {row.startsOn && row.dueOn
              ? `${format.date(row.startsOn)}–${format.date(row.dueOn)}`
              : row.startsOn
                ? t('measure.startsOn', { date: format.date(row.startsOn) })
                : row.dueOn
                  ? t('measure.dueOn', { date: format.date(row.dueOn) })
                  : t('measure.page.noDates')}
          </span>
        </Fact>
      </dl>
      <dl className={styles['people']}>
        <Fact term={t('measure.page.leads')}>
          <Partners partners={leads} strategySlug={strategySlug} />
        </Fact>
        <Fact term={t('measure.page.contributors')}>
          <Partners partners={contributors} strategySlug={strategySlug} />
        </Fact>
        <Fact term={t('measure.page.owner')}>
          {owner ? (
            <Link
              to="/$strategy/partnere"
              params={{ strategy: strategySlug }}
              hash={owner.id}
              lang={owner.lang}
            >
              <WholeWords>{bodyName(owner)}</WholeWords>
            </Link>
          ) : (
            <span className="soft">{t('measure.none.owner')}</span>
          )}
        </Fact>
        {responsible && <Fact term={t('people.responsible')}>{responsible.name}</Fact>}
        {served.length > 0 && (
          <Fact term={t('measure.page.served')}>
            <ul>
              {served.map(({ id, number, title, lang }) => (
                <li key={id}>
                  <Link
                    to="/$strategy/mal/$goalId"
                    params={{ strategy: strategySlug, goalId: id }}
                    lang={lang}
                  >
                    {number} {title}
                  </Link>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {row.sourceUrl && (
          <Fact term={t('measure.page.source')}>
            <a href={row.sourceUrl} rel="noreferrer">
              {t('measure.page.sourceLink')} ({new URL(row.sourceUrl).hostname})
            </a>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Partners({
  partners,
  strategySlug,
}: {
  partners: readonly PartnerRow[];
  strategySlug: string;
}) {
  const t = useText();
  if (partners.length === 0) return <span className="soft">{t('measure.none.any')}</span>;
  return (
    <ul>
      {partners.map(({ id, name, lang }) => (
        <li key={id}>
          <Link
            to="/$strategy/partnere/$partnerId"
            params={{ strategy: strategySlug, partnerId: id }}
            lang={lang}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
