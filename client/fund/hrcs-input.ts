// A classification as a form holds it, with percents as they are typed.
import { hrcsName, type HrcsShare } from '#shared/fund/hrcs.ts';

export type HrcsDraft = { code: string; percent: string };

/** `40`, `40 %`; what cannot be read is no number, which the schema refuses in words. */
export function percentOf(typed: string): number {
  const bare = typed.replace(/\s*%\s*$/, '').trim();
  return /^\d+$/.test(bare) ? Number(bare) : Number.NaN;
}

export function hrcsDraftOf(shares: readonly HrcsShare[]): HrcsDraft[] {
  return shares.map(({ code, percent }) => ({ code, percent: String(percent) }));
}

export function hrcsInputOf(draft: readonly HrcsDraft[]): HrcsShare[] {
  return draft.map(({ code, percent }) => ({ code, percent: percentOf(percent) }));
}

/** In one line, to tell two drafts apart. */
export function hrcsWords(draft: readonly HrcsDraft[]): string {
  return draft.map(({ code, percent }) => `${hrcsName(code)} ${percent} %`).join('; ');
}
