// The parts that people write: running text and, where it is signed, the signature.
import type { ReportPart, ReportTextRow } from '#shared/strategy/snapshot.ts';
import type { ReportContext } from './report-context.ts';
import type { DocBlock } from './report-document.ts';

export function textOf({ texts }: ReportContext, part: ReportPart): ReportTextRow | null {
  return texts.find((text) => text.part === part && text.text.trim() !== '') ?? null;
}

/** Empty when nobody has written it. */
export function writtenPart(context: ReportContext, part: ReportPart): DocBlock[] {
  const text = textOf(context, part);
  if (!text) return [];
  const blocks: DocBlock[] = [
    { kind: 'paragraph', tone: 'body', text: context.say(text.text, text.lang) },
  ];
  if (text.signedName === '') return blocks;
  return [
    ...blocks,
    {
      kind: 'signature',
      name: text.signedName,
      role: text.signedRole,
      place: '',
      date: text.signedOn ? context.date(text.signedOn) : '',
    },
  ];
}
