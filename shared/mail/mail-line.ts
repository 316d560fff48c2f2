// The lines of a mail's plain text: broken for the mail, and joined again where a page breaks them by itself.

const columns = 72;

const lengthOf = (text: string) => Array.from(text).length;

/** Breaks at spaces only: a no-break space, as before a time, holds. */
export function wrapMailLine(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lengthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}

/**
 * Joins what `wrapMailLine` broke: a line that had no room for the next one's first word. Links keep their own line, and
 * so does every line of a quotation.
 */
export function unwrapMailText(text: string): string {
  const joined: string[] = [];
  let last = '';
  for (const line of text.trim().split('\n')) {
    const [word = ''] = line.split(' ');
    const wasBroken =
      last !== '' &&
      line !== '' &&
      !/^(https?:|>)/.test(line) &&
      lengthOf(`${last} ${word}`) > columns;
    if (wasBroken) joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
    last = /^https?:/.test(line) ? '' : line;
  }
  return joined.join('\n');
}
