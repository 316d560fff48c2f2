// The way to the server for what is sent as the page goes away: each call by itself, with no wait to gather others, and the
// browser carries it on when the page is gone.
import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '#server/app-router.ts';

export const leavingClient = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/api/trpc',
      fetch: (url, init) => fetch(url, { ...(init as RequestInit), keepalive: true }),
    }),
  ],
});
