// Corrections of a frozen report that somebody writes: dated, signed, and never changed. Of a number that is corrected in the
// data, the list grows by itself (`db/report/note-corrections.ts`).
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { listEditions } from '#db/report/edition-queries.ts';
import { insertErratum, nextErratumNumber } from '#db/report/erratum-queries.ts';
import { findReport } from '#db/report/report-queries.ts';
import { authorise } from '#server/authorise.ts';
import { found, refuseField } from '#server/refusal.ts';
import { reportResource } from '#server/report/report-store.ts';
import { writeContextOf } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { addErratumInput } from '#shared/report/report-schema.ts';
import { isFrozen } from '#shared/report/report-state.ts';
import type { ErratumRow } from '#shared/report/report-type.ts';

export const erratumProcedures = {
  correct: writeProcedure('report:publish')
    .input(addErratumInput)
    .mutation(({ ctx, input: { reportId, title, text, lang, role } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId, personId } = ctx.actor;
        authorise(ctx, reportResource(clusterId));
        const report = found(await findReport(trx, clusterId, reportId));
        const [edition] = await listEditions(trx, clusterId, reportId);
        if (!isFrozen(report) || !edition) return refuseField('reportId', 'report_not_frozen');
        const row: ErratumRow = {
          id: newId(),
          reportId,
          editionId: edition.id,
          number: await nextErratumNumber(trx, clusterId, edition.id),
          kind: 'text',
          indicatorId: null,
          period: null,
          was: null,
          becomes: null,
          title,
          text,
          lang,
          signedById: personId,
          signedRole: role,
          recordedAt: ctx.now,
        };
        await insertErratum(trx, clusterId, row);
        await audit({
          action: 'report.correct',
          entity: 'report_erratum',
          entityId: row.id,
          before: null,
          after: row,
        });
        return row;
      }),
    ),
};
