// When a number that a frozen report tells is corrected, the report's list of errata grows by one, in the very transaction that
// corrects it: the record is corrected in the open, whoever corrects it and by whichever way.
import type { Transaction } from 'kysely';
import type { Audit, AuditedChange, WriteContext } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { insertErratum, listTold, nextErratumNumber } from '#db/report/erratum-queries.ts';
import type { Database } from '#db/schema.ts';
import type { ErratumRow } from '#shared/report/report-type.ts';
import { causeWords } from '#shared/report/correction-cause.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { loadTexts, translatorFor } from '#shared/text/text.ts';

/** As the trail has it, filed under its indicator. */
type Corrected = { period: string; value: number | null; isWithdrawn: boolean };

export async function noteCorrections(
  trx: Transaction<Database>,
  context: WriteContext,
  changes: readonly AuditedChange[],
  audit: Audit,
): Promise<void> {
  for (const { entity, entityId, after, cause, actorId = context.actorId } of changes) {
    if (entity !== 'observation' || after === null) continue;
    const { period, value, isWithdrawn } = after as Corrected;
    const becomes = isWithdrawn ? null : value;
    const told = await listTold(trx, context.clusterId, {
      indicatorIds: [entityId],
      period,
    });
    for (const { reportId, editionId, value: was } of told) {
      if (was === becomes) continue;
      // A way to write that gives no cause would leave a correction nobody can account for.
      if (!cause) throw new Error('A correction needs a cause.');
      const words = await indicatorWords(trx, context.clusterId, entityId);
      const t = translatorFor(words.lang, await loadTexts(words.lang));
      const row: ErratumRow = {
        id: newId(),
        reportId,
        editionId,
        number: await nextErratumNumber(trx, context.clusterId, editionId),
        kind: 'figure',
        indicatorId: entityId,
        period,
        was,
        becomes,
        ...words,
        text: causeWords(cause, t),
        signedById: actorId,
        signedRole: '',
        recordedAt: context.now,
      };
      await insertErratum(trx, context.clusterId, row);
      const told = { entity: 'report_erratum', entityId: row.id, before: null, after: row };
      await audit({ action: 'report.correct', actorId, ...told });
    }
  }
}

async function indicatorWords(
  trx: Transaction<Database>,
  clusterId: string,
  id: string,
): Promise<{ title: string; lang: Lang }> {
  const { title, lang } = await trx
    .selectFrom('indicator')
    .select(['title', 'lang'])
    .where('cluster_id', '=', clusterId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { title, lang: lang as Lang };
}
