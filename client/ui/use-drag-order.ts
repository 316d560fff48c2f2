// Rows of a list moved by dragging their handles, so that the words in them can be marked and their links dragged as anywhere.
// Whoever does not drag has buttons for it: this comes on top.
//   const list = useDragOrder(isOpen, (from, to) => …);   <ol ref={list}><li><DragHandle />…</li></ol>
import { useEffect, useRef, useState } from 'react';

/** Answers a ref for the list, whose children are its rows. `move` hears of places, counted from 0. */
export function useDragOrder(isOn: boolean, move: (from: number, to: number) => void) {
  const [list, setList] = useState<HTMLElement | null>(null);
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });
  useEffect(() => {
    if (!list || !isOn) return undefined;
    let from = -1;
    const placeOf = ({ target }: Event) =>
      [...list.children].findIndex((row) => target instanceof Node && row.contains(target));
    const mark = (place: number) => {
      for (const [at, row] of [...list.children].entries())
        row.toggleAttribute('data-dragged', at === place);
    };
    const start = (event: DragEvent) => {
      // A link or marked words in the row: theirs to drag, and no move.
      if (!(event.target instanceof Element && event.target.matches('[draggable="true"]'))) return;
      from = placeOf(event);
      mark(from);
      const row = list.children[from];
      if (row) event.dataTransfer?.setDragImage(row, 0, 0);
    };
    const over = (event: DragEvent) => {
      if (from >= 0) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const to = placeOf(event);
      if (from < 0 || to < 0) return;
      event.preventDefault();
      if (to !== from) latest.current(from, to);
    };
    const end = () => {
      from = -1;
      mark(from);
    };
    const ending = new AbortController();
    const { signal } = ending;
    list.addEventListener('dragstart', start, { signal });
    list.addEventListener('dragover', over, { signal });
    list.addEventListener('drop', drop, { signal });
    list.addEventListener('dragend', end, { signal });
    return () => ending.abort();
  }, [list, isOn]);
  return setList;
}
