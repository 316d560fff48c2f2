// Sets a report document as a PDF with the Typst compiler: cleaned, drawn, exported, checked and marked.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocBlock, DocPictures, SetDocument } from '#shared/report/report-document.ts';
import type { Coverage } from './font-coverage.ts';
import { templateData, templateStyle } from './pdf-data.ts';
import { addUaMark } from './pdf-standard.ts';
import { textCleaner, type TextCleaner } from './pdf-text.ts';
import { slideData } from './slides/slide-data.ts';

const workspace = join(dirname(fileURLToPath(import.meta.url)), 'typst');
const mains = {
  report: join(workspace, 'report-template.typ'),
  slides: join(workspace, 'slide-template.typ'),
};

/** What is used of the addon's compiler. */
export type Compiler = {
  mapShadow(path: string, content: Buffer): void;
  resetShadow(): void;
  evictCache(maxAge: number): void;
  pdf(input: { mainFilePath: string }, options: { pdfStandard: string }): Buffer;
};

/** Throws on a platform that the addon has no binary for. */
export function loadCompiler(fontBlobs: Buffer[]): Compiler {
  // Required, not imported: a platform without the binary must be able to say so in plain words.
  const { NodeCompiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as {
    NodeCompiler: {
      create(args: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler;
    };
  };
  return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
}

/** Throws what the compiler throws when it refuses a document twice. */
export type ReportCompiler = (document: SetDocument, pictures: DocPictures) => Buffer;

export function createReportCompiler(
  compiler: Compiler,
  coverage: Coverage,
  { isDraft = false } = {},
): ReportCompiler {
  // Read before the first report, so that a broken installation shows at once.
  for (const main of Object.values(mains)) readFileSync(main);
  const style = Buffer.from(templateStyle());
  /** Structures that the exporter has accepted as PDF/UA-1 already. */
  const accessible = new Set<string>();

  function compile({ main, data }: Setting, pictures: DocPictures): Buffer {
    try {
      compiler.mapShadow(join(workspace, 'style.json'), style);
      compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(data));
      for (const [id, bytes] of pictures)
        compiler.mapShadow(join(workspace, 'pictures', id), Buffer.from(bytes));
      const file = compiler.pdf({ mainFilePath: main }, { pdfStandard: 'a-2a' });
      const structure = structureOf(data);
      // A draft is looked at and thrown away.
      if (!isDraft && !accessible.has(structure)) {
        // Thrown away: only this export checks title, alternative texts and the order of headings.
        compiler.pdf({ mainFilePath: main }, { pdfStandard: 'ua-1' });
        accessible.add(structure);
      }
      return addUaMark(file);
    } finally {
      compiler.resetShadow();
      compiler.evictCache(5);
    }
  }

  return (document, pictures) => {
    try {
      return compile(settingOf(document, textCleaner(coverage)), pictures);
    } catch {
      // Once more with the plainest characters only, and with the words of pictures that are none.
      const settable = withWordsFor(document, brokenAmong(pictures));
      return compile(settingOf(settable, textCleaner(coverage, true)), pictures);
    }
  };

  /** Those that cannot be read: a file may look whole and be none. */
  function brokenAmong(pictures: DocPictures): ReadonlySet<string> {
    const probe = join(workspace, 'probe.typ');
    const broken = [...pictures].filter(([id, bytes]) => {
      try {
        compiler.mapShadow(join(workspace, 'pictures', id), Buffer.from(bytes));
        const format = bytes[0] === 0x89 ? 'png' : 'jpg';
        compiler.mapShadow(probe, Buffer.from(`#image("pictures/${id}", format: "${format}")`));
        compiler.pdf({ mainFilePath: probe }, { pdfStandard: '1.7' });
        return false;
      } catch {
        return true;
      } finally {
        compiler.resetShadow();
      }
    });
    return new Set(broken.map(([id]) => id));
  }
}

function withWordsFor(document: SetDocument, broken: ReadonlySet<string>): SetDocument {
  if ('slides' in document || broken.size === 0) return document;
  const blocks = document.blocks.map((block): DocBlock =>
    block.kind === 'picture' && broken.has(block.picture.id)
      ? { kind: 'paragraph', tone: 'note', text: block.picture.alt }
      : block,
  );
  return { ...document, blocks };
}

/** Which template, and what it reads. */
type Setting = { main: string; data: string };

function settingOf(document: SetDocument, clean: TextCleaner): Setting {
  return 'slides' in document
    ? { main: mains.slides, data: slideData(document, clean) }
    : { main: mains.report, data: templateData(document, clean) };
}

/** The document without its words: which blocks, levels and texts there are, and which of them are empty. */
function structureOf(data: string): string {
  const skeleton: unknown = JSON.parse(data, (name, value: unknown) =>
    typeof value === 'string' && name !== 'kind' ? /\S/.test(value) : value,
  );
  return createHash('sha256').update(JSON.stringify(skeleton)).digest('base64');
}
