// Moves that whoever leads the meeting makes: seen here at once, sent one at a time, and again when the net is back.
import { refusalOf, type ShownRefusal } from '#client/seam.ts';
import type { Shown, StageRow } from '#shared/meeting/meeting-stage.ts';

export type MoverState = {
  /** Where it is to go, and the server has not answered yet. */
  wanted: Shown | null;
  /** The newest answer, which may be newer than what the page has asked for. */
  answered: StageRow | null;
  /** The server could not be reached: it is tried again. */
  isWaiting: boolean;
};

type Send = (shown: Shown, version: number) => Promise<StageRow>;

export function createStageMover(send: Send, onRefused: (refusal: ShownRefusal) => void) {
  let state: MoverState = { wanted: null, answered: null, isWaiting: false };
  let isSending = false;
  // What the move was made from: where somebody else has led on meanwhile, theirs is followed.
  let fromVersion = 0;
  const listeners = new Set<() => void>();

  function become(patch: Partial<MoverState>) {
    state = { ...state, ...patch };
    for (const tell of listeners) tell();
  }

  async function flush(): Promise<void> {
    const { wanted } = state;
    if (isSending || wanted === null) return;
    isSending = true;
    try {
      const answered = await send(wanted, fromVersion);
      fromVersion = answered.version;
      become({ answered, isWaiting: false, wanted: state.wanted === wanted ? null : state.wanted });
    } catch (error) {
      const refusal = refusalOf(error);
      const isWaiting = refusal.reason === 'offline';
      if (isWaiting) become({ isWaiting });
      else {
        const current = refusal.reason === 'conflict' ? (refusal.current as StageRow) : null;
        become({ wanted: null, isWaiting, answered: current ?? state.answered });
        if (current?.place !== wanted.place) onRefused(refusal);
      }
    } finally {
      isSending = false;
    }
    if (!state.isWaiting) await flush();
  }

  return {
    subscribe(tell: () => void) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    state: () => state,
    /** `from`: the version of what is shown now. */
    move(shown: Shown, from: number) {
      if (state.wanted === null) fromVersion = from;
      become({ wanted: shown });
      void flush();
    },
    retry: () => void flush(),
  };
}
