// What a round asks of whom, and what came of each; for the secretariat also the way to answer in somebody’s place.
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { useActor, useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { Section } from '#client/ui/section.tsx';
import type { AppRouter } from '#server/app-router.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { itemStates } from '#shared/round/round-type.ts';
import styles from './round-page.module.css';
import { SubjectLink } from './subject-link.tsx';

type Detail = inferRouterOutputs<AppRouter>['round']['detail'];
type Item = Detail['items'][number];

type RoundItemsProps = {
  strategy: string;
  round: Detail['round'];
  items: readonly Item[];
  bodyOf: (bodyId: string) => string;
};

export function RoundItems({ strategy, round, items, bodyOf }: RoundItemsProps) {
  const a = useAdminText();
  const format = useFormat();
  const can = useCan();
  const [shown, setShown] = useState('');
  const mayManage = can('round:manage') && round.state === 'open';
  const filtered = items.filter(({ state }) => shown === '' || state === shown);
  return (
    <Section title={a('round.items.title')}>
      <div className={styles['filter']}>
        <ChoiceField
          name="state"
          label={a('round.items.filter')}
          value={shown}
          choices={[
            { value: '', label: a('round.items.all', { count: items.length }) },
            ...itemStates.map((state) => ({
              value: state,
              label: a(`round.itemState.${state}`),
            })),
          ]}
          onChange={setShown}
        />
      </div>
      <ScrollBox label={a('round.items.title')}>
        <table className={`plain-table ${rows['table']}`}>
          <caption className="visually-hidden">{a('round.items.title')}</caption>
          <thead>
            <tr>
              <th scope="col" className={rows['name']}>
                {a('round.items.what')}
              </th>
              <th scope="col">{a('round.items.who')}</th>
              <th scope="col">{a('round.items.due')}</th>
              <th scope="col">{a('round.items.state')}</th>
              {mayManage && (
                <th scope="col">
                  <span className="visually-hidden">{a('round.behalf.column')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {filtered.map((item) => (
              <tr key={item.id}>
                <th scope="row" className={rows['name']}>
                  <SubjectLink strategy={strategy} {...item}>
                    {item.title}
                  </SubjectLink>
                  <span className={rows['under']}>{a(`round.asks.${item.kind}`)}</span>
                </th>
                <td>
                  {item.person ?? a('round.items.nobody')}
                  <span className={rows['under']}>{bodyOf(item.bodyId ?? '')}</span>
                </td>
                <td className={styles['state']} data-label={a('round.items.due')}>
                  {format.date(item.dueOn)}
                </td>
                <td>
                  {a(`round.itemState.${item.state}`)}
                  {item.reviewedBy && item.answeredAt && (
                    <span className={rows['under']}>
                      {a('round.items.approvedBy', { name: item.reviewedBy })}
                    </span>
                  )}
                  {item.answeredAt && (
                    <span className={rows['under']}>
                      {a(item.answer === 'unchanged' ? 'round.items.unchanged' : 'round.items.by', {
                        name: item.answeredBy ?? '',
                        date: format.date(norwegianDay(item.answeredAt)),
                      })}
                    </span>
                  )}
                </td>
                {mayManage && (
                  <td>
                    {item.answer === null && item.state !== 'submitted' && (
                      <AnswerLink strategy={strategy} item={item} roundId={round.id} />
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

function AnswerLink({
  strategy,
  roundId,
  item,
}: {
  strategy: string;
  roundId: string;
  item: Item;
}) {
  const a = useAdminText();
  const actor = useActor();
  const { id: itemId, person, personId, title, lang } = item;
  const about = (
    <span className="visually-hidden" lang={lang}>
      : {title}
    </span>
  );
  if (personId !== null && personId === actor?.personId)
    return (
      <Link to="/mine-oppdateringer">
        {a('round.behalf.answer')}
        {about}
      </Link>
    );
  return (
    <Link to="/$strategy/runder/$roundId/svar/$itemId" params={{ strategy, roundId, itemId }}>
      {person === null ? a('round.behalf.answer') : a('round.behalf.title', { name: person })}
      {about}
    </Link>
  );
}
