// The steps from a file to what is saved of it: chosen and read, looked over, saved, or shown anew where others have changed
// what it would change.
import { useState } from 'react';
import { refusalOf } from '#client/seam.ts';
import { useBusy } from './use-busy.ts';

/** `Chosen`: a file that was read. `Seen`: what was looked over. `Problem`: why a file is not taken. */
export function useImportSteps<Chosen extends object, Problem extends string, Seen>() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);
  // A new field each time: the same file can then be chosen again once it is mended.
  const [fieldKey, setFieldKey] = useState(0);
  const { isBusy, refusal, busy, forget } = useBusy();

  function clear() {
    setChosen(null);
    setSeen(null);
    setProblem(null);
  }

  return {
    chosen,
    setChosen,
    problem,
    seen,
    setSeen,
    fieldKey,
    isBusy,
    refusal,
    start() {
      clear();
      forget();
      setFieldKey((key) => key + 1);
    },
    choose: (file: File | undefined, read: (file: File) => Promise<Chosen | Problem>) =>
      busy(async () => {
        clear();
        if (!file) return;
        const found = await read(file);
        if (typeof found === 'string') setProblem(found);
        else setChosen(found);
      }),
    look: (over: () => Promise<Seen | Problem>) =>
      busy(async () => {
        setProblem(null);
        const found = await over();
        if (typeof found === 'string') setProblem(found as Problem);
        else setSeen(found);
      }),
    /** `anew`: what would happen now, shown before anything does. */
    save: (write: () => Promise<void>, anew: () => Promise<Seen>) =>
      busy(async () => {
        try {
          await write();
        } catch (error) {
          if (refusalOf(error).reason !== 'conflict') throw error;
          setSeen(await anew());
        }
      }),
  };
}
