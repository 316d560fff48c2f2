// The way to the server for what is sent as the page goes away: at once, with no wait to gather more calls, and the browser
// carries it on when the page is gone. Nobody hears the answer.
import type { inferRouterInputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';

type Inputs = inferRouterInputs<AppRouter>['meeting'];

export function callLeaving<Name extends 'writeMinutes' | 'writeStageText'>(
  name: Name,
  input: Inputs[Name],
): void {
  fetch(`/api/trpc/meeting.${name}`, {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  }).catch(() => {
    // Too long for a page that goes away, or no net: whoever calls has kept it.
  });
}
