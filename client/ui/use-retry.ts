// What could not be sent is sent again while the page is open: when the net is back, and now and then in between.
import { useEffect, useRef } from 'react';

const againAfterMs = 15_000;

export function useRetry(isWaiting: boolean, send: () => void): void {
  const again = useRef(send);
  useEffect(() => {
    again.current = send;
  });
  useEffect(() => {
    if (!isWaiting) return undefined;
    const retry = () => again.current();
    window.addEventListener('online', retry);
    const timer = setInterval(retry, againAfterMs);
    return () => {
      window.removeEventListener('online', retry);
      clearInterval(timer);
    };
  }, [isWaiting]);
}
