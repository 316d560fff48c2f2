// The one way to the server: typed procedures over HTTP, with errors in the closed words of the server's answers.
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '#server/app-router.ts';
import type { ErrorReason, FieldReason } from '#shared/error-reason.ts';

export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();

/** The oldest data version that an answer on the page may be of. */
export const answered = { oldest: Number.POSITIVE_INFINITY };

async function fetchNotingVersion(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  const version = response.headers.get('data-version');
  if (version !== null) answered.oldest = Math.min(answered.oldest, Number(version));
  return response;
}

export const seamClient = createTRPCClient<AppRouter>({
  // Short addresses keep GETs cacheable; past this the batch is split.
  links: [
    httpBatchLink({
      url: '/api/trpc',
      maxURLLength: 4000,
      fetch: fetchNotingVersion,
      headers: ({ opList }) =>
        renewals > 0 && opList.every(({ type }) => type === 'query') ? { renewal: '1' } : {},
    }),
  ],
});

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => refusalOf(error).reason === 'offline' && count < 2,
    },
  },
});

let renewals = 0;

/** Asks anew for all that the page shows, without anybody's asking: the server takes it for no sign that they are there. */
export async function renewPage(): Promise<void> {
  renewals += 1;
  try {
    await queryClient.invalidateQueries();
  } finally {
    renewals -= 1;
  }
}

export type ShownRefusal = {
  reason: ErrorReason | 'offline';
  fields: Record<string, FieldReason[]>;
  /** The newer row, when `reason` is `conflict`. */
  current: unknown;
  requestId: string | null;
};

/** What to tell of a failed request. No answer at all is called offline. */
export function refusalOf(error: unknown): ShownRefusal {
  const isAnswer = error instanceof TRPCClientError && error.data?.reason;
  if (!isAnswer) return { reason: 'offline', fields: {}, current: null, requestId: null };
  const { reason, fields, current, requestId } = (error as TRPCClientError<AppRouter>).data!;
  return { reason, fields, current, requestId };
}

/** A page asks by its address alone: what is refused for that leads nowhere, and trying again does not help. */
export function leadsNowhere({ reason }: ShownRefusal): boolean {
  return reason === 'not_found' || reason === 'invalid_input';
}
