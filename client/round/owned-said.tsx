// What was said last of something one answers for, with its date, and whether it is time again: in words, never by colour alone.
import { useIndicatorFormat } from '#client/indicator/indicator-format.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { norwegianDay } from '#shared/iso-date.ts';
import type { OwnedGoal, OwnedIndicator, OwnedMeasure, OwnedThing } from '#shared/round/owned.ts';

export function OwnedSaid({ thing }: { thing: OwnedThing }) {
  const a = useAdminText();
  const format = useFormat();
  const { at, isDue } = thing;
  return (
    <>
      <p>
        {thing.kind === 'measure' && <SaidOfMeasure thing={thing} />}
        {thing.kind === 'indicator' && <SaidOfIndicator thing={thing} />}
        {thing.kind === 'goal' && <SaidOfGoal thing={thing} />}
        {at !== null && (
          <span className="soft small">
            {' '}
            {a('round.owned.at', { date: format.date(norwegianDay(at)) })}
          </span>
        )}
      </p>
      {isDue && (
        <p className="small">
          <strong>
            <DueWords thing={thing} />
          </strong>
        </p>
      )}
    </>
  );
}

function DueWords({ thing }: { thing: OwnedThing }) {
  const a = useAdminText();
  const format = useFormat();
  if (thing.kind === 'measure')
    return a(thing.isOverdue ? 'round.owned.overdue' : 'round.owned.silent');
  if (thing.kind === 'goal') return a('round.owned.unassessed');
  return a(thing.isStale ? 'round.owned.stale' : 'round.owned.awaited', {
    period: format.period(thing.awaited ?? ''),
  });
}

function SaidOfMeasure({ thing: { state } }: { thing: OwnedMeasure }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  if (!state) return a('round.card.never');
  return a('round.review.measure', {
    phase: t(`word.phase.${state.phase}`),
    progress: format.share(state.progress / 100),
  });
}

function SaidOfIndicator({ thing: { row, last } }: { thing: OwnedIndicator }) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const words = useIndicatorFormat(row);
  if (!last) return a('round.owned.noValue');
  return a('round.owned.value', {
    value:
      last.value === null
        ? t(`word.noValue.${last.noValueReason ?? 'not_available'}`)
        : words.recorded(last.value),
    period: format.period(last.period),
  });
}

function SaidOfGoal({ thing: { last } }: { thing: OwnedGoal }) {
  const a = useAdminText();
  const format = useFormat();
  if (!last) return a('round.card.neverAssessed');
  return (
    <>
      <StatusLabel status={last.status} />{' '}
      {a('round.owned.forPeriod', { period: format.period(last.period) })}
    </>
  );
}
