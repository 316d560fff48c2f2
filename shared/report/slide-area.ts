// One slide for each focus area: where it stands against plan, what is said of it, and which of its goals stand weakest.
import type { DocText, ReportDocument } from './report-document.ts';
import { area, columnWidth } from './slide-grid.ts';
import { noteBook, type NoteBook, type SlideWords } from './slide-notes.ts';
import { bulletSlides, partedSlides, titled } from './slide-part.ts';
import {
  areaSections,
  blocksOf,
  picturesOf,
  tableAbout,
  type AreaSection,
} from './slide-source.ts';
import { slideTable } from './slide-table.ts';
import { lineCount, reworded, wordsOf } from './slide-text.ts';
import type { Slide, SlideVoice, WeakGoal } from './slide-type.ts';
import { shortStatus } from './slide-year.ts';

export function areaSlides(document: ReportDocument, words: SlideWords): Slide[] {
  return areaSections(document).flatMap((section) => [
    ...(section.opening.kind === 'chapter' && section.opening.status.status !== 'not_measured'
      ? [measuredSlide(section, words)]
      : unmeasuredSlides(section, words)),
    ...pictureSlides(section, words),
  ]);
}

const name = ({ opening }: AreaSection): DocText =>
  reworded(opening.title, `${opening.number} ${wordsOf(opening.title)}`.trim());

/** What an area is to reach, as its chapter says or the paragraph under its heading. */
function aimOf({ opening, blocks }: AreaSection): DocText {
  if (opening.kind === 'chapter') return opening.goal;
  const [first] = blocks;
  return first?.kind === 'paragraph' && first.tone === 'body' ? first.text : '';
}

function measuredSlide(section: AreaSection, words: SlideWords): Slide {
  const { opening, blocks } = section;
  if (opening.kind !== 'chapter') throw new Error('Only chapters have figures');
  const book = noteBook(words, name(section));
  const chart =
    blocksOf(blocks, 'chart')
      .map((block) => block.chart)
      .find((one) => one.kind === 'attainment') ?? null;
  book.alt(opening.ring.alt);
  book.alt(chart?.alt ?? '');
  if (chart) book.origin(chart);
  const first = blocks.findIndex(({ kind }) => kind === 'goal');
  const own = blocksOf(first < 0 ? blocks : blocks.slice(0, first), 'voices')[0];
  const raised = own?.voices.filter(({ isRaised, role }) => isRaised && role !== 'computed') ?? [];
  const weak = weakGoals(section);
  const columns = raised.length + (weak.length > 0 ? 1 : 0);
  const width = columnWidth(Math.max(1, columns), area.width, 5);
  if (own) book.add(own.difference);
  return {
    ...titled(book, name(section), { kicker: opening.kicker, lead: aimOf(section) }),
    body: {
      kind: 'area',
      ring: opening.ring,
      status: shortStatus(opening.status),
      facts: opening.facts.slice(0, 4).map(({ label, value }) => ({
        label: book.fit(label, { width: area.side, size: 9, lines: 1 }),
        value: book.fit(value, { width: area.side, size: 11, lines: 1, bold: true }),
      })),
      chart,
      voices: raised.map((voice): SlideVoice => {
        for (const { label, text } of voice.reasons)
          book.add(reworded(text, `${label}: ${wordsOf(text)}`));
        // Who spoke and what became of it is never cut where the words may be.
        const bylineLines = Math.min(2, lineCount(voice.byline, { width, size: 8.5 }));
        const lines = 8 - bylineLines - (voice.status ? 1 : 0);
        return {
          role: voice.role === 'decision' ? 'decision' : 'assessment',
          heading: voice.heading,
          status: voice.status && shortStatus(voice.status),
          text: book.fit(voice.text, { width, size: 10, lines }),
          byline: book.fit(voice.byline, { width, size: 8.5, lines: bylineLines }),
        };
      }),
      weakest:
        weak.length > 0
          ? { heading: words.a('slides.weakest'), items: weakest(weak, book, width) }
          : null,
    },
    notes: book.notes,
  };
}

const worstFirst = ['reversing', 'off_track', 'behind'] as const;
const mostWeak = 3;
type GoalBlock = Extract<AreaSection['blocks'][number], { kind: 'goal' }>;

/** The goals right under the area that are not on track, worst status first, then furthest from the plan. */
function weakGoals({ blocks }: AreaSection): GoalBlock[] {
  const rank = ({ status }: GoalBlock) => worstFirst.findIndex((one) => one === status.status);
  const gap = ({ bullet }: GoalBlock) => (bullet?.share ?? 0) - (bullet?.plan ?? 1);
  const goals = blocksOf(blocks, 'goal');
  const top = Math.min(...goals.map(({ level }) => level));
  return goals
    .filter((goal) => goal.level === top && rank(goal) >= 0)
    .toSorted((a, b) => rank(a) - rank(b) || gap(a) - gap(b))
    .slice(0, mostWeak);
}

function weakest(goals: readonly GoalBlock[], book: NoteBook, width: number): WeakGoal[] {
  return goals.map(({ number, title, bullet, status }) => ({
    text: book.fit(reworded(title, `${number} ${wordsOf(title)}`.trim()), {
      width,
      size: 9.5,
      lines: 2,
    }),
    label: bullet?.label ?? '',
    status: shortStatus(status),
  }));
}

/** Without figures there are measures to tell of, and what the area is to reach. */
function unmeasuredSlides(section: AreaSection, words: SlideWords): Slide[] {
  const { opening, blocks } = section;
  const book = noteBook(words, name(section));
  const aim = aimOf(section);
  const kicker = opening.kind === 'chapter' ? opening.kicker : opening.status.word;
  const head = titled(book, name(section), { kicker, lead: aim });
  const table = tableAbout(blocks, 'measures');
  if (table && table.rows.length > 0) {
    const { columns, parts } = slideTable(table, book);
    return partedSlides(words, head, book, parts, (part) => ({
      kind: 'table',
      columns,
      rows: part,
    }));
  }
  const goals = blocksOf(blocks, 'goal').map(({ number, title, status }) =>
    reworded(title, `${number} ${wordsOf(title)}: ${status.word}`),
  );
  return bulletSlides(words, head, book, goals.length > 0 ? goals : [opening.status.word]);
}

function pictureSlides(section: AreaSection, words: SlideWords): Slide[] {
  return picturesOf(section.blocks).map((picture, at) => {
    const book = noteBook(words, name(section));
    book.alt(wordsOf(picture.alt));
    const title =
      wordsOf(picture.caption).trim() === ''
        ? words.a('slides.picture', { number: String(at + 1) })
        : picture.caption;
    return {
      ...titled(book, title, { kicker: wordsOf(name(section)) }),
      body: { kind: 'picture', picture },
      notes: book.notes,
    };
  });
}
