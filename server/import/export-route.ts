// GET /export/<strategy>.xlsx, <strategy>.json and <strategy>/<sheet>.csv?lang=nb|nn|en: all that stands in a strategy, as files that
// can be imported again (JSON: everything, for other programs). GET /import/template.xlsx: the same workbook, empty;
// GET /import/event-template.xlsx: one for events.
import type { RequestHandler, Response } from 'express';
import * as z from 'zod/mini';
import { recordEvent } from '#db/audited-transaction.ts';
import { findStrategyBySlug } from '#db/strategy/strategy-queries.ts';
import { loadSnapshot } from '#db/strategy/snapshot-queries.ts';
import type { AppParts } from '#server/app.ts';
import { csvOf } from '#server/import/csv-text.ts';
import { loadKnownPlan } from '#server/import/load-known-plan.ts';
import { templateSheets } from '#server/import/template.ts';
import { planWorkbookSheet, writeWorkbook } from '#server/import/workbook.ts';
import { visitorOf } from '#server/people/visitor.ts';
import { requestIdOf, writeContextOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { importKinds, type SheetKind } from '#shared/import/import-column.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import type { KnownPlan } from '#shared/import/known-plan.ts';
import { planSheets } from '#shared/import/plan-sheet.ts';
import { norwegianDay } from '#shared/iso-date.ts';
import { can } from '#shared/permission.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { slugField } from '#shared/strategy/as-of-schema.ts';

/** Changes with the shape of the JSON file. */
const exportFormat = 'malbar-strategy-1';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const langField = z._default(z.enum(langs), 'nb');

type Content = { file: Buffer | string; type: string };
type Asked = {
  known: KnownPlan;
  lang: Lang;
  clusterId: string;
  /** Of one sheet. */
  sheet: unknown;
};
type Make = (asked: Asked, parts: AppParts) => Promise<Content | null>;

/** One way out: what is asked for, made, recorded and sent. */
function exported(format: string, make: Make) {
  return (parts: AppParts): RequestHandler =>
    async (request, response) => {
      const { read, write } = parts.connection;
      // The route is guarded: whoever comes here is signed in.
      const actor = visitorOf(response).actor!;
      const now = parts.clock();
      const slug = slugField.safeParse(request.params['strategy']).data;
      const lang = langField.safeParse(request.query['lang']).data ?? 'nb';
      const strategy = slug && (await findStrategyBySlug(read, actor.clusterId, slug));
      const known = strategy
        ? await loadKnownPlan(read, actor.clusterId, strategy, norwegianDay(now))
        : null;
      // Names of people are for those who may see them, here as on the pages.
      const shown = known && (can(actor, 'people:read') ? known : { ...known, members: [] });
      const { sheet } = request.params;
      const asked = shown && { known: shown, lang, clusterId: actor.clusterId, sheet };
      const made = asked && (await make(asked, parts));
      if (!known || !made)
        return void response.status(404).json(errorBody('not_found', requestIdOf(request)));
      // Before it is sent: nothing leaves without its trace.
      await recordEvent(write, writeContextOf({ actor, now }), {
        action: 'import.export',
        entity: 'strategy',
        entityId: known.strategy.id,
        after: { format, lang },
      });
      const name = [slug, ...(typeof sheet === 'string' ? [sheet] : []), norwegianDay(now)].join(
        '-',
      );
      send(response, `${name}.${format}`, made);
    };
}

export const exportWorkbook = exported('xlsx', async ({ known, lang }) => {
  const sheets = planSheets(known, (await loadVocabularies())[lang]);
  return { file: await writeWorkbook(sheets.map(planWorkbookSheet)), type: workbookType };
});

export const exportSheet = exported('csv', async ({ known, lang, sheet: asked }) => {
  const sheets = planSheets(known, (await loadVocabularies())[lang]);
  const sheet = sheets.find(({ kind }) => kind === asked);
  return sheet ? { file: csvOf(sheet), type: 'text/csv; charset=utf-8' } : null;
});

/** Everything that figures are computed from, all revisions included, as the code names it. */
export const exportJson = exported('json', async ({ known, clusterId }, { connection, clock }) => {
  const content = await loadSnapshot(connection.read, clusterId, known.strategy, null);
  const file = JSON.stringify({ format: exportFormat, madeAt: clock(), ...content }, null, 2);
  return { file, type: 'application/json; charset=utf-8' };
});

/** A workbook to begin with. */
function template(kinds: readonly SheetKind[], name: string): () => RequestHandler {
  return () => async (request, response) => {
    const lang = langField.safeParse(request.query['lang']).data ?? 'nb';
    const file = await writeWorkbook(await templateSheets(kinds, lang));
    send(response, name, { file, type: workbookType });
  };
}

export const templateFile = template(importKinds, 'malbar-mal.xlsx');
export const eventTemplateFile = template(['event'], 'malbar-arrangement.xlsx');

function send(response: Response, name: string, { file, type }: Content): void {
  response.set({
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
  response.send(file);
}
