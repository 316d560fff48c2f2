// Texts that are suggested for a chapter: by everybody who reads it, settled by those who write it.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { newId } from '#db/id.ts';
import {
  findSuggestion,
  insertSuggestion,
  listSuggestions,
  updateSuggestion,
} from '#db/report/suggestion-queries.ts';
import { findChapter } from '#db/report/chapter-queries.ts';
import { changeRowIn, type RowStore } from '#server/change-row.ts';
import { listNamed } from '#server/comment/comment-reader.ts';
import { found, refuse, refuseField } from '#server/refusal.ts';
import { openChapter, rewritten } from '#server/report/chapter-to-write.ts';
import { chapterStore } from '#server/report/report-store.ts';
import { writeContextOf } from '#server/request-context.ts';
import { readProcedure, writeProcedure } from '#server/trpc.ts';
import type { Resource } from '#shared/permission.ts';
import { chapterResource } from '#shared/report/chapter-resource.ts';
import { mergeText } from '#shared/report/merge-text.ts';
import {
  chapterIdInput,
  chapterLength,
  settleSuggestionInput,
  suggestInput,
} from '#shared/report/report-schema.ts';
import { auditedSuggestion, type SuggestionRow } from '#shared/report/suggestion.ts';
import { versionedIdInput } from '#shared/strategy/goal-schema.ts';

/** `resource`: of the chapter for those who settle it, of the cluster for its author. */
function suggestionStore(resource: (clusterId: string) => Resource): RowStore<SuggestionRow> {
  return {
    entity: 'report_suggestion',
    resource,
    insert: insertSuggestion,
    find: findSuggestion,
    update: updateSuggestion,
    audited: auditedSuggestion,
  };
}

const ofCluster = suggestionStore((clusterId) => ({ clusterId, bodyId: null }));

export const suggestionProcedures = {
  /** Of a chapter, settled ones too, with who made and who settled them. */
  suggestions: readProcedure('report:read')
    .input(chapterIdInput)
    .query(async ({ ctx, input }) => {
      const { clusterId } = ctx.actor;
      const chapter = found(await findChapter(ctx.db.read, clusterId, input.chapterId));
      const suggestions = await listSuggestions(ctx.db.read, clusterId, chapter.id);
      const people = await listNamed(
        ctx.db.read,
        clusterId,
        suggestions.flatMap(({ authorId, settledById }) => [authorId, settledById ?? '']),
      );
      return { suggestions, people };
    }),

  suggest: writeProcedure('report:suggest')
    .input(suggestInput)
    .mutation(({ ctx, input: { chapterId, version, text, note } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId, personId } = ctx.actor;
        const { chapter } = await openChapter(ctx, trx, chapterId);
        // Whoever suggests has read the text that they change.
        if (chapter.version !== version) refuse('conflict', { current: chapter });
        if (text === chapter.text) refuseField('text', 'suggestion_same');
        const row: SuggestionRow = {
          id: newId(),
          chapterId,
          baseText: chapter.text,
          text,
          note,
          lang: chapter.lang,
          state: 'open',
          authorId: personId,
          createdAt: ctx.now,
          settledById: null,
          settledAt: null,
          version: 1,
          archivedAt: null,
        };
        await insertSuggestion(trx, clusterId, row);
        await audit({
          action: 'report.suggest',
          entity: ofCluster.entity,
          entityId: row.id,
          before: null,
          after: auditedSuggestion(row),
        });
        return row;
      }),
    ),

  /** Its author takes it back while nobody has dealt with it; the words are gone then. */
  withdrawSuggestion: writeProcedure('report:suggest')
    .input(versionedIdInput)
    .mutation(({ ctx, input }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), (trx, audit) =>
        changeRowIn(
          { ctx, trx, audit },
          ofCluster,
          input,
          'report.withdrawSuggestion',
          (before): SuggestionRow => {
            if (before.authorId !== ctx.actor.personId) refuse('forbidden');
            if (before.state !== 'open') refuseField('id', 'suggestion_settled');
            return { ...before, baseText: '', text: '', note: '', archivedAt: ctx.now };
          },
        ),
      ),
    ),

  /** Taken into the text as it stands now, where it does not touch what has changed since. */
  settleSuggestion: writeProcedure('report:write')
    .input(settleSuggestionInput)
    .mutation(({ ctx, input: { outcome, ...versioned } }) =>
      auditedTransaction(ctx.db.write, writeContextOf(ctx), async (trx, audit) => {
        const { clusterId, personId } = ctx.actor;
        const write = { ctx, trx, audit };
        const suggestion = found(await findSuggestion(trx, clusterId, versioned.id));
        const { chapter, report } = await openChapter(ctx, trx, suggestion.chapterId);
        const store = suggestionStore(() => chapterResource(ctx.actor, chapter));
        const settled = await changeRowIn(
          write,
          store,
          versioned,
          outcome === 'declined' ? 'report.declineSuggestion' : 'report.acceptSuggestion',
          (before): SuggestionRow => {
            if (before.state !== 'open') refuseField('id', 'suggestion_settled');
            const state = outcome === 'declined' ? 'declined' : 'accepted';
            return { ...before, state, settledById: personId, settledAt: ctx.now };
          },
        );
        if (outcome !== 'merged') return settled;
        const { baseText: base, text: theirs } = settled;
        const merged = mergeText({ base, mine: chapter.text, theirs });
        if (merged === null) return refuseField('id', 'suggestion_touches');
        if (merged.length > chapterLength) refuseField('id', 'chapter_too_long');
        await changeRowIn(
          write,
          chapterStore(ctx.actor, report),
          chapter,
          'report.writeChapter',
          (before) => rewritten(before, merged),
        );
        return settled;
      }),
    ),
};
