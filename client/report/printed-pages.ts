// The pages of a PDF, drawn by pdf.js in its worker. Loaded with the first preview: it weighs more than most pages.
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the build makes it an address
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

export type PageSize = { width: number; height: number };

export type PrintedPages = {
  sizes: PageSize[];
  /** Of the first bookmark that says these words. */
  pageOf(heading: string): number | undefined;
  /** Draws beside and then at once, so that nothing flickers; answers how to give it up. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): () => void;
  close(): void;
};

export async function readPages(file: ArrayBuffer): Promise<PrintedPages> {
  const loading = getDocument({ data: file, isEvalSupported: false });
  const pdf = await loading.promise;
  const first = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const bookmarks = await bookmarkPages(pdf);
  return {
    // All pages of a report are of one size.
    sizes: Array.from({ length: pdf.numPages }, () => ({
      width: first.width,
      height: first.height,
    })),
    pageOf: (heading) => bookmarks.find(({ title }) => nameIn(title) === heading)?.page,
    draw: (page, canvas, width) => draw(pdf, page, canvas, width),
    close: () => void loading.destroy(),
  };
}

/** `III Årets aktiviteter og resultater`, `1.2 Samarbeid`: without what it is numbered with. */
function nameIn(title: string): string {
  return title.replace(/^(?:[IVX]+|\d+(?:\.\d+)*) /, '');
}

type Bookmarks = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

/** With those within others, in the order of the pages. */
async function bookmarkPages(
  pdf: PDFDocumentProxy,
  bookmarks?: Bookmarks,
): Promise<{ title: string; page: number }[]> {
  const pages: { title: string; page: number }[] = [];
  for (const { title, dest, items } of bookmarks ?? (await pdf.getOutline()) ?? []) {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const [reference] = place ?? [];
    if (reference) pages.push({ title, page: (await pdf.getPageIndex(reference)) + 1 });
    if (items.length > 0) pages.push(...(await bookmarkPages(pdf, items)));
  }
  return pages;
}

function draw(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): () => void {
  let giveUp = () => {};
  let isGivenUp = false;
  const work = async () => {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const beside = document.createElement('canvas');
    beside.width = Math.round(viewport.width);
    beside.height = Math.round(viewport.height);
    if (isGivenUp) return;
    const task = page.render({ canvas: beside, viewport });
    giveUp = () => task.cancel();
    await task.promise;
    canvas.width = beside.width;
    canvas.height = beside.height;
    canvas.getContext('2d')?.drawImage(beside, 0, 0);
    canvas.dataset['drawn'] = 'true';
  };
  // What is given up fails, and so does a document that has been closed meanwhile: the next one draws itself.
  work().catch(() => undefined);
  return () => {
    isGivenUp = true;
    giveUp();
  };
}
