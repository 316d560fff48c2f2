// The largest report that is plausible, and smaller ones of the same kind: rows of a strategy, chapters written to their limit with
// pictures and live figures, everything signed, built as any other report.
import { reportWords } from '#server/report/load-report.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportSource } from '#shared/report/report-context.ts';
import type { DocPicture, DocPictures, ReportDocument } from '#shared/report/report-document.ts';
import { chapterPlaces } from '#shared/report/report-template.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { strategyStanding } from '#shared/strategy/standing.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { foreword } from '#test/unit/report/snapshot-fixture.ts';
import { events, funds } from '#test/unit/report/year-row-fixture.ts';
import { drawnPicture } from './drawn-picture.ts';
import { idOf, largestRows, lastYear, type ReportSize } from './largest-rows.ts';
import { chapterText, paragraph, sentence, type Live } from './largest-text.ts';

/** Eight areas with four priorities each, ten years of figures, twenty thousand letters and more than a picture a chapter. */
export const largest: ReportSize = {
  areas: 8,
  prioritiesEach: 4,
  indicators: 200,
  measures: 400,
  years: 10,
  letters: 20_000,
  pictures: 30,
};

/** Wide, tall, tiny, and as a telephone takes them. */
const measures = [
  [1600, 500],
  [500, 1600],
  [60, 40],
  [1200, 900],
] as const;

type Placed = ReturnType<typeof chapterPlaces>[number];

function liveOf(at: number, { goalId }: Placed, size: ReportSize, pictures: number): Live[] {
  const indicator = idOf('indicator', (at * 5) % size.indicators);
  const goal = goalId ?? idOf('goal', 1);
  const ofData: Live[] = [
    { block: { kind: 'figure/indicator', id: indicator }, words: 'Nyeste tall' },
    { block: { kind: 'chart/indicator', id: indicator }, words: 'Utviklingen' },
    { block: { kind: 'figure/goal', id: goal }, words: 'Måloppnåelse' },
    { block: { kind: 'chart/goal', id: goal }, words: 'År for år' },
    { block: { kind: 'chart/distribution', id: goal }, words: 'Fordelingen' },
    { block: { kind: 'table/areas', id: null }, words: 'Områdene' },
  ];
  const shown = Array.from({ length: pictures }, (_, place): Live => ({
    block: { kind: 'picture', id: idOf('picture', at * 10 + place) },
    words: `Deltakere rundt et bord, bilde ${place + 1}`,
    caption: place % 3 === 2 ? '' : sentence(at + place),
  }));
  return [...ofData.slice(at % 3, (at % 3) + 3), ...shown];
}

/** `template`: DFØ's six parts unless said. */
export function largestSource(size: ReportSize, template: 'dfo' | 'short' = 'dfo') {
  const rows = largestRows(size);
  const areas = rows.goals.filter(({ parentId }) => parentId === null);
  const places = chapterPlaces(
    template,
    areas.map(({ id }) => id),
  );
  const share = (at: number) =>
    Math.floor(((at + 1) * size.pictures) / places.length) -
    Math.floor((at * size.pictures) / places.length);
  const chapters = places.map((place, at): ChapterRow => {
    const lang = (['nb', 'nb', 'nn', 'nb', 'en'] as const)[at % 5]!;
    return {
      ...foreword,
      ...place,
      id: `c${at}`,
      sortOrder: at,
      lang,
      text: chapterText(
        { letters: size.letters, lang, seed: at * 2 },
        liveOf(at, place, size, share(at)),
      ),
      signedRole: 'Leder av Samarbeidsorganet for helse- og omsorgstjenesteutvikling',
    };
  });
  const pictures = places.flatMap((_, at) =>
    Array.from({ length: share(at) }, (__, place): Omit<DocPicture, 'alt' | 'caption'> => {
      const [width, height] = measures[(at + place) % measures.length]!;
      return { id: idOf('picture', at * 10 + place), type: 'image/png', width, height };
    }),
  );
  const source: ReportSource = {
    standing: strategyStanding(rows, { reportingOn: `${lastYear}-12-31`, knownOn: null }),
    chapters,
    pictures,
    organisation: 'Samarbeidet for helse, forskning og utdanning i Vestland',
    isOwnStrategy: true,
    revisions: rows.observations,
    events: [...events, ...Array.from({ length: size.measures / 8 }, (_, at) => eventOf(at))],
    meetings: Array.from({ length: 11 }, (_, at) => ({
      bodyId: 'b1',
      heldOn: `${lastYear}-${String(at + 1).padStart(2, '0')}-14`,
      cases: 9,
      decisions: 4,
      isSample: false,
    })),
    funds,
  };
  const bytes: DocPictures = new Map(
    pictures.map(({ id, width, height }, at) => [id, drawnPicture(width, height, at + 1)]),
  );
  return { source, pictures: bytes };
}

function eventOf(at: number) {
  return {
    ...events[2]!,
    id: `e${at}`,
    title: `${sentence(at).slice(0, -1)} (${at + 1})`,
    text: paragraph(at, 'nb', 1),
    servedGoalIds: [idOf('goal', at % 12)],
  };
}

/** Frozen, with its version, case and checksum, unless it is said to be a draft. */
export async function largestReport(
  { source }: Pick<ReturnType<typeof largestSource>, 'source'>,
  lang: Lang,
  { template = 'dfo', isDraft = false }: { template?: 'dfo' | 'short'; isDraft?: boolean } = {},
): Promise<ReportDocument> {
  return buildReport(source, await reportWords(lang), {
    year: lastYear,
    template,
    lang,
    createdOn: `${lastYear + 1}-02-15`,
    ...(!isDraft && { edition: 1, approvedIn: '12-26', checksum: 'a0f3'.repeat(16) }),
  });
}
