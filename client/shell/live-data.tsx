// What others save shows without reloading. While the page is looked at, the server tells each new data version, and what
// the page shows is asked for again; but never under something that is being written: then once it is saved or let go.
import { useEffect } from 'react';
import { answered, queryClient, renewPage } from '#client/seam.ts';
import { hasUnsaved, onNothingUnsaved, tellNewer } from '#client/ui/unsaved.ts';
import type { ErrorReason } from '#shared/error-reason.ts';

// The browser's own reader of streams joins them again by itself; tRPC's link for them weighs 3 kB.
const address = '/api/trpc/strategy.watch';
const againMs = 30_000;

export function LiveData() {
  useEffect(() => followData(() => void renewPage()), []);
  return null;
}

/** Calls `renew` when a version is told that is newer than what the page shows; answers how to stop. */
function followData(renew: () => void): () => void {
  let newest = 0;
  let stream: EventSource | undefined;
  let again: number | undefined;

  function catchUp() {
    if (newest <= answered.oldest || hasUnsaved()) return;
    answered.oldest = newest;
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
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
      newest = Number(data);
      if (newest > answered.oldest && hasUnsaved()) tellNewer();
      else catchUp();
    });
    stream.addEventListener('serialized-error', ({ data }: MessageEvent<string>) => {
      leave();
      if (!isForGood(data)) again = window.setTimeout(join, againMs);
    });
    stream.addEventListener('error', () => {
      if (stream?.readyState === EventSource.CLOSED) again = window.setTimeout(join, againMs);
    });
  }

  const forget = [
    onNothingUnsaved(catchUp),
    // An answer may come after the word of what is newer than it.
    queryClient.getQueryCache().subscribe(({ type }) => type === 'updated' && catchUp()),
  ];
  document.addEventListener('visibilitychange', join);
  window.addEventListener('online', join);
  join();
  return () => {
    leave();
    for (const each of forget) each();
    document.removeEventListener('visibilitychange', join);
    window.removeEventListener('online', join);
  };
}

/** The session has ended, or the role: the page's next question tells. Anything else passes. */
function isForGood(told: string): boolean {
  const { data } = JSON.parse(told) as { data?: { reason?: ErrorReason } };
  return data?.reason === 'signed_out' || data?.reason === 'forbidden';
}
