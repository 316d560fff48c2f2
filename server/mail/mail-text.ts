// A mail as plain text: lines that fit any window, blank lines between blocks, and every link alone on its line, so that
// no program breaks it and a screen reader reads it as one thing. No drawn lines, no stars.
import type { MailBlock, MailDocument } from '#shared/mail/mail-document.ts';

const columns = 72;

export function mailText({ subject, blocks, footer }: MailDocument): string {
  const parts = [wrap(subject), ...blocks.map(blockText), wrap(footer)];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: MailBlock): string {
  if (block.kind === 'link') return `${block.label}:\n${block.url}`;
  if (block.kind === 'facts')
    return block.facts.map(({ label, value }) => wrap(`${label}: ${value}`)).join('\n');
  return wrap(block.text);
}

/** Breaks at spaces only: a no-break space, as before a time, holds. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && Array.from(longer).length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}
