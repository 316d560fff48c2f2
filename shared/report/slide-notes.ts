// Collects what a speaker needs besides the slide while its texts are made short enough.
import type { AdminTranslate } from '#shared/text/text.ts';
import type { DocText, ReportMeta } from './report-document.ts';
import { fitted, isCut, reworded, wordsOf, type TextPlace } from './slide-text.ts';

export type SlideWords = {
  a: AdminTranslate;
  meta: ReportMeta;
};

export type NoteBook = {
  /** The text as it has room; if it was cut, it goes to the notes in whole. */
  fit<T extends DocText>(text: T, place: TextPlace): T;
  add(note: DocText): void;
  /** Says what a drawing shows. */
  alt(alt: string): void;
  /** Source and date of a chart. */
  origin(of: { source: string; asOf: string }): void;
  /** In the order taken, each once. */
  notes: DocText[];
};

/** `from` names what of the report the slide shows; or empty. */
export function noteBook({ a, meta }: SlideWords, from: DocText): NoteBook {
  const notes: DocText[] = [
    wordsOf(from) === ''
      ? a('slides.notes.report', { title: meta.title, organisation: meta.organisation })
      : reworded(from, a('slides.notes.from', { title: meta.title, place: wordsOf(from) })),
  ];
  const add = (note: DocText) => {
    if (wordsOf(note) !== '' && !notes.some((one) => wordsOf(one) === wordsOf(note)))
      notes.push(note);
  };
  return {
    notes,
    add,
    alt: (alt) => add(alt === '' ? '' : a('slides.notes.alt', { alt })),
    origin: ({ source, asOf }) => add([source, asOf].filter((part) => part !== '').join('. ')),
    fit<T extends DocText>(text: T, place: TextPlace): T {
      const short = fitted(text, place);
      if (isCut(text, short))
        add(reworded(text, a('slides.notes.whole', { text: wordsOf(text).slice(0, longestNote) })));
      return short as T;
    },
  };
}

/** Speaker notes are read aloud, not filed: the report has the rest. */
const longestNote = 4000;
