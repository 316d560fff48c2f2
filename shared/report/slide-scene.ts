// A slide as things in their places: what PowerPoint and the PDF both draw, so that the two look alike. Places are millimetres,
// sizes points, colours as they are shown.
import type { AttainmentChart, Ring } from '#shared/chart/chart-spec.ts';
import type { GoalStatus } from '#shared/strategy/strategy-type.ts';
import type { DocPicture, DocText } from './report-document.ts';
import type { Box } from './slide-grid.ts';

export type SceneRun = {
  text: DocText;
  colour: string;
  isBold?: boolean;
  /** The status whose shape stands before the words. */
  mark?: GoalStatus;
};

export type SceneParagraph = {
  size: number;
  runs: SceneRun[];
  /** Points above it, but for the first. */
  above?: number;
  align?: 'left' | 'center' | 'right';
};

export type SceneItem =
  | { kind: 'title'; box: Box; text: DocText; size: number; colour: string }
  /** `list`: each paragraph is an item. */
  | { kind: 'text'; box: Box; paragraphs: SceneParagraph[]; role?: 'heading' | 'list' }
  /** Decoration only. */
  | { kind: 'rect'; box: Box; fill: string }
  | { kind: 'ring'; box: Box; ring: Ring }
  | { kind: 'chart'; box: Box; chart: AttainmentChart }
  | { kind: 'table'; box: Box; headHeight: number; columns: SceneColumn[]; rows: SceneRow[] }
  | { kind: 'picture'; box: Box; picture: DocPicture };

/** Padding left and right of its cells; above and below it is the same for all. */
export type SceneColumn = {
  header: SceneParagraph;
  width: number;
  padding: { left: number; right: number };
};
export type SceneRow = { cells: SceneParagraph[][]; height: number };

export type SlideScene = {
  /** Null: white, with a foot. */
  background: string | null;
  items: SceneItem[];
};
