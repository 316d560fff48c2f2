// What a row of a list is moved by: dragged, or with the arrow keys, Home and End once it has the focus.
import { useEffect, useRef, type KeyboardEvent } from 'react';

type DragHandleProps = {
  label: string;
  className: string | undefined;
  place: number;
  /** How many rows there are. */
  count: number;
  onMove: (place: number) => void;
};

export function DragHandle({ label, className, place, count, onMove }: DragHandleProps) {
  const last = count - 1;
  const handle = useRef<HTMLSpanElement>(null);
  const movedTo = useRef<number | null>(null);
  // A row that changes places may lose the focus, and the next key would lead nowhere.
  useEffect(() => {
    if (movedTo.current !== place) return;
    movedTo.current = null;
    if (document.activeElement === document.body) handle.current?.focus();
  });
  function onKey(event: KeyboardEvent) {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to === place || to < 0 || to > last) return;
    movedTo.current = to;
    onMove(to);
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- Firefox drags no button
    <span
      ref={handle}
      role="button"
      tabIndex={0}
      draggable
      aria-label={label}
      title={label}
      className={className}
      onKeyDown={onKey}
    >
      <svg aria-hidden="true" viewBox="0 0 10 16" width="10" height="16" fill="currentColor">
        {[2, 8, 14].flatMap((y) => [
          <circle key={`left ${y}`} cx="2" cy={y} r="1.5" />,
          <circle key={`right ${y}`} cx="8" cy={y} r="1.5" />,
        ])}
      </svg>
    </span>
  );
}
