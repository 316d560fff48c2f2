// A picture is put into a chapter: kept whole, checked by its bytes, and asked for by its id.
import { createHash } from 'node:crypto';
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import { insertPicture, listPictures, type PictureRow } from '#db/report/picture-queries.ts';
import { refuseField } from '#server/refusal.ts';
import { chapterToWrite } from '#server/report/chapter-to-write.ts';
import { readPicture } from '#server/report/picture-check.ts';
import { writeContextOf } from '#server/request-context.ts';
import { writeProcedure } from '#server/trpc.ts';
import { addPictureInput, largestPicture, mostPictures } from '#shared/report/picture.ts';

export const pictureProcedures = {
  /** Its id; it is in the report once the chapter's text names it. */
  addPicture: writeProcedure('report:write')
    .input(addPictureInput)
    .mutation(({ ctx, input: { chapterId, file } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId, personId } = ctx.actor;
        const { report } = await chapterToWrite(ctx, trx, chapterId);
        const bytes = Buffer.from(file, 'base64');
        if (bytes.length > largestPicture) refuseField('file', 'file_too_large');
        const facts = readPicture(bytes);
        if (typeof facts === 'string') return refuseField('file', facts);
        const others = await listPictures(trx, clusterId, report.id);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        if (others.length >= mostPictures) refuseField('file', 'pictures_too_many');
        const row: PictureRow = {
          ...facts,
          id: newId(),
          reportId: report.id,
          sha256,
          addedById: personId,
          addedAt: ctx.now,
        };
        await insertPicture(trx, clusterId, row, bytes);
        await audit({
          action: 'report.addPicture',
          entity: 'report_picture',
          entityId: row.id,
          before: null,
          after: row,
        });
        return { id: row.id, width: row.width, height: row.height };
      }),
    ),
};
