// Which keys lead a meeting: the arrows, and what presenters' remotes send. Never while somebody types.
import type { StageStep } from '#shared/meeting/meeting-stage.ts';

type Key = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean };

const steps: Readonly<Record<string, StageStep>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Null: the key is the page's own. */
export function stageKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): StageStep | null {
  if (shiftKey || altKey || ctrlKey || metaKey) return null;
  return steps[key] ?? null;
}

/** Which of the things that the case is about, one down or one up. */
export function thingKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): 1 | -1 | null {
  if (shiftKey || altKey || ctrlKey || metaKey) return null;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
}

// A box that is ticked types nothing: the remote goes on working after it.
const typing =
  'textarea, select, [contenteditable=""], [contenteditable="true"], [role="toolbar"], dialog, input:not([type="checkbox"], [type="button"])';

/** The key belongs to a field, or to a dialog that is open. */
export function isTaken(target: EventTarget | null): boolean {
  const isWithin = target instanceof Element && target.closest(typing) !== null;
  return isWithin || document.querySelector('dialog[open]') !== null;
}
