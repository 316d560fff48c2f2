// The seam's builders. A procedure can only be made by naming its permission, so forgetting one does not compile.
import { initTRPC, type TRPCError } from '@trpc/server';
import { $ZodError } from 'zod/v4/core';
import { recordRefusal } from '#server/audit/record-refusal.ts';
import type { RequestContext } from '#server/request-context.ts';
import { fieldsOf, Refusal, refuse } from '#server/refusal.ts';
import type { ErrorReason, FieldReason } from '#shared/error-reason.ts';
import { can, type Permission } from '#shared/permission.ts';

/** A procedure without a permission says why anyone may call it. */
type ProcedureMeta = { permission: Permission } | { openBecause: string };

/** What every refused request answers beside tRPC's own code. */
export type ErrorAnswer = {
  reason: ErrorReason;
  fields: Record<string, FieldReason[]>;
  /** The newer row, on `conflict`. */
  current: unknown;
  /** For the log; shown with `unknown`. */
  requestId: string | null;
};

const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    // A stream ends now and then and is asked for again, by somebody who may still have it.
    sse: {
      maxDurationMs: 5 * 60_000,
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 45_000 },
    },
    errorFormatter({ shape, error, ctx }) {
      const answer: ErrorAnswer = { ...answerOf(error), requestId: ctx?.requestId ?? null };
      return {
        ...shape,
        message: answer.reason,
        data: { code: shape.data.code, httpStatus: shape.data.httpStatus, ...answer },
      };
    },
  });

function answerOf(error: TRPCError): Omit<ErrorAnswer, 'requestId'> {
  const { cause } = error;
  if (cause instanceof Refusal) {
    return {
      reason: cause.reason,
      fields: cause.detail.fields ?? {},
      current: cause.detail.current ?? null,
    };
  }
  if (cause instanceof $ZodError)
    return { reason: 'invalid_input', fields: fieldsOf(cause), current: null };
  return { reason: reasonOfCode(error.code), fields: {}, current: null };
}

function reasonOfCode(code: TRPCError['code']): ErrorReason {
  if (code === 'NOT_FOUND') return 'not_found';
  if (code === 'PAYLOAD_TOO_LARGE') return 'too_large';
  if (code === 'BAD_REQUEST' || code === 'PARSE_ERROR') return 'invalid_input';
  return 'unknown';
}

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Open to anyone, for the reason given: it stands in `docs/permissions.md`. */
export function publicProcedure(openBecause: string) {
  return t.procedure.meta({ openBecause });
}

/** Reads for an actor who holds the permission. */
export function readProcedure(permission: Permission) {
  return guarded(permission);
}

/** Writes for an actor who holds the permission; the handler writes through `auditedTransaction`. */
export function writeProcedure(permission: Permission) {
  return guarded(permission);
}

function guarded(permission: Permission) {
  const recorded = t.procedure.meta({ permission }).use(async ({ ctx, path, next }) => {
    const result = await next();
    // Here and in the handler alike: `next` never throws.
    const isRefused = !result.ok && answerOf(result.error).reason === 'forbidden';
    if (isRefused) await recordRefusal(ctx, path, permission);
    return result;
  });
  return recorded.use(({ ctx, next }) => {
    if (!ctx.actor) return refuse('signed_out');
    if (!can(ctx.actor, permission)) return refuse('forbidden');
    return next({ ctx: { ...ctx, actor: ctx.actor, permission } });
  });
}
