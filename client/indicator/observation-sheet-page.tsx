// Fyll inn som regneark: many values at once, of one's own indicators or of all periods of one, typed or pasted from Excel.
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';
import { useActor } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { duePeriod, offeredPeriods } from './due-period.ts';
import { ObservationSheet, type SheetLine } from './observation-sheet.tsx';
import styles from './observation-sheet.module.css';

export function ObservationSheetPage() {
  const a = useAdminText();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const actor = useActor();
  const { vis } = useSearch({ from: '/mine-oppdateringer/regneark' });
  const [{ data }, { data: owned }] = useSuspenseQueries({
    queries: [trpc.indicator.recordable.queryOptions(), trpc.round.owned.queryOptions()],
  });
  const { today, indicators, frozen } = data;
  const ownIds = new Set(owned.things.map(({ id }) => id));
  const own = indicators.filter(({ row }) => ownIds.has(row.id));
  const one = indicators.find(({ row }) => row.id === vis);
  const isAll = !one && (vis === 'alle' || own.length === 0);

  const lines: SheetLine[] = one
    ? offeredPeriods(one.row, one.observations, today)
        .toReversed()
        .map((period) => ({ ...one, period }))
    : (isAll ? indicators : own).map((each) => {
        const period = duePeriod(each.row.frequency, each.observations, today);
        return { ...each, period };
      });
  return (
    <>
      <PageHeader
        title={a('sheet.title')}
        lead={a('sheet.lead')}
        eyebrow={<Link to="/mine-oppdateringer">{a('round.mine.title')}</Link>}
      />
      {indicators.length === 0 ? (
        <EmptyState title={a('sheet.none.title')} text={a('sheet.none.text')} />
      ) : (
        <>
          <div className={styles['choice']}>
            <ChoiceField
              name="shown"
              label={a('sheet.shown')}
              value={one ? one.row.id : isAll ? 'alle' : ''}
              choices={[
                ...(own.length > 0
                  ? [{ value: '', label: a('sheet.own', { count: own.length }) }]
                  : []),
                { value: 'alle', label: a('sheet.all', { count: indicators.length }) },
                ...indicators.map(({ row }) => ({ value: row.id, label: row.title })),
              ]}
              onChange={(value) =>
                void navigate({
                  to: '/mine-oppdateringer/regneark',
                  search: value === '' ? {} : { vis: value },
                  replace: true,
                })
              }
            />
          </div>
          <ObservationSheet
            lines={lines}
            frozen={frozen}
            isOneIndicator={one !== undefined}
            today={today}
            draftKey={`sheet:${actor?.personId ?? ''}`}
          />
        </>
      )}
    </>
  );
}
