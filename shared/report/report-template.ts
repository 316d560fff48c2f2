// Which chapters a report is written in, in order: DFØ's six parts with one chapter for each focus area in the third, or
// the short form of Partnermøtet's mandate.
import type { ChapterRow, ReportPart, ReportRow, ReportTemplate } from './report-type.ts';

/** Chapters before, in place of, and after the focus areas'. */
const partsOf: Record<ReportTemplate, readonly ReportPart[]> = {
  dfo: ['foreword', 'introduction', 'results', 'area', 'governance', 'outlook', 'accounts'],
  short: ['economy', 'strategy', 'activity'],
};

/** The roman numbers that DFØ gives its parts; none in the short form. */
export const partNumbers: Partial<Record<ReportPart, string>> = {
  foreword: 'I',
  introduction: 'II',
  results: 'III',
  governance: 'IV',
  outlook: 'V',
  accounts: 'VI',
};

/** The parts that somebody answers for with their name. */
const signedParts: readonly ReportPart[] = ['foreword', 'accounts', 'economy'];

export function isSigned(part: ReportPart): boolean {
  return signedParts.includes(part);
}

/** One place for each chapter; `areaIds` are the strategy's topmost goals in order. */
export function chapterPlaces(
  template: ReportTemplate,
  areaIds: readonly string[],
): { part: ReportPart; goalId: string | null }[] {
  return partsOf[template].flatMap((part) => {
    const goalIds = part === 'area' ? areaIds : [null];
    return goalIds.map((goalId) => ({ part, goalId }));
  });
}

type Area = { id: string; ownerBodyId: string | null };

/**
 * The chapters of a report that is begun, none of them written: the foreword is for those who lead, a focus area's for
 * those who own it, and the rest for the secretariat.
 */
export function firstChapters(
  { id: reportId, template, lang, dueOn, isSample }: ReportRow,
  { areas, leadingBodyId }: { areas: readonly Area[]; leadingBodyId: string | null },
): Omit<ChapterRow, 'id'>[] {
  const ownerOf = new Map(areas.map((area) => [area.id, area.ownerBodyId]));
  const places = chapterPlaces(
    template,
    areas.map(({ id }) => id),
  );
  return places.map(({ part, goalId }, sortOrder) => ({
    reportId,
    part,
    goalId,
    sortOrder,
    ownerBodyId:
      goalId !== null ? (ownerOf.get(goalId) ?? null) : part === 'foreword' ? leadingBodyId : null,
    ownerPersonId: null,
    dueOn,
    lang,
    text: '',
    isDone: false,
    signedName: '',
    signedRole: '',
    signedPlace: '',
    signedOn: null,
    signedById: null,
    isSample,
    version: 1,
    archivedAt: null,
  }));
}
