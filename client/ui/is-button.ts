/**
 * Whether the focus goes to a button. A field that is left for one says nothing yet: its error would push the button
 * away between press and release, and the click would be lost. Saving tells what is wrong anyway.
 */
export function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement;
}
