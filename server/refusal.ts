// A refusal in the closed words of `error-reason.ts`, thrown by handlers and shown by the client in the reader's language.
import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type * as z from 'zod/mini';
import { isFieldReason, type ErrorReason, type FieldReason } from '#shared/error-reason.ts';

const codeOf: Record<ErrorReason, TRPC_ERROR_CODE_KEY> = {
  invalid_input: 'BAD_REQUEST',
  not_found: 'NOT_FOUND',
  signed_out: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  too_large: 'PAYLOAD_TOO_LARGE',
  rate_limited: 'TOO_MANY_REQUESTS',
  locked_out: 'TOO_MANY_REQUESTS',
  credentials_wrong: 'UNAUTHORIZED',
  code_wrong: 'UNAUTHORIZED',
  link_used_up: 'UNAUTHORIZED',
  round_over: 'CONFLICT',
  round_reviews: 'CONFLICT',
  import_overtaken: 'CONFLICT',
  import_refused: 'BAD_REQUEST',
  session_not_fresh: 'FORBIDDEN',
  cross_site: 'FORBIDDEN',
  report_failed: 'INTERNAL_SERVER_ERROR',
  unknown: 'INTERNAL_SERVER_ERROR',
};

/** Field reasons by path (`targets.0.value`); the newer row when a stale version was sent. */
export type RefusalDetail = { fields?: Record<string, FieldReason[]>; current?: unknown };

export class Refusal extends Error {
  readonly reason: ErrorReason;
  readonly detail: RefusalDetail;

  constructor(reason: ErrorReason, detail: RefusalDetail = {}) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}

/** Throws: the request is refused for this reason. */
export function refuse(reason: ErrorReason, detail: RefusalDetail = {}): never {
  throw new TRPCError({
    code: codeOf[reason],
    message: reason,
    cause: new Refusal(reason, detail),
  });
}

/** Throws `invalid_input` with one reason at one field. */
export function refuseField(path: string, reason: FieldReason): never {
  return refuse('invalid_input', { fields: { [path]: [reason] } });
}

/** What the work refuses of a field is refused of the field below `path`; other refusals as they are. */
export async function within<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = error instanceof TRPCError ? error.cause : null;
    if (!(refusal instanceof Refusal) || !refusal.detail.fields) throw error;
    const fields = Object.entries(refusal.detail.fields).map(
      ([field, reasons]) => [`${path}.${field}`, reasons] as const,
    );
    return refuse(refusal.reason, { ...refusal.detail, fields: Object.fromEntries(fields) });
  }
}

/** What a schema refused, by field. */
export function fieldsOf({
  issues,
}: Pick<z.core.$ZodError, 'issues'>): Record<string, FieldReason[]> {
  const fields: Record<string, FieldReason[]> = {};
  for (const issue of issues) {
    const path = issue.path.join('.');
    (fields[path] ??= []).push(isFieldReason(issue.message) ? issue.message : 'invalid');
  }
  return fields;
}

/** Input that a handler has put together, as its schema has it; refuses `invalid_input` by field. */
export function checked<T>(schema: z.ZodMiniType<T>, input: object): T {
  const read = schema.safeParse(input);
  return read.success ? read.data : refuse('invalid_input', { fields: fieldsOf(read.error) });
}

/** The row, or a refusal: "not found" and "not yours" answer alike. */
export function found<T>(row: T | undefined): T {
  return row === undefined ? refuse('not_found') : row;
}
