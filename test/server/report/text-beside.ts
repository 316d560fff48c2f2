// Where a PDF's words stand on its pages: what runs past the margin or off the page.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points: the report's pages have margins of 22 mm; a hair's breadth past them is nothing. */
const margin = 22 * 2.835;
const tolerance = 2;

export async function textsBeside(file: Uint8Array): Promise<string[]> {
  // Bytes of its own: they are handed over.
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await task.promise;
  const beside: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , x, y] = item.transform as [number, number, number, number, number, number];
      const isBeside =
        x < margin - tolerance ||
        x + item.width > width - margin + tolerance ||
        y < 10 ||
        y > height - 10;
      if (isBeside)
        beside.push(`${number}: ${item.str} (${Math.round(x)}–${Math.round(x + item.width)})`);
    }
    page.cleanup();
  }
  await task.destroy();
  return beside;
}
