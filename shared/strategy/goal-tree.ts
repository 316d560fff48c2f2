// The strategy's goals as a tree. Levels may be missing (a priority may stand without a focus area, an
// indicator may hang anywhere), so the tree goes by parents alone and the level is only carried along.
import type { GoalLevel } from './strategy-type.ts';

/** What the tree needs of a goal. `weight` counts for the topmost goals (the strategy's headline). */
export type TreeRow = {
  id: string;
  parentId: string | null;
  level: GoalLevel;
  sortOrder: number;
  weight: number;
};

/** Linked both ways, so nothing to send as JSON: send ids and numbers. */
export type GoalNode<Row extends TreeRow = TreeRow> = {
  row: Row;
  /** Place in the document: `2`, `2.3`, `2.3.1`. */
  number: string;
  /** 0 for the topmost goals. */
  depth: number;
  parent: GoalNode<Row> | null;
  children: GoalNode<Row>[];
};

export type GoalTree<Row extends TreeRow = TreeRow> = {
  /** The topmost goals in order: the focus areas, where the strategy has that level. */
  roots: GoalNode<Row>[];
  /** By goal id, in document order. */
  nodes: ReadonlyMap<string, GoalNode<Row>>;
};

/**
 * Builds the tree; siblings by `sortOrder`, then id. A goal whose parent is not among the rows stands
 * at the top. Throws RangeError when goals are each other's ancestors: a goal that silently fell out
 * would take its figures with it.
 */
export function buildGoalTree<Row extends TreeRow>(rows: readonly Row[]): GoalTree<Row> {
  const ids = new Set(rows.map((row) => row.id));
  const rowsUnder = Map.groupBy(rows, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  );
  const nodes = new Map<string, GoalNode<Row>>();

  function nodesUnder(parent: GoalNode<Row> | null): GoalNode<Row>[] {
    const siblings = (rowsUnder.get(parent?.row.id ?? null) ?? []).toSorted(bySortOrder);
    return siblings.map((row, index) => {
      const number = parent ? `${parent.number}.${index + 1}` : String(index + 1);
      const depth = parent ? parent.depth + 1 : 0;
      const node: GoalNode<Row> = { row, number, depth, parent, children: [] };
      nodes.set(row.id, node);
      node.children = nodesUnder(node);
      return node;
    });
  }

  const roots = nodesUnder(null);
  if (nodes.size !== ids.size) throw new RangeError('goal_tree_has_cycle');
  return { roots, nodes };
}

function bySortOrder(a: TreeRow, b: TreeRow): number {
  return a.sortOrder - b.sortOrder || (a.id < b.id ? -1 : 1);
}

/** The goal itself and everything below it, in document order. */
export function withDescendants<Row extends TreeRow>(node: GoalNode<Row>): GoalNode<Row>[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

/**
 * What hangs below each goal: every item under the goals it names and under all goals above them, once
 * in each however many ways lead there. Every goal has an entry; an id that is not in the tree counts nowhere.
 */
export function itemsBelow<Row extends TreeRow, Item>(
  tree: GoalTree<Row>,
  items: readonly Item[],
  goalIdsOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const below = new Map<string, Item[]>([...tree.nodes.keys()].map((id) => [id, []]));
  for (const item of items) {
    const goalIds = new Set<string>();
    for (const goalId of goalIdsOf(item)) {
      let node = tree.nodes.get(goalId) ?? null;
      for (; node; node = node.parent) goalIds.add(node.row.id);
    }
    for (const goalId of goalIds) below.get(goalId)?.push(item);
  }
  return below;
}
