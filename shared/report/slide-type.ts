// The year's slides for a meeting, typed: slides for PowerPoint and as a PDF are two renderings of the same deck.
// Every text is short enough for its place already; whole texts stand in the notes.
import type { AttainmentChart, Ring } from '#shared/chart/chart-spec.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import type {
  CoverRod,
  DocPicture,
  DocStatus,
  DocText,
  KeyFigure,
  ReportMeta,
  StrategyColumn,
} from './report-document.ts';

export type SlideDeck = { meta: ReportMeta; slides: Slide[] };

export type Slide = {
  /** Unique in the deck: outlines, bookmarks and screen readers know a slide by it. */
  title: DocText;
  /** Stands small above the title; or empty. */
  kicker: string;
  /** One or two lines under the title; null: none. */
  lead: DocText | null;
  body: SlideBody;
  /** What the speaker needs besides: where the figures come from, alternative texts, and texts in whole that were cut. */
  notes: DocText[];
};

export type SlideBody =
  | CoverBody
  | { kind: 'rings'; items: RingItem[] }
  | { kind: 'figures'; items: KeyFigure[]; chart: AttainmentChart | null }
  | { kind: 'strategy'; columns: StrategyColumn[]; note: string }
  | { kind: 'highlights'; columns: HighlightColumn[] }
  | AreaBody
  | { kind: 'table'; columns: SlideColumn[]; rows: SlideRow[] }
  | { kind: 'bullets'; items: DocText[] }
  | { kind: 'picture'; picture: DocPicture };

export type CoverBody = {
  kind: 'cover';
  organisation: string;
  subtitle: string;
  strategy: DocText;
  facts: { label: string; value: string }[];
  /** Empty where nothing is measured; `rodsNote` says what their marks are. */
  rods: CoverRod[];
  rodsNote: string;
  notice: string | null;
};

export type RingItem = { ring: Ring; title: DocText; status: DocStatus; lines: string[] };

export type HighlightColumn = {
  heading: string;
  items: { text: DocText; detail: string; status: DocStatus | null }[];
  empty: string;
};

export type AreaBody = {
  kind: 'area';
  ring: Ring;
  status: DocStatus;
  facts: { label: string; value: string }[];
  chart: AttainmentChart | null;
  /** What the forum and the steering group say, where they have spoken. */
  voices: SlideVoice[];
  weakest: { heading: string; items: WeakGoal[] } | null;
};

export type SlideVoice = {
  role: 'assessment' | 'decision';
  heading: string;
  status: DocStatus | null;
  text: DocText;
  byline: string;
};

export type WeakGoal = { text: DocText; label: string; status: DocStatus };

export type SlideColumn = {
  header: string;
  /** Points of the header. */
  size: number;
  align: 'left' | 'right';
  /** Millimetres. */ width: number;
};
export type SlideRow = { cells: SlideParagraph[][]; /** Millimetres. */ height: number };

/** One paragraph of a cell; its runs follow each other in a line. */
export type SlideParagraph = { size: number; runs: SlideRun[] };
export type SlideRun = {
  text: DocText;
  tone: 'plain' | 'strong' | 'soft';
  /** The status whose shape stands before the words, which take its colour. */
  status?: GoalStatus;
};
