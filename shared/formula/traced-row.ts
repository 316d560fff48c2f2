// The rows behind an amount in a period: one function for each source.
import { seriesKey } from '#shared/event/event-total.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import type { FundEntryKind, ProjectRow, ServedShare } from '#shared/fund/fund-type.ts';
import { splitMoney, type Ore } from '#shared/fund/money.ts';
import { firstDayOf, lastDayOf, type PeriodSpan } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { FormulaSources } from './formula-source.ts';
import type { Amount, EventAmount, MoneyAmount, ProjectAmount, TracedRow } from './formula-type.ts';
import { indicatorRows, measureRows } from './traced-standing.ts';
import { exact, servesGoal } from './traced-place.ts';

/** In the order of their days. */
export function tracedRows(amount: Amount, span: PeriodSpan, sources: FormulaSources): TracedRow[] {
  switch (amount.source) {
    case 'event':
      return eventRows(amount, span, sources);
    case 'project':
      return projectRows(amount, span, sources);
    case 'money':
      return moneyRows(amount, span, sources);
    case 'measure':
      return measureRows(amount, span, sources);
    case 'indicator':
      return indicatorRows(amount, span, sources);
  }
}

/** Of all events, whenever they are: for finding out whether a change concerns the amount at all. */
export function countsEvent(
  amount: EventAmount,
  event: EventRow,
  sources: FormulaSources,
): boolean {
  return (
    (amount.kinds.length === 0 || amount.kinds.includes(event.kind)) &&
    (amount.series === '' || seriesKey(amount.series) === seriesKey(event.series)) &&
    (amount.partnerId === null || event.organiserPartnerIds.includes(amount.partnerId)) &&
    servesGoal(amount.goalId, event.servedGoalIds, sources)
  );
}

function eventRows(amount: EventAmount, span: PeriodSpan, sources: FormulaSources): TracedRow[] {
  return (
    sources
      .eventsIn(span)
      // What is called off is not held.
      .filter((event) => !event.isCancelled && countsEvent(amount, event, sources))
      .map((event) => {
        const told = eventFigure(amount, event);
        return {
          kind: 'event',
          id: event.id,
          key: event.id,
          title: event.title,
          lang: event.lang,
          on: event.startsOn,
          ...exact,
          value: told?.value ?? null,
          isApproximate: told?.isApproximate ?? false,
        };
      })
  );
}

/** Those from one partner are of the event's parts, never of the whole. */
function eventFigure({ figure, participantPartnerId }: EventAmount, event: EventRow) {
  if (figure === 'count') return { value: 1, isApproximate: false };
  if (participantPartnerId === null) return event[figure];
  const part = event.parts.find(
    (each) => each.by === 'partner' && each.partnerId === participantPartnerId,
  );
  const value = part?.[figure] ?? null;
  return value === null ? null : { value, isApproximate: false };
}

function projectRows(
  amount: ProjectAmount,
  span: PeriodSpan,
  sources: FormulaSources,
): TracedRow[] {
  const isWithin = (day: IsoDate | null) =>
    day !== null && day >= firstDayOf(span.firstMonth) && day <= lastDayOf(span.lastMonth);
  const isInTime = (project: ProjectRow): boolean => {
    // A project from before its dates were kept began when it was first awarded money.
    const startsOn = project.startsOn ?? firstAwardOn(project.id, sources);
    if (amount.time === 'started') return isWithin(startsOn);
    if (amount.time === 'ended') return isWithin(project.endsOn);
    return (
      startsOn !== null &&
      startsOn <= lastDayOf(span.lastMonth) &&
      (project.endsOn === null || project.endsOn >= firstDayOf(span.firstMonth))
    );
  };
  return sources.projects
    .filter(
      (project) =>
        isInTime(project) &&
        (amount.kinds.length === 0 || amount.kinds.includes(project.kind)) &&
        (amount.partnerId === null || project.partnerIds.includes(amount.partnerId)) &&
        project.partnerIds.length >= amount.fewestPartners &&
        (amount.partnerKind === null ||
          project.partnerIds.some((id) => sources.partnerOf(id)?.kind === amount.partnerKind)) &&
        servesGoal(
          amount.goalId,
          project.serves.map(({ goalId }) => goalId),
          sources,
        ),
    )
    .map((project) => ({
      kind: 'project',
      id: project.id,
      key: project.id,
      title: project.title,
      lang: project.lang,
      on: project.startsOn ?? firstAwardOn(project.id, sources),
      ...exact,
      value:
        amount.figure === 'count'
          ? 1
          : projectMoney(project, amount.figure === 'awarded' ? 'award' : 'use', amount, sources),
    }));
}

function firstAwardOn(projectId: string, { entriesOf }: FormulaSources): IsoDate | null {
  const awards = entriesOf(projectId).filter(({ kind }) => kind === 'award');
  return awards.map(({ on }) => on).toSorted()[0] ?? null;
}

/** Kroner in all; null where nothing of the kind is entered. Of what serves a goal, the goal's share. */
function projectMoney(
  project: ProjectRow,
  kind: FundEntryKind,
  { goalId }: ProjectAmount,
  sources: FormulaSources,
): number | null {
  const own = sources.entriesOf(project.id).filter((entry) => entry.kind === kind);
  if (own.length === 0) return null;
  const sum = own.reduce((all, entry) => all + entry.amount, 0);
  return kronerOf(sharedOre(sum, project.serves, goalId, sources));
}

/** What of an amount goes to a goal and those below it. */
function sharedOre(
  ore: Ore,
  serves: readonly ServedShare[],
  goalId: string | null,
  { goalIdsBelow }: FormulaSources,
): Ore {
  if (goalId === null) return ore;
  const below = goalIdsBelow(goalId);
  return splitMoney(
    ore,
    serves.map(({ share }) => share),
  ).reduce((all, part, place) => (below.has(serves[place]!.goalId) ? all + part : all), 0);
}

const kronerOf = (ore: Ore) => ore / 100;

const entryKindOf = { awarded: 'award', used: 'use', returned: 'return' } as const;

function moneyRows(amount: MoneyAmount, span: PeriodSpan, sources: FormulaSources): TracedRow[] {
  const { figure, partnerId, goalId } = amount;
  const year = Math.floor(span.firstMonth / 12);
  if (figure === 'set_aside')
    return sources.years
      .filter((row) => row.year === year)
      .map((row) => ({
        kind: 'fund_year',
        id: row.id,
        key: row.id,
        title: String(year),
        lang: row.lang,
        on: null,
        ...exact,
        value: kronerOf(row.setAside),
      }));
  if (figure === 'contributed')
    return sources.contributions
      .filter((row) => row.year === year && (partnerId === null || row.partnerId === partnerId))
      .map((row) => {
        const partner = sources.partnerOf(row.partnerId);
        return {
          kind: 'contribution',
          id: row.id,
          key: row.id,
          title: partner?.shortName ?? '',
          lang: partner?.lang ?? 'nb',
          on: null,
          ...exact,
          value: kronerOf(row.amount),
        };
      });
  return sources.entries
    .filter((entry) => entry.year === year && entry.kind === entryKindOf[figure])
    .flatMap((entry): TracedRow[] => {
      const project = sources.projectOf(entry.projectId);
      if (!project || (partnerId !== null && project.leadPartnerId !== partnerId)) return [];
      const served = project.serves.map((each) => each.goalId);
      if (!servesGoal(goalId, served, sources)) return [];
      return [
        {
          kind: 'fund_entry',
          id: project.id,
          key: entry.id,
          title: project.title,
          lang: project.lang,
          on: entry.on,
          ...exact,
          value: kronerOf(sharedOre(entry.amount, project.serves, goalId, sources)),
        },
      ];
    })
    .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
}
