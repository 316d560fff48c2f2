// Work that a page waits for: one at a time, and why it was refused.
import { useState } from 'react';
import { refusalOf, type ShownRefusal } from '#client/seam.ts';

export function useBusy() {
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  async function busy(work: () => Promise<void>) {
    setIsBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setIsBusy(false);
    }
  }
  return { isBusy, refusal, busy, forget: () => setRefusal(null) };
}
