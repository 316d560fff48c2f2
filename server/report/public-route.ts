// GET /rapport/<id> and /rapport/<id>/<file>: a published report for everybody, as a page with its corrections on top, and as the
// files that were frozen. Asked by nobody in particular: who reads leaves no trace.
import type { Request, RequestHandler, Response } from 'express';
import { listEditions } from '#db/report/edition-queries.ts';
import { countErrata, listErrata } from '#db/report/erratum-queries.ts';
import { findPublishedReport } from '#db/report/report-queries.ts';
import { findStrategy } from '#db/strategy/strategy-queries.ts';
import type { AppParts } from '#server/app.ts';
import { exportFile, fileName } from '#server/report/export-file.ts';
import type { ExportSource } from '#server/report/export-source.ts';
import { thawEdition, type ThawedEdition } from '#server/report/freeze-report.ts';
import { picturesOf, reportWords } from '#server/report/load-report.ts';
import { requestIdOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { errataBlocks } from '#shared/report/errata-part.ts';
import { reportFiles, type ReportFormat } from '#shared/report/report-format.ts';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';
import { idField } from '#shared/text-field.ts';

/** What everybody may fetch, as it was frozen; slides and packages are the cluster's own. */
const publicFormats = ['pdf', 'docx', 'xlsx', 'html'] as const satisfies readonly ReportFormat[];

type Published = { clusterId: string; source: ExportSource & { edition: ThawedEdition } };

type Place = NonNullable<Awaited<ReturnType<typeof publishedPlace>>>;

async function publishedPlace({ connection: { read } }: AppParts, request: Request) {
  const { data: id = '' } = idField.safeParse(request.params['report']);
  return id ? findPublishedReport(read, id) : undefined;
}

async function published(
  { connection: { read } }: AppParts,
  { clusterId, report }: Place,
): Promise<Published> {
  const strategy = await findStrategy(read, clusterId, report.strategyId);
  const edition = await thawEdition(read, clusterId, report.id);
  if (!strategy || !edition) throw new Error('A published report has no edition.');
  const document = edition.documents[report.lang];
  const errata = await listErrata(read, clusterId, report.id);
  return {
    clusterId,
    source: { strategy, report, edition, approval: null, errata, document },
  };
}

export function publicReport(parts: AppParts): RequestHandler {
  // A page for each language of the few reports that are read; made anew when something is corrected.
  const pages = new Map<string, Promise<Uint8Array>>();
  return async (request, response, next) => {
    const place = await publishedPlace(parts, request);
    if (!place) {
      // The pages say so, in the reader's language.
      response.status(404);
      return next();
    }
    const { read } = parts.connection;
    const { clusterId, report } = place;
    const [edition] = await listEditions(read, clusterId, report.id);
    const errata = (await countErrata(read, clusterId, [report.id])).get(report.id) ?? 0;
    const lang = langs.find((each) => each === request.query['sprak']) ?? report.lang;
    const key = `${edition?.id} ${lang} ${errata}`;
    const page =
      pages.get(key) ?? published(parts, place).then((found) => pageOf(parts, found, lang));
    pages.set(key, page);
    const [oldest] = pages.keys();
    if (pages.size > 20 && oldest !== undefined) pages.delete(oldest);
    const html = await page.catch((error: unknown) => {
      pages.delete(key);
      throw error;
    });
    response.set({
      'content-type': reportFiles.html.type,
      // The page brings its own styles, fonts and pictures, and runs nothing.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cache-control': 'public, max-age=300',
    });
    response.send(Buffer.from(html));
  };
}

async function pageOf(
  { connection, files }: AppParts,
  { clusterId, source }: Published,
  lang: Lang,
): Promise<Uint8Array> {
  const { edition, errata, report } = source;
  const { t } = await reportWords(lang);
  const document = edition.documents[lang];
  const address = `/rapport/${report!.id}`;
  const others = langs.filter((each) => each !== lang);
  const links = [
    ...publicFormats
      .filter((format) => format !== 'html')
      .map((format) => ({
        label: t(`report.public.${format}`),
        href: `${address}/${lang}${reportFiles[format].ending}`,
      })),
    ...others.map((each) => ({
      label: t(`report.public.lang.${each}`),
      href: `${address}?sprak=${each}`,
    })),
  ];
  const before =
    errata.length === 0 ? [] : errataBlocks({ snapshot: edition.snapshot, errata, lang }, t);
  const pictures = await picturesOf(connection.read, clusterId, document);
  return files.make('html', document, { pictures, html: { before, links } });
}

export function publicFile(parts: AppParts): RequestHandler {
  return async (request, response) => {
    const [lang, format] = fileNamed(String(request.params['file']));
    const place = lang && format ? await publishedPlace(parts, request) : undefined;
    if (!place || !lang || !format) return notFound(request, response);
    const found = await published(parts, place);
    const asked = { lang, format, isCorrected: false };
    const given = new AbortController();
    response.once('close', () => given.abort());
    const { bytes, type } = await exportFile(parts, found.source, asked, {
      clusterId: found.clusterId,
      now: parts.clock(),
      given: given.signal,
    });
    response.set({
      'content-type': type,
      'content-disposition': `inline; filename="${fileName(found.source, asked)}"`,
      'cache-control': 'public, max-age=300',
    });
    response.send(Buffer.from(bytes));
  };
}

/** `nb.pdf` */
function fileNamed(name: string): [Lang | undefined, (typeof publicFormats)[number] | undefined] {
  return [
    langs.find((lang) => name.startsWith(`${lang}.`)),
    publicFormats.find((format) => name.slice(2) === reportFiles[format].ending),
  ];
}

function notFound(request: Request, response: Response): void {
  response.status(404).json(errorBody('not_found', requestIdOf(request)));
}
