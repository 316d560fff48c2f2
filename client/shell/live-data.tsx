// What others save shows without reloading. While the page is looked at, the server tells each new data version, and what
// the page shows is asked for again; but never under something that is being written: then once it is saved or let go.
import { useEffect } from 'react';
import { queryClient } from '#client/seam.ts';
import { hasUnsaved, onNothingUnsaved } from '#client/ui/unsaved-guard.tsx';

// The browser's own reader of streams joins them again by itself; tRPC's link for them weighs 3 kB.
const address = '/api/trpc/strategy.watch';
const againMs = 30_000;

export function LiveData() {
  useEffect(() => followData(() => void queryClient.invalidateQueries()), []);
  return null;
}

/** Calls `renew` for each version that differs from the one known before; answers how to stop. */
function followData(renew: () => void): () => void {
  let known: string | undefined;
  let isBehind = false;
  let stream: EventSource | undefined;
  let again: number | undefined;

  function catchUp() {
    if (!isBehind || hasUnsaved()) return;
    isBehind = false;
    renew();
  }
  function leave() {
    window.clearTimeout(again);
    stream?.close();
    stream = undefined;
  }
  function join() {
    leave();
    // A browser keeps few connections to one server: only the page that is seen has one.
    if (document.hidden) return;
    stream = new EventSource(address);
    stream.addEventListener('message', ({ data: version }: MessageEvent<string>) => {
      isBehind ||= known !== undefined && known !== version;
      known = version;
      catchUp();
    });
    // Refused: the session has ended, say. The page's next question tells.
    stream.addEventListener('serialized-error', leave);
    stream.addEventListener('error', () => {
      if (stream?.readyState === EventSource.CLOSED) again = window.setTimeout(join, againMs);
    });
  }

  const forget = onNothingUnsaved(catchUp);
  document.addEventListener('visibilitychange', join);
  window.addEventListener('online', join);
  join();
  return () => {
    leave();
    forget();
    document.removeEventListener('visibilitychange', join);
    window.removeEventListener('online', join);
  };
}
