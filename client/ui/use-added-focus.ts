// Where the focus goes in a list of fields that grows and shrinks: to the new row's first field, and after a removal
// to the button that adds (`AddRow`, marked `data-add`), so that the keyboard never loses its place.
import { useEffect, useRef } from 'react';

export function useAddedFocus() {
  const box = useRef<HTMLFieldSetElement>(null);
  const pending = useRef<'added' | 'removed' | null>(null);
  useEffect(() => {
    if (pending.current === null) return;
    const add = box.current?.querySelector<HTMLElement>('[data-add]');
    if (pending.current === 'removed') add?.focus();
    // The last row stands just before the button: its first field is the one to write in.
    else add?.parentElement?.previousElementSibling?.querySelector<HTMLElement>('input')?.focus();
    pending.current = null;
  });
  return {
    box,
    willAdd: () => {
      pending.current = 'added';
    },
    willRemove: () => {
      pending.current = 'removed';
    },
  };
}
