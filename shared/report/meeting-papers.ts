// The papers of a meeting (innkalling, saksliste, sakspapirer) as one document: who is called when and where, the agenda,
// and each case with the figures of what it is about.
import { formatDate } from '#shared/date-format.ts';
import { norwegianDay, type IsoDate } from '#shared/iso-date.ts';
import { goalBlock } from './area-chapter.ts';
import { fundTables } from './fund-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { measureTable } from './measure-table.ts';
import { reportContext, type ReportContext } from './report-context.ts';
import type { DocBlock, DocText, LetterDocument } from './report-document.ts';
import { voicesBlock } from './three-voices.ts';
import type { FundFigures } from '#shared/fund/fund-figures.ts';
import type { StrategyStanding } from '#shared/strategy/standing.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { AdminTranslate, Translate } from '#shared/text/text.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { StrategyMoves } from '#shared/meeting/since-last.ts';
import { periodText } from '#shared/text/period-text.ts';
import { meetingTime } from '#shared/meeting/meeting-time.ts';
import type { CaseLink, CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';

/** More would be read by nobody; the page has them all. */
const mostChanges = 30;

export type PaperSource = {
  /** The cluster's name. */
  organisation: string;
  /** The body's name on the day. */
  body: string;
  meeting: MeetingRow;
  /** Those that stand, in the agenda's order. */
  cases: readonly CaseRow[];
  /** Which earlier case each follows up, by its id: `09-24`, and the day of its meeting. */
  followed: ReadonlyMap<string, { number: string; heldOn: IsoDate }>;
  /** What is laid before the meeting with each case, by its id: reports and files. */
  attachments: ReadonlyMap<string, readonly { title: string; url: string }[]>;
  /** How the strategies stand that the cases are about. */
  standings: readonly StrategyStanding[];
  /** How the collaboration funds stand that the cases are about. */
  funds: readonly FundFigures[];
  /** What has moved in each strategy since the body last met, by the strategy's id. */
  moved: ReadonlyMap<string, StrategyMoves>;
  hasSampleData: boolean;
};

export type PaperWords = {
  lang: Lang;
  t: Translate;
  a: AdminTranslate;
};

/** `sentOn`: when they were sent out; null for a draft of today. */
export function meetingPapers(
  source: PaperSource,
  words: PaperWords,
  { today, sentOn }: { today: IsoDate; sentOn: IsoDate | null },
): LetterDocument {
  const { organisation, body, meeting, cases } = source;
  const { lang, t, a } = words;
  const date = (day: IsoDate) => formatDate(day, lang);
  const say = (text: string, written: Lang): DocText =>
    written === lang ? text : { text, lang: written };
  const contexts = source.standings.map((standing) =>
    reportContext({ standing, chapters: [], organisation, isOwnStrategy: true, revisions: [] }, t, {
      year: Number(today.slice(0, 4)),
      lang,
      createdOn: today,
    }),
  );
  const facts: { label: string; value: DocText }[] = [
    { label: a('meeting.papers.body'), value: say(body, meeting.lang) },
    {
      label: a('meeting.papers.when'),
      value: meetingTime(meeting, { lang, a }),
    },
    { label: a('meeting.papers.place'), value: say(meeting.place, meeting.lang) },
    { label: a('meeting.papers.room'), value: meeting.roomUrl },
  ];
  const version = sentOn
    ? a('meeting.papers.sent', { date: date(sentOn) })
    : a('meeting.papers.draft', { date: date(today) });
  const named = { body, date: date(meeting.heldOn) };
  const hasFigures = cases.some(({ links }) =>
    links.some(({ kind }) => kind === 'goal' || kind === 'measure' || kind === 'indicator'),
  );
  return {
    meta: {
      title: a('meeting.papers.title', named),
      organisation,
      footLine: a('meeting.papers.foot', { ...named, version }),
      lang,
      createdOn: sentOn ?? today,
      sampleNotice: source.hasSampleData ? t('report.sample') : null,
      words: {
        page: t('report.page'),
        of: t('report.pageOf'),
        figure: t('report.figure'),
        table: t('report.table'),
      },
    },
    letterhead: {
      organisation,
      title: a('meeting.papers.heading', { body }),
      facts: facts.filter(({ value }) => value !== ''),
    },
    blocks: [
      ...markdownBlocks({ text: meeting.invitation, lang: meeting.lang }, lang),
      { kind: 'heading', level: 2, text: a('meeting.papers.agenda'), number: '' },
      ...agendaTable(cases, words, say),
      ...(hasFigures ? [asOfLine(a('meeting.papers.figures', { date: date(today) }))] : []),
      ...cases.flatMap((item) => caseBlocks(item, source, { ...words, today }, contexts)),
    ],
  };
}

const asOfLine = (text: string): DocBlock => ({ kind: 'paragraph', tone: 'note', text });

function agendaTable(
  cases: readonly CaseRow[],
  { a }: PaperWords,
  say: (text: string, lang: Lang) => DocText,
): DocBlock[] {
  if (cases.length === 0) return [];
  const hasPresenter = cases.some(({ presenter }) => presenter !== '');
  return [
    {
      kind: 'table',
      caption: a('meeting.papers.agenda'),
      columns: [
        { header: a('meeting.papers.number'), align: 'left', width: { mm: 16 } },
        { header: a('meeting.papers.caseTitle'), align: 'left', width: { share: 1 } },
        { header: a('meeting.papers.kind'), align: 'left', width: { mm: 27 } },
        ...(hasPresenter
          ? [
              {
                header: a('meeting.papers.presenter'),
                align: 'left' as const,
                width: { mm: 32 },
              },
            ]
          : []),
      ],
      rows: cases.map((item) => ({
        kind: 'cells',
        cells: [
          { kind: 'figure', label: caseNumber(item) },
          { kind: 'text', text: say(item.title, item.lang) },
          { kind: 'text', text: a(`meeting.kind.${item.kind}`) },
          ...(hasPresenter ? [{ kind: 'text' as const, text: item.presenter || '–' }] : []),
        ],
      })),
      notes: [],
    },
  ];
}

function caseBlocks(
  item: CaseRow,
  { followed, moved, attachments, funds }: PaperSource,
  words: PaperWords & { today: IsoDate },
  contexts: readonly ReportContext[],
): DocBlock[] {
  const { a, lang } = words;
  const number = caseNumber(item);
  const title: DocText = item.lang === lang ? item.title : { text: item.title, lang: item.lang };
  const before = followed.get(item.followsCaseId ?? '');
  const facts = [
    a(`meeting.kind.${item.kind}`),
    item.presenter && a('meeting.agenda.presenter', { name: item.presenter }),
    before &&
      `${a('meeting.agenda.follows')} ${a('meeting.agenda.caseOn', {
        number: before.number,
        date: formatDate(before.heldOn, lang),
      })}`,
  ];
  const proposal = markdownBlocks({ text: item.proposal, lang: item.lang }, lang);
  return [
    {
      kind: 'heading',
      level: 2,
      text: title,
      number: a('meeting.agenda.number', { number }),
    },
    { kind: 'paragraph', tone: 'note', text: facts.filter(Boolean).join(' · '), leadsOn: true },
    ...markdownBlocks({ text: item.paper, lang: item.lang }, lang),
    ...movedBlocks(moved.get(/^since:(.+)$/.exec(item.origin ?? '')?.[1] ?? ''), words),
    ...contexts.flatMap((context) => figureBlocks(context, item, words)),
    ...fundTables(item, funds, words),
    ...(proposal.length > 0
      ? [
          {
            kind: 'heading' as const,
            level: 3 as const,
            text: a('meeting.agenda.proposal'),
            number: '',
          },
          ...proposal,
        ]
      : []),
    ...documentList(item, attachments.get(item.id) ?? [], words),
  ];
}

/** What has moved: goals that stand otherwise, then what was recorded, newest first. */
function movedBlocks(moved: StrategyMoves | undefined, { a, t, lang }: PaperWords): DocBlock[] {
  if (!moved) return [];
  const { moves, changes } = moved;
  const list = (heading: string, items: DocText[]): DocBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: heading, number: '' },
          { kind: 'list', items },
        ];
  const shown = changes.slice(0, mostChanges);
  return [
    ...list(
      a('meeting.since.moves'),
      moves.map(({ number, title, from, to }) =>
        a('meeting.since.move', {
          goal: `${number} ${title}`,
          from: t(`word.status.${from}`),
          to: t(`word.status.${to}`),
        }),
      ),
    ),
    ...list(
      a('meeting.since.changes'),
      shown.map((change) =>
        a('meeting.since.change', {
          title: change.title,
          what: t(`strategy.recent.kind.${change.kind}`, {
            period: change.period && periodText(change.period, t),
          }),
          date: formatDate(norwegianDay(change.recordedAt), lang),
        }),
      ),
    ),
    ...(changes.length > shown.length
      ? [asOfLine(a('meeting.since.more', { count: changes.length - shown.length }))]
      : []),
  ];
}

/** What the case is about in one strategy: each goal with its figures and voices, then indicators and measures in tables. */
function figureBlocks(context: ReportContext, item: CaseRow, { a }: PaperWords): DocBlock[] {
  const idsOf = (kind: 'goal' | 'measure' | 'indicator') =>
    new Set(item.links.flatMap((link) => (link.kind === kind ? link.targetId : [])));
  const [goalIds, measureIds, indicatorIds] = [idsOf('goal'), idsOf('measure'), idsOf('indicator')];
  const number = caseNumber(item);
  const { standing } = context;
  return [
    ...standing.goals
      .filter(({ row }) => goalIds.has(row.id))
      .flatMap((goal) => [
        goalBlock(context, goal, 3),
        ...(goal.assessment || goal.decision ? [voicesBlock(context, goal)] : []),
        ...indicatorTable(
          context,
          a('meeting.papers.indicators', { number }),
          context.indicatorsOf([goal]),
        ),
      ]),
    ...indicatorTable(
      context,
      a('meeting.papers.indicators', { number }),
      standing.indicators.filter(({ row }) => indicatorIds.has(row.id)),
    ),
    ...measureTable(
      context,
      a('meeting.papers.measures', { number }),
      standing.measures.filter(({ row }) => measureIds.has(row.id)),
    ),
  ];
}

/** What is attached, and what lies elsewhere, each with its address. */
function documentList(
  { links }: CaseRow,
  attachments: readonly { title: string; url: string }[],
  { a }: PaperWords,
): DocBlock[] {
  const documents = [
    ...attachments,
    ...links.filter(
      (link): link is Extract<CaseLink, { kind: 'document' }> => link.kind === 'document',
    ),
  ];
  if (documents.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: a('meeting.papers.documents'), number: '' },
    { kind: 'list', items: documents.map(({ title, url }) => `${title} (${url})`) },
  ];
}
