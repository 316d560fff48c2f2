// Who is told what of the plan itself, and when: at most once a week, on the first day in it on which mail can go, and
// only when there is something they were not told last time, or for the first time that month.
import { addDays, weekdayOf, type IsoDate } from '#shared/iso-date.ts';
import type { Nudge } from '#shared/strategy/nudge.ts';
import type { Askable } from './asked.ts';
import type { OpenRound } from './reminder-rule.ts';
import { isWorkingDay } from './working-day.ts';

/** By person: the responsible one; else who leads the body that owns it; else the secretariat. */
export function nudgesByPerson<One extends Nudge>(
  nudges: readonly One[],
  people: readonly Askable[],
): Map<string, One[]> {
  const told = new Map<string, One[]>();
  for (const one of nudges)
    for (const { actor } of readersOf(one, people))
      told.set(actor.personId, [...(told.get(actor.personId) ?? []), one]);
  return told;
}

function readersOf(
  { responsiblePersonId, ownerBodyId }: Nudge,
  people: readonly Askable[],
): readonly Askable[] {
  const responsible = people.filter(({ actor }) => actor.personId === responsiblePersonId);
  if (responsible.length > 0) return responsible;
  const leaders = people.filter(({ leads }) => ownerBodyId !== null && leads.includes(ownerBodyId));
  if (leaders.length > 0) return leaders;
  return people.filter(({ actor }) => actor.roles.some(({ role }) => role === 'secretariat'));
}

/** Without the silence that an open round asks about anyway: nobody is told the same thing twice. */
export function notAskedAbout<One extends Nudge>(
  nudges: readonly One[],
  rounds: readonly OpenRound[],
): One[] {
  const asked = new Set(
    rounds.flatMap(({ round, items }) =>
      round.state === 'open'
        ? items.filter(({ answer }) => answer === null).map(({ subjectId }) => subjectId)
        : [],
    ),
  );
  return nudges.filter(
    ({ kind, id }) => !((kind === 'stale' || kind === 'no_value') && asked.has(id)),
  );
}

export type NudgeDay = {
  today: IsoDate;
  isQuiet: (day: IsoDate) => boolean;
  /** What they were told last, and when; null for never. */
  last: { day: IsoDate; keys: readonly string[] } | null;
};

export function isNudgeDay({ today, isQuiet, last }: NudgeDay, keys: readonly string[]): boolean {
  if (keys.length === 0 || !isWorkingDay(today) || isQuiet(today)) return false;
  if (last === null) return true;
  const weekday = weekdayOf(today) - 1;
  const monday = addDays(today, -weekday);
  if (last.day >= monday) return false;
  return last.day.slice(0, 7) < today.slice(0, 7) || keys.some((key) => !last.keys.includes(key));
}
