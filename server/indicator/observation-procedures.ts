// Recording values: each save is the period's next revision, and undoing one is a revision too.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { recordObservation, undoObservation } from '#server/indicator/record-observation.ts';
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

  undoObservation: writeProcedure('indicator:record')
    .input(undoObservationInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        undoObservation({ ctx, trx, audit }, input),
      ),
    ),
};
