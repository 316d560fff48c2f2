import type { RequestContext } from '#server/request-context.ts';
export async function sendSignInLink(
  _ctx: RequestContext,
  _email: string,
  _returnTo: string | undefined,
): Promise<void> {}
