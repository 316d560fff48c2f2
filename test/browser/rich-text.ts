// Writing in a field that looks as it will be set, as people do: with the keys.
import type { Locator } from 'playwright-core';

/** In place of all that stood there; each line is a part of its own. Signs at its beginning work as in the field: `## `, `- `. */
export async function writeAnew(field: Locator, ...lines: string[]): Promise<void> {
  await move(field, 'ControlOrMeta+a');
  await field.press('Delete');
  await writeOn(field, ...lines);
}

/** Where the caret stands. */
export async function writeOn(field: Locator, ...lines: string[]): Promise<void> {
  for (const [place, line] of lines.entries()) {
    if (place > 0) await field.press('Enter');
    await field.pressSequentially(line);
  }
}

/** A key that moves the caret. The browser tells of it a moment later: a person's next key comes after that. */
export async function move(field: Locator, key: string): Promise<void> {
  await field.press(key);
  await field.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** After all that stands there, in a part of its own. */
export async function writeBelow(field: Locator, ...lines: string[]): Promise<void> {
  await move(field, 'ControlOrMeta+End');
  await field.press('Enter');
  await writeOn(field, ...lines);
}

/** As from the clipboard of another program. */
export async function paste(
  field: Locator,
  pasted: { html?: string; text?: string; picture?: Buffer },
): Promise<void> {
  const { html = '', text = '', picture } = pasted;
  await field.evaluate(
    (element, [page, words, bytes]) => {
      const clipboardData = new DataTransfer();
      if (page) clipboardData.setData('text/html', page);
      if (words) clipboardData.setData('text/plain', words);
      if (bytes.length > 0)
        clipboardData.items.add(
          new File([new Uint8Array(bytes)], 'bilde.png', { type: 'image/png' }),
        );
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text, Array.from(picture ?? [])] as const,
  );
}
