// Texts that are saved while they are written: kept in this browser from the first letter, sent when the typing rests,
// and again when the net is back. Where two write the same, both texts are shown and neither is lost.
import { refusalOf, type ShownRefusal } from '#client/seam.ts';
import { forgetDraft, readDraft, writeDraft } from '#client/ui/stored-draft.ts';

/** As the server has it; version 0 for what nobody has written. */
export type SavedText = { text: string; version: number };

/** `version` and `from`: what it was written on. */
type Typed = SavedText & { from: string; conflict?: SavedText; refusal?: ShownRefusal };

export type KeptText = {
  text: string;
  state: 'saved' | 'typed' | 'offline' | 'refused' | 'conflict';
  refusal: ShownRefusal | null;
  /** What somebody else has written meanwhile. */
  theirs: string | null;
};

type Keeping = {
  /** Where in this browser. */
  place: string;
  send: (key: string, typed: SavedText) => Promise<{ version: number }>;
  /** The newer text, of the row that a conflict answers with. */
  newerOf: (key: string, current: unknown) => SavedText;
  restMs: (key: string) => number;
};

/** The same words may be taken in a while: once the net is back, or somebody has signed in again. */
const isPassing = ({ reason }: ShownRefusal) => reason === 'offline' || reason === 'signed_out';

export function createTextKeeper({ place, send, newerOf, restMs }: Keeping) {
  let typed: Readonly<Record<string, Typed>> = readDraft(place, {});
  const saved = new Map<string, SavedText>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;

  function set(key: string, entry: Typed | null) {
    const { [key]: _before, ...others } = typed;
    typed = entry === null ? others : { ...others, [key]: entry };
    if (Object.keys(typed).length === 0) forgetDraft(place);
    else writeDraft(place, typed);
    for (const tell of listeners) tell();
  }

  const unsent = () =>
    Object.entries(typed).find(
      ([, { conflict, refusal }]) => !conflict && (!refusal || isPassing(refusal)),
    );

  /** One text; answers whether there may be more to send. */
  async function sendNext(): Promise<boolean> {
    const next = unsent();
    if (!next) return false;
    const [key, { text, version }] = next;
    try {
      const { version: newest } = await send(key, { text, version });
      // As it was typed: a space at its end is kept here, or the next word would stick to the last.
      saved.set(key, { text, version: newest });
      const now = typed[key];
      const isDone = !now || now.text === text;
      set(key, isDone ? null : { text: now.text, version: newest, from: text });
      return true;
    } catch (error) {
      const refusal = refusalOf(error);
      const now = typed[key];
      if (!now) return true;
      if (refusal.reason === 'conflict') {
        const conflict = newerOf(key, refusal.current);
        // Something else of the same row was changed: these words are as they were.
        const isSame = [now.from, now.text].some((each) => each.trim() === conflict.text.trim());
        set(key, isSame ? { ...now, version: conflict.version } : { ...now, conflict });
      } else set(key, { ...now, refusal });
      return !isPassing(refusal);
    }
  }

  async function sendAll(): Promise<void> {
    clearTimeout(timer);
    while (await sendNext());
  }

  function flush(): Promise<void> {
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  }

  /** What the page was told may be older than what was saved here. */
  function baseOf(key: string, stored: SavedText): SavedText {
    const own = saved.get(key);
    return own && own.version >= stored.version ? own : stored;
  }

  return {
    subscribe(tell: () => void) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    snapshot: () => typed,
    isWaiting: () => Object.values(typed).some(({ refusal }) => refusal && isPassing(refusal)),
    /** Resolves when nothing is left to send, or nothing can be sent. */
    flush,
    /** `stored`: as the page was told. */
    read(key: string, stored: SavedText): KeptText {
      const entry = typed[key];
      if (!entry)
        return { text: baseOf(key, stored).text, state: 'saved', refusal: null, theirs: null };
      const { text, refusal = null, conflict } = entry;
      const isOffline = refusal?.reason === 'offline';
      const state = conflict ? 'conflict' : isOffline ? 'offline' : refusal ? 'refused' : 'typed';
      return { text, state, refusal, theirs: conflict?.text ?? null };
    },
    write(key: string, text: string, stored: SavedText) {
      const entry = typed[key];
      const base = baseOf(key, stored);
      const { version, from, conflict } = entry ?? {
        ...base,
        from: base.text,
        conflict: undefined,
      };
      set(key, { text, version, from, ...(conflict && { conflict }) });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), restMs(key));
    },
    /** Between the two: what is kept is written on the newer one. */
    settle(key: string, isMine: boolean) {
      const entry = typed[key];
      if (!entry?.conflict) return;
      const { conflict, text } = entry;
      saved.set(key, conflict);
      set(key, isMine ? { text, version: conflict.version, from: conflict.text } : null);
      if (isMine) void flush();
    },
    /** The server has emptied it, in the write that made something else of it. */
    empty(key: string, stored: SavedText) {
      if (!typed[key]) saved.set(key, { text: '', version: baseOf(key, stored).version + 1 });
      set(key, null);
    },
  };
}
export type TextKeeper = ReturnType<typeof createTextKeeper>;
