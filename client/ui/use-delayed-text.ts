// Text that is typed here and kept elsewhere (in the address): passed on when the typing rests, and taken
// back from there when somebody else changes it, such as a reset or the browser's back button.
import { useEffect, useRef, useState } from 'react';

const restMs = 250;

/** The text to show in the field, and what to call with what is typed. */
export function useDelayedText(kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState(kept);
  const passedOn = useRef(kept);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (kept === passedOn.current) return;
    clearTimeout(timer.current);
    passedOn.current = kept;
    setTyped(kept);
  }, [kept]);
  useEffect(() => () => clearTimeout(timer.current), []);
  function type(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      passedOn.current = text;
      keep(text);
    }, restMs);
  }
  return [typed, type] as const;
}
