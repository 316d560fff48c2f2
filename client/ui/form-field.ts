// What a form knows of the fields in it without being told: their paths, and which one was written in last.
import { useEffect, useRef, type RefObject } from 'react';

/** The path of the field that an event comes from; empty for what is no field. */
export function fieldNameOf(target: EventTarget | null): string {
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement;
  return isField ? target.name : '';
}

/** The field that had the focus last, also after it has gone to a button. */
export function useLastField(form: HTMLFormElement | null): RefObject<HTMLElement | null> {
  const lastField = useRef<HTMLElement>(null);
  useEffect(() => {
    function onFocus({ target }: FocusEvent) {
      if (fieldNameOf(target)) lastField.current = target as HTMLElement;
    }
    form?.addEventListener('focusin', onFocus);
    return () => form?.removeEventListener('focusin', onFocus);
  }, [form]);
  return lastField;
}

/**
 * What is told when a field is left waits until the click that left it is done: an error that pushes the button away
 * between press and release would lose the click.
 */
export function afterClick(tell: () => void): void {
  setTimeout(tell, 250);
}
