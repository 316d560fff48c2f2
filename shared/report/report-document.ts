// The report as one typed document: PDF, and later DOCX and HTML, are renderings of it with the same figures.
// Everything is worded and formatted already; texts are data and never markup of any target format.
import type { ChartSpec, Ring, Sparkline } from '#shared/chart/chart-spec.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Prose } from './prose.ts';
import type { GoalStatus, Lang } from '#shared/strategy/strategy-type.ts';
import type { SlideDeck } from './slide-type.ts';

/** A plain string is in the document's language; otherwise the text says which it is in. */
export type DocText = string | { text: string; lang: Lang };

/** Status = word + shape + colour, always together. `stale` is worded when the figure is out of date. */
export type DocStatus = { status: GoalStatus; word: string; stale: string | null };

export type ReportMeta = {
  /** "Årsrapport 2025 – måloppnåelse"; the PDF's title. */
  title: string;
  organisation: string;
  /** Short title and version, at the foot of every page. */
  footLine: string;
  lang: Lang;
  createdOn: IsoDate;
  /** "eksempeldata" in the foot of every page; null for real data. */
  sampleNotice: string | null;
  words: { page: string; of: string; figure: string; table: string };
};

export type CoverRod = { name: DocText; label: string; share: number | null; plan: number | null };

export type ReportCover = {
  organisation: string;
  title: string;
  subtitle: string;
  /** The strategy and its period. */
  strategy: DocText;
  facts: { label: string; value: string }[];
  /** One measuring rod per focus area, and what they say in words. */
  rods: CoverRod[];
  rodsAlt: string;
  rodsCaption: string;
};

export type TableColumn = {
  header: string;
  align: 'left' | 'right';
  /** Share of the width that fixed columns leave, or the column's width in millimetres. */
  width: { share: number } | { mm: number };
};

/** What a label says, as rounded there. `unit` is as the column or label words it; percentages are shares, 1 = 100 %. */
export type Amount = { value: number; unit: 'percent' | 'kr' | 'plain'; decimals: number };

export type TableCell =
  /** `suffix` is the unit and follows in the same line, `detail` stands under it; both quieter. */
  | { kind: 'text'; text: DocText; detail?: DocText; suffix?: DocText; isStrong?: boolean }
  /** `sub` stands small under the figure: the period of a baseline or target. */
  | {
      kind: 'figure';
      label: string;
      /** What the label says, for files that calculate; absent where it is no number. */
      amount?: Amount;
      sub?: string;
      isStrong?: boolean;
      isSoft?: boolean;
    }
  | { kind: 'status'; status: DocStatus }
  | { kind: 'bullet'; share: number | null; plan: number | null; label: string }
  | { kind: 'sparkline'; sparkline: Sparkline }
  /** Bar, figure and status in one cell. */
  | {
      kind: 'attainment';
      share: number | null;
      plan: number | null;
      label: string;
      status: DocStatus;
    }
  /** One of the three voices on a goal, where they stand side by side in a table. */
  | {
      kind: 'voice';
      status: DocStatus | null;
      text: DocText;
      reasons: Voice['reasons'];
      byline: string;
    };

export type TableRow =
  | { kind: 'cells'; cells: TableCell[] }
  /** A row across all columns that names the rows after it. */
  | { kind: 'group'; text: DocText }
  /** Small print to the row above it. */
  | { kind: 'note'; text: DocText };

export type KeyFigure = { value: string; label: string; detail: string };

export type StrategyTile = { number: string; title: DocText; status: DocStatus };
export type StrategyColumn = {
  number: string;
  title: DocText;
  label: string;
  status: DocStatus;
  tiles: StrategyTile[];
};

export type Voice = {
  role: 'computed' | 'assessment' | 'decision';
  /** False where nobody has spoken; `text` then says so. */
  isRaised: boolean;
  heading: string;
  status: DocStatus | null;
  text: DocText;
  /** Of a goal that slips: why, and what happens next, each under its word. */
  reasons: { label: string; text: DocText }[];
  /** Who and when. */
  byline: string;
};

export type DocBlock =
  /** Linked contents, and the parts that this report leaves out with the reason why. */
  | { kind: 'contents'; title: string; leftOut: { intro: string; lines: string[] } }
  /** Opens on a new page; heading of level 1. */
  | { kind: 'part'; number: string; title: string; lead: DocText | null }
  /** Numbers stand in front of titles, worded apart so that contents can align them. */
  | { kind: 'heading'; level: 2 | 3 | 4; text: DocText; number: string }
  /** `leadsOn`: stands on the page of what comes after it. */
  | { kind: 'paragraph'; tone: 'body' | 'lead' | 'note'; text: DocText; leadsOn?: boolean }
  /** `needs`: the goals that need force next year. */
  | { kind: 'list'; items: DocText[]; topic?: 'needs' }
  /** What somebody wrote with marks. */
  | { kind: 'prose'; prose: Prose }
  /** What was decided: its label in bold, the wording after it, and quieter lines on what follows from it. */
  | { kind: 'decision'; label: string; prose: Prose; notes: string[] }
  | { kind: 'key-figures'; items: KeyFigure[] }
  | { kind: 'rings'; items: { ring: Ring; title: DocText; status: DocStatus; lines: string[] }[] }
  | { kind: 'strategy-page'; title: string; note: string; columns: StrategyColumn[] }
  | {
      kind: 'highlights';
      columns: {
        heading: string;
        items: { text: DocText; detail: string; status: DocStatus | null }[];
        empty: string;
      }[];
    }
  | {
      kind: 'table';
      /** Empty where the words before it say what it is; then it takes no number. */
      caption: string;
      columns: TableColumn[];
      rows: TableRow[];
      notes: string[];
      isCompact?: boolean;
      /** What it is a part of, where the same list is told in many places: files that calculate gather it under this name. */
      list?: string;
      /** What it is about, for renderings that pick from the document. Decisions that wait end in a strong cell. */
      topic?: 'areas' | 'measures' | 'decisions' | 'deviations';
    }
  | { kind: 'chart'; chart: ChartSpec; height: number }
  | { kind: 'voices'; voices: Voice[]; difference: string }
  /** Without a name it is still to be signed: a line for a pen. */
  | { kind: 'signature'; name: string; role: string; place: string; date: string }
  | { kind: 'picture'; picture: DocPicture }
  | {
      kind: 'chapter';
      number: string;
      kicker: string;
      title: DocText;
      arena: DocText;
      goalLabel: string;
      goal: DocText;
      ring: Ring;
      status: DocStatus;
      facts: { label: string; value: string }[];
    }
  /** One goal below a focus area, with its figures on the line. */
  | {
      kind: 'goal';
      level: 2 | 3 | 4;
      number: string;
      title: DocText;
      status: DocStatus;
      bullet: { share: number | null; plan: number | null; label: string } | null;
      note: string;
    }
  | { kind: 'facts'; items: { term: string; text: DocText }[] }
  | { kind: 'page-break' };

/** Its bytes travel beside the document, under its id: see `DocPictures`. Measures are pixels. */
export type DocPicture = {
  id: string;
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  /** Of its bytes. Absent from the first reports that were frozen. */
  sha256?: string;
  alt: DocText;
  /** What stands under it; or empty. */
  caption: DocText;
};

/** The bytes of a document's pictures, by id. */
export type DocPictures = ReadonlyMap<string, Uint8Array>;

export type ReportDocument = { meta: ReportMeta; cover: ReportCover; blocks: DocBlock[] };

/** The head of the first page, where there is no cover. Its title is the heading of level 1. */
export type Letterhead = {
  organisation: string;
  title: DocText;
  facts: { label: string; value: DocText }[];
};
/** Papers and minutes of meetings. */
export type LetterDocument = { meta: ReportMeta; letterhead: Letterhead; blocks: DocBlock[] };

/** What is set as a PDF. */
export type SetDocument = ReportDocument | LetterDocument | SlideDeck;
