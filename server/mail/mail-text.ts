// A mail as plain text: lines that fit any window, blank lines between blocks, and every link alone on its line, so that
// no program breaks it and a screen reader reads it as one thing. No drawn lines, no stars.
import type { MailBlock, MailDocument } from '#shared/mail/mail-document.ts';
import { wrapMailLine } from '#shared/mail/mail-line.ts';

export function mailText({ subject, blocks, footer, stop }: MailDocument): string {
  const parts = [wrapMailLine(subject), ...blocks.map(blockText), wrapMailLine(footer)];
  if (stop) parts.push(`${stop.label}:\n${stop.url}`);
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: MailBlock): string {
  if (block.kind === 'link') return `${block.label}:\n${block.url}`;
  if (block.kind === 'facts')
    return block.facts.map(({ label, value }) => wrapMailLine(`${label}: ${value}`)).join('\n');
  if (block.kind === 'quote')
    return block.lines
      .flatMap((line) => wrapMailLine(line).split('\n'))
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
  return wrapMailLine(block.text);
}
