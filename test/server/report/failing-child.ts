// Stands in for the compiler's process and misbehaves in the way that its address asks for.
import { readFonts } from '#server/report/font-file.ts';
import {
  createReportCompiler,
  loadCompiler,
  type Compiler,
} from '#server/report/report-compiler.ts';
import type { TypstJob } from '#server/report/typst-child.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';

const mode = process.argv[2];

/** The compiler, but for its first export. */
function refusingOnce(compiler: Compiler): Compiler {
  let exports = 0;
  return {
    mapShadow: (path, content) => compiler.mapShadow(path, content),
    resetShadow: () => compiler.resetShadow(),
    evictCache: (age) => compiler.evictCache(age),
    pdf(input, options) {
      exports += 1;
      if (exports === 1) throw new Error('the text could not be displayed with font');
      return compiler.pdf(input, options);
    },
  };
}

if (mode === 'missing') {
  process.send?.({ kind: 'compiler_missing', message: 'Cannot find native binding' });
} else {
  process.on('message', ({ id, document, pictures }: TypstJob) => {
    if (mode === 'die') process.exit(1);
    if (mode !== 'refuse-once') return;
    const { blobs, coverage } = readFonts();
    const compile = createReportCompiler(refusingOnce(loadCompiler(blobs)), coverage);
    const file = compile(JSON.parse(document) as ReportDocument, pictures);
    process.send?.({ kind: 'done', id, file, rss: 0 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ kind: 'ready' });
}
