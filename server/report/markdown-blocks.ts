// What people write in Markdown as blocks of a document: paragraphs, lists and headings. Other marks are left out, their
// words kept; nothing that is written becomes markup of what it is set with.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import type { DocBlock, DocText } from '#shared/report/report-document.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

type Written = { text: string; lang: Lang };

/** Headings in it stand under that of their case, which is of level 2. */
export function markdownBlocks({ text, lang }: Written, documentLang: Lang): DocBlock[] {
  const say = (words: string): DocText => (lang === documentLang ? words : { text: words, lang });
  return fromMarkdown(text).children.flatMap((node) => blockOf(node, say));
}

function blockOf(node: RootContent, say: (words: string) => DocText): DocBlock[] {
  const words = wordsOf(node);
  if (words === '') return [];
  if (node.type === 'heading') return [{ kind: 'heading', level: 3, text: say(words), number: '' }];
  if (node.type === 'list')
    return [{ kind: 'list', items: node.children.map((item) => say(wordsOf(item))) }];
  return [{ kind: 'paragraph', tone: 'body', text: say(words) }];
}

/** A link's address stands behind its words: on paper it cannot be pressed. */
function wordsOf(node: RootContent): string {
  const links: string[] = [];
  const collect = (each: RootContent): void => {
    if (each.type === 'link' && toString(each) !== each.url) links.push(each.url);
    if ('children' in each) for (const child of each.children) collect(child);
  };
  collect(node);
  const words = toString(node).trim();
  return links.length === 0 ? words : `${words} (${links.join(', ')})`;
}
