// The keys that lead a meeting, wherever on the page they are pressed.
import { useEffect, useRef } from 'react';
import type { StageStep } from '#shared/meeting/meeting-stage.ts';
import { isTaken, stageKey, thingKey } from './stage-key.ts';

/** `onThing`: null where the arrows up and down scroll the page. */
export function useStageKeys(
  onStep: (step: StageStep) => void,
  onThing: ((step: 1 | -1) => void) | null,
): void {
  const handlers = useRef({ onStep, onThing });
  useEffect(() => {
    handlers.current = { onStep, onThing };
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || isTaken(event.target)) return;
      const step = stageKey(event);
      const thing = thingKey(event);
      if (step) handlers.current.onStep(step);
      else if (thing && handlers.current.onThing) handlers.current.onThing(thing);
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
