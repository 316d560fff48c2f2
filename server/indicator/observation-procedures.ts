// Recording values: each save is the period's next revision, and undoing one is a revision too.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { recordObservation, undoObservation } from '#server/indicator/record-observation.ts';
import { within } from '#server/refusal.ts';
import { writeContextOf } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import {
  recordObservationInput,
  recordObservationsInput,
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

  /** All or nothing. What is wrong is told at its place: `observations.3.value`. */
  recordObservations: writeProcedure('indicator:record')
    .input(recordObservationsInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const saved = [];
        for (const [place, one] of input.observations.entries())
          saved.push(
            await within(`observations.${place}`, () =>
              recordObservation({ ctx, trx, audit }, one),
            ),
          );
        return saved;
      }),
    ),

  undoObservation: writeProcedure('indicator:record')
    .input(undoObservationInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        undoObservation({ ctx, trx, audit }, input),
      ),
    ),
};
