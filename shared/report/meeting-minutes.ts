// The minutes of a meeting (referat) as one document, in the form that the cluster's minutes have: what, where and when;
// who was called and who came, by organisation; then each case with what was said and, in bold, what was decided.
import { formatDate } from '#shared/date-format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import {
  attendanceRows,
  type AttendanceSection,
  type AttendeeRow,
} from '#shared/meeting/attendance.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import type { DecisionRecord, FollowUpRow } from '#shared/meeting/decision-type.ts';
import type { CaseRow, MeetingRow } from '#shared/meeting/meeting-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { markdownBlocks, markdownProse } from './markdown-blocks.ts';
import type { PaperWords } from './meeting-papers.ts';
import type { DocBlock, DocText, LetterDocument, TableRow } from './report-document.ts';

export type MinutesSource = {
  /** The cluster's name. */
  organisation: string;
  /** The body's name on the day. */
  body: string;
  meeting: MeetingRow;
  attendees: readonly AttendeeRow[];
  /** In the agenda's order; those that were withdrawn too, whose numbers would be missed. */
  cases: readonly CaseRow[];
  /** Which earlier case each follows up, by its id. */
  followed: ReadonlyMap<string, { number: string; heldOn: IsoDate }>;
  /** When the body met before. */
  previousOn: IsoDate | null;
  decisions: readonly DecisionRecord[];
  followUps: readonly FollowUpRow[];
  /** Of people and things that decisions name, by id. */
  titles: ReadonlyMap<string, string>;
  /** `18-24`, the case that approved the minutes. */
  approvedIn: string | null;
  /** Everybody of the cluster, for what leaves their names out. */
  people: readonly string[];
};

/** A `LetterDocument` of blocks that Word takes too. */
export type MinutesBlock = Extract<DocBlock, { kind: 'heading' | 'prose' | 'decision' | 'table' }>;
export type MinutesDocument = LetterDocument & { blocks: MinutesBlock[] };

export function meetingMinutes(
  source: MinutesSource,
  words: PaperWords,
  createdOn: IsoDate,
): MinutesDocument {
  const { organisation, body, meeting, cases } = source;
  const { lang, t, a } = words;
  const named = { body, date: formatDate(meeting.heldOn, lang) };
  const version = versionOf(source, words, createdOn);
  const facts: { label: string; value: DocText }[] = [
    { label: a('meeting.minutes.project'), value: organisation },
    { label: a('meeting.minutes.body'), value: body },
    { label: a('meeting.minutes.place'), value: meeting.place },
    { label: a('meeting.minutes.date'), value: named.date },
    {
      label: a('meeting.minutes.time'),
      value: `${clock(meeting.startsAt)} – ${clock(meeting.endsAt)}`,
    },
    { label: a('meeting.minutes.version'), value: version },
  ];
  return {
    meta: {
      title: a('meeting.minutes.title', named),
      organisation,
      footLine: a('meeting.papers.foot', { ...named, version }),
      lang,
      createdOn,
      sampleNotice: meeting.isSample ? t('report.sample') : null,
      words: {
        page: t('report.page'),
        of: t('report.pageOf'),
        figure: t('report.figure'),
        table: t('report.table'),
      },
    },
    letterhead: {
      organisation,
      title: a('meeting.minutes.heading'),
      facts: facts.filter(({ value }) => value !== ''),
    },
    blocks: [
      ...attendanceTable(source.attendees, words),
      ...cases.flatMap((item) => caseBlocks(item, source, words)),
    ],
  };
}

/** `14.00`, as the form has it. */
const clock = (time: string) => time.replace(':', '.');

function versionOf(
  { meeting: { state, approvedOn, remarksDueOn }, approvedIn }: MinutesSource,
  { lang, a }: PaperWords,
  createdOn: IsoDate,
): string {
  if (state === 'approved' || state === 'published') {
    const date = approvedOn ? formatDate(approvedOn, lang) : '';
    return approvedIn
      ? a('meeting.minutes.approvedIn', { date, number: approvedIn })
      : a('meeting.minutes.approved', { date });
  }
  return state === 'drafted' && remarksDueOn
    ? a('meeting.minutes.forRemarks', { date: formatDate(remarksDueOn, lang) })
    : a('meeting.papers.draft', { date: formatDate(createdOn, lang) });
}

/** Under no heading where nobody but members is listed, as the form has it. */
function attendanceTable(attendees: readonly AttendeeRow[], { a }: PaperWords): MinutesBlock[] {
  if (attendees.length === 0) return [];
  const isNamed = attendees.some(({ name }) => name !== '');
  const parts = attendanceRows(attendees, {
    leader: (organisation) =>
      organisation
        ? a('meeting.attendance.leader', { organisation })
        : a('meeting.attendance.leaderAlone'),
    deputy: (name) => (name ? a('meeting.attendance.deputy', { name }) : ''),
    list: (names) => joined(names, a('meeting.minutes.and')),
  });
  const label = (section: AttendanceSection) => a(`meeting.attendance.section.${section}`);
  const left = (header: string, share: number) => ({
    header,
    align: 'left' as const,
    width: { share },
  });
  const narrow = (header: string) => ({ header, align: 'left' as const, width: { mm: 20 } });
  return [
    {
      kind: 'table',
      caption: a('meeting.attendance.title'),
      columns: isNamed
        ? [
            left(a('meeting.attendance.organisation'), 5),
            left(a('meeting.attendance.name'), 4),
            narrow(a('meeting.attendance.code')),
            narrow(a('meeting.attendance.attended')),
          ]
        : [left(a('meeting.attendance.organisation'), 1), narrow(a('meeting.attendance.attended'))],
      rows: parts.flatMap(({ section, rows }): TableRow[] => [
        ...(section === 'members'
          ? []
          : [
              {
                kind: 'group' as const,
                text: a('meeting.minutes.section', { section: label(section) }),
              },
            ]),
        ...rows.map(({ organisation, names, codes, marks }): TableRow => {
          const cells = isNamed
            ? [organisation, names, codes, marks]
            : [organisation || label(section), marks];
          return { kind: 'cells', cells: cells.map((text) => ({ kind: 'text', text })) };
        }),
      ]),
      notes: [],
    },
  ];
}

/** `ES og KT`, `a, b og c`. */
function joined(words: readonly string[], and: string): string {
  const said = words.filter(Boolean);
  if (said.length < 2) return said.join('');
  return `${said.slice(0, -1).join(', ')} ${and} ${said.at(-1)}`;
}

function caseBlocks(item: CaseRow, source: MinutesSource, words: PaperWords): MinutesBlock[] {
  const { lang, a } = words;
  const say = (text: string): DocText => (item.lang === lang ? text : { text, lang: item.lang });
  const heading: MinutesBlock = {
    kind: 'heading',
    level: 2,
    text: say(item.title),
    number: a('meeting.agenda.number', { number: caseNumber(item) }),
  };
  if (item.archivedAt !== null) return [heading, plainProse(a('meeting.minutes.withdrawn'))];
  const facts = [
    followsLine(item, source, words),
    item.presenter && a('meeting.minutes.presenter', { name: item.presenter }),
  ].filter(Boolean);
  const ofCase = ({ caseId }: { caseId: string | null }) => caseId === item.id;
  const proseIn = (text: string, written: Lang) => ({
    lang: written === lang ? null : written,
    nodes: markdownProse(text),
  });
  return [
    heading,
    ...(facts.length > 0 ? [plainProse(facts.join(' '))] : []),
    ...markdownBlocks({ text: item.minutes, lang: item.lang }, lang),
    ...source.decisions.filter(ofCase).map((decision): MinutesBlock => ({
      kind: 'decision',
      label: a('meeting.minutes.decision'),
      prose: proseIn(decision.text, decision.lang),
      notes: [decisionNote(decision, source, words)].filter(Boolean),
    })),
    ...source.followUps.filter(ofCase).map((followUp): MinutesBlock => ({
      kind: 'decision',
      label: a('meeting.minutes.followUp'),
      prose: proseIn(followUp.text, followUp.lang),
      notes: [dueNote(followUp, source, words).join(' · ')].filter(Boolean),
    })),
  ];
}

const plainProse = (text: string): MinutesBlock => ({
  kind: 'prose',
  prose: { lang: null, nodes: [{ kind: 'paragraph', runs: [{ text }] }] },
});

function followsLine(
  { followsCaseId }: CaseRow,
  { followed, previousOn }: MinutesSource,
  { lang, a }: PaperWords,
): string {
  const before = followed.get(followsCaseId ?? '');
  if (!before) return '';
  const { number, heldOn } = before;
  return heldOn === previousOn
    ? a('meeting.minutes.followsLast', { number })
    : a('meeting.minutes.follows', { number, date: formatDate(heldOn, lang) });
}

function decisionNote(decision: DecisionRecord, source: MinutesSource, words: PaperWords): string {
  const { a } = words;
  const { votes, effects } = decision;
  const about = effects.flatMap(({ targetId }) => source.titles.get(targetId) ?? []);
  return [
    votes &&
      a('meeting.decision.votes', {
        for: String(votes.for),
        against: String(votes.against),
        abstained: String(votes.abstained),
      }),
    about.length > 0 && a('meeting.minutes.about', { things: about.join(', ') }),
    ...dueNote(decision, source, words),
  ]
    .filter(Boolean)
    .join(' · ');
}

function dueNote(
  { ownerId, dueOn }: Pick<DecisionRecord, 'ownerId' | 'dueOn'>,
  { titles }: MinutesSource,
  { lang, a }: PaperWords,
): string[] {
  const name = titles.get(ownerId ?? '');
  return [
    name ? a('meeting.decision.owner', { name }) : '',
    dueOn ? a('meeting.decision.due', { date: formatDate(dueOn, lang) }) : '',
  ].filter(Boolean);
}
