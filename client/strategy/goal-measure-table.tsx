// Measures with how far they have come: phase, progress against what time says is due, due date and lead.
import { Link } from '@tanstack/react-router';
import { PhaseLabel } from '#client/measure/phase-label.tsx';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { AttainmentBar } from '#client/ui/attainment-bar.tsx';
import { useFormat } from '#client/ui/format.ts';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { progressShare } from '#shared/measure/implementation.ts';
import type { MeasureStanding } from '#shared/measure/measure-standing.ts';
import type { PartnerRow } from '#shared/strategy/snapshot.ts';

type MeasureTableProps = {
  measures: readonly MeasureStanding[];
  partners: readonly PartnerRow[];
  caption: string;
  /** Those that have their home elsewhere. */
  isServing: (measure: MeasureStanding) => boolean;
};

export function MeasureTable({ measures, partners, caption, isServing }: MeasureTableProps) {
  const t = useText();
  const partnerOf = new Map(partners.map((partner) => [partner.id, partner]));
  return (
    <ScrollBox label={caption}>
      <table className={`plain-table ${rows['table']}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('strategy.goal.measure')}</th>
            <th scope="col">{t('strategy.goal.phase')}</th>
            <th scope="col">{t('strategy.goal.progress')}</th>
            <th scope="col">{t('strategy.goal.dueOn')}</th>
            <th scope="col">{t('strategy.goal.lead')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <Row
              key={measure.row.id}
              measure={measure}
              leads={measure.row.leadPartnerIds.flatMap((id) => partnerOf.get(id) ?? [])}
              isServing={isServing(measure)}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RowProps = { measure: MeasureStanding; leads: PartnerRow[]; isServing: boolean };

function Row({ measure, leads, isServing }: RowProps) {
  const t = useText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const { row, state, isOverdue, dueShare } = measure;
  const hasEnded = state?.phase === 'completed' || state?.phase === 'cancelled';
  return (
    <tr>
      <th scope="row" className={rows['name']}>
        <Link
          to="/$strategy/tiltak/$measureId"
          params={{ strategy, measureId: row.id }}
          lang={row.lang}
        >
          {row.title}
        </Link>
        {isServing && <span className={rows['under']}>{t('strategy.goal.alsoServes')}</span>}
      </th>
      <td data-label={t('strategy.goal.phase')}>
        <PhaseLabel phase={state?.phase ?? 'unreported'} isOverdue={isOverdue} />
      </td>
      <td className={rows['bar']} data-label={t('strategy.goal.progress')}>
        {state ? (
          <AttainmentBar
            attainment={progressShare(state)}
            plan={hasEnded ? null : dueShare}
            isWeak={state.phase === 'cancelled'}
          />
        ) : (
          <span className="soft">–</span>
        )}
      </td>
      <td data-label={t('strategy.goal.dueOn')} className="figures">
        {row.dueOn ? format.date(row.dueOn) : <span className="soft">–</span>}
      </td>
      <td data-label={t('strategy.goal.lead')}>
        {leads.length > 0 ? (
          leads.map(({ shortName }) => shortName).join(', ')
        ) : (
          <span className="soft">{t('strategy.goal.noLead')}</span>
        )}
      </td>
    </tr>
  );
}
