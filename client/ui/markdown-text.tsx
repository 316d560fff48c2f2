// What somebody wrote in Markdown, as papers and minutes set it (`shared/report/markdown-blocks.ts`). Only elements of ours
// are made of it: HTML in it is words, and links lead to web and mail addresses alone. The parser comes with the first text;
// until then, and where it does not come, the text stands as it was written.
import type { Nodes, Root, Table } from 'mdast';
import { Suspense, use, useMemo, type ReactNode } from 'react';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { isOpenable } from '#shared/openable-address.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './markdown-text.module.css';

type MarkdownTextProps = {
  text: string;
  lang: Lang;
  /** Of the headings in it, which all are of one level: one below what they stand under. */
  headingLevel?: 3 | 4 | 5;
};

export function MarkdownText({ text, lang, headingLevel = 4 }: MarkdownTextProps) {
  return (
    <div lang={lang} className={styles['text']}>
      <Suspense fallback={<p>{text}</p>}>
        <Parsed text={text} heading={`h${headingLevel}`} />
      </Suspense>
    </div>
  );
}

type Parse = (text: string) => Root;
let loading: Promise<Parse | null> | undefined;

/** Null where it does not come; the next text asks again. */
function loadParser(): Promise<Parse | null> {
  loading ??= import('#shared/parse-markdown.ts').then(
    ({ parseMarkdown }) => parseMarkdown,
    () => {
      loading = undefined;
      return null;
    },
  );
  return loading;
}

type Heading = 'h3' | 'h4' | 'h5';

function Parsed({ text, heading }: { text: string; heading: Heading }) {
  const parse = use(loadParser());
  const tree = useMemo(() => parse?.(text), [parse, text]);
  return tree ? each(tree, heading) : <p>{text}</p>;
}

/** What stands in a node, in its order. */
function each(node: Nodes, heading: Heading): ReactNode[] {
  if (!('children' in node)) return [];
  return node.children.map((child, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- what is written never changes places
    <Node key={place} node={child} heading={heading} />
  ));
}

function Node({ node, heading: Heading }: { node: Nodes; heading: Heading }): ReactNode {
  const within = () => each(node, Heading);
  switch (node.type) {
    case 'heading':
      return <Heading>{within()}</Heading>;
    case 'paragraph':
      return <p>{within()}</p>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{within()}</ol> : <ul>{within()}</ul>;
    case 'listItem':
      return <li>{within()}</li>;
    case 'blockquote':
      return <blockquote>{within()}</blockquote>;
    case 'table':
      return <TableOf table={node} heading={Heading} />;
    case 'strong':
      return <strong>{within()}</strong>;
    case 'emphasis':
      return <em>{within()}</em>;
    case 'link':
      return isOpenable(node.url) ? (
        <a href={node.url} rel="noreferrer">
          {within()}
        </a>
      ) : (
        within()
      );
    case 'break':
      return <br />;
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'html':
    case 'code':
      return <span className={styles['verbatim']}>{node.value}</span>;
    case 'image':
    case 'imageReference':
      return node.alt;
    default:
      return within();
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function TableOf({ table, heading }: { table: Table; heading: Heading }) {
  const [head, ...rows] = table.children;
  const columns = head?.children ?? [];
  const alignOf = (place: number) =>
    table.align?.[place] === 'right' ? styles['right'] : undefined;
  // Rows may be shorter or longer than their head; none of them ever changes places.
  return (
    <ScrollBox label={columns.map(wordsOf).join(', ')}>
      <table>
        <thead>
          <tr>
            {columns.map((cell, place) => (
              // oxlint-disable-next-line react/no-array-index-key
              <th key={place} scope="col" className={alignOf(place)}>
                {each(cell, heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              {columns.map((_, place) => {
                const cell = row.children[place];
                return (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={place} className={alignOf(place)}>
                    {cell && each(cell, heading)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
