// Recording values: each save is the period's next revision, and undoing one is a revision too.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { takenBack } from '#server/change-row.ts';
import { recordObservation, reviseObservation } from '#server/indicator/record-observation.ts';
import { writeContextOf } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import {
  recordObservationInput,
  undoObservationInput,
} from '#shared/indicator/indicator-schema.ts';

export const observationProcedures = {
  recordObservation: writeProcedure('indicator:record')
    .input(recordObservationInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        recordObservation({ ctx, trx, audit }, input),
      ),
    ),

  /** What stood before the newest revision stands again; a first value is withdrawn. */
  undoObservation: writeProcedure('indicator:record')
    .input(undoObservationInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        reviseObservation(
          { ctx, trx, audit },
          'indicator.undoObservation',
          input,
          (_, newest, previous) => {
            const { value, noValueReason, isPreliminary, isBreak, isWithdrawn, note, source } =
              takenBack(newest, previous);
            return { value, noValueReason, isPreliminary, isBreak, isWithdrawn, note, source };
          },
        ),
      ),
    ),
};
