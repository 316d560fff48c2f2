// A text as readers see it, with what has been added and removed marked in it: by line and strike, by colour, and in words for
// those who listen. Headings and lists in it are drawn as such and are none: what is told are pieces of a text.
import { useMemo, type ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import {
  foldedChanges,
  isChanged,
  lineChangeCount,
  lineChanges,
  type LineChange,
} from '#shared/report/line-change.ts';
import type { TextPart } from '#shared/report/text-change.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './changed-text.module.css';

type ChangedTextProps = {
  /** Markdown, both. */
  before: string;
  after: string;
  lang: Lang;
  /** Only what has changed, with some words around it. */
  isFolded?: boolean;
};

export function ChangedText({ before, after, lang, isFolded = false }: ChangedTextProps) {
  const a = useAdminText();
  const changes = useMemo(() => lineChanges(before, after), [before, after]);
  if (!changes.some(isChanged)) return <p className="soft">{a('reportChapter.change.none')}</p>;
  const count = lineChangeCount(changes);
  const hasWords = count.added + count.removed > 0;
  return (
    <>
      <p className="soft small">
        {hasWords ? a('reportChapter.change.count', count) : a('reportChapter.change.noWords')}{' '}
        {changes.some(({ kind }) => kind !== 'same') && a('reportChapter.change.key')}
      </p>
      <div lang={lang} className={styles['text']}>
        {groupsOf(isFolded ? foldedChanges(changes) : changes).map((group, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines never change places
          <Group key={place} group={group} />
        ))}
      </div>
    </>
  );
}

type Shown = LineChange | null;

/** Rows of one table together; null is what is left out. */
function groupsOf(changes: readonly Shown[]): Shown[][] {
  const groups: Shown[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const isRow = change?.line.kind === 'row' && !change.line.isHead;
    if (isRow && last?.at(-1)?.line.kind === 'row') last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function Group({ group }: { group: Shown[] }) {
  const [first] = group;
  if (!first) return <p className="soft">[…]</p>;
  if (first.line.kind !== 'row') return <Line change={first} />;
  const rows = group.filter((change) => change !== null);
  const heads = first.line.cells.map((runs) => runs.map(({ text }) => text).join(''));
  return (
    <>
      <ScrollBox label={heads.join(', ')}>
        <table>
          <tbody>
            {rows.map((change, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <Row key={at} change={change} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rows.some(({ isRemarked }) => isRemarked) && <Remarked />}
    </>
  );
}

function Row({ change: { line, cells } }: { change: LineChange }) {
  const Cell = line.isHead ? 'th' : 'td';
  return (
    <tr>
      {cells.map((parts, place) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Cell key={place} scope={line.isHead ? 'col' : undefined}>
          <Parts parts={parts} />
        </Cell>
      ))}
    </tr>
  );
}

function Line({ change }: { change: LineChange }) {
  const { line, kind, cells, isRemarked } = change;
  const a = useAdminText();
  const { depth, marker, isQuote } = line;
  const [words = [], caption = []] = cells;
  return (
    <>
      <div
        className={styles['line']}
        data-kind={line.kind}
        data-depth={depth > 0 ? Math.min(depth, 6) : undefined}
        data-quote={isQuote || undefined}
      >
        {marker && <span className={styles['marker']}>{marker}</span>}
        {line.kind === 'rule' ? (
          <Mark kind={kind}>
            <Ours>{a('reportChapter.change.rule')}</Ours>
          </Mark>
        ) : line.card ? (
          <>
            <Mark kind={kind}>
              <Ours>{a(`reportChapter.live.kind.${line.card.kind}`)}:</Ours>
            </Mark>{' '}
            <Parts parts={words} />
            {caption.length > 0 && (
              <>
                {' – '}
                <Parts parts={caption} />
              </>
            )}
          </>
        ) : (
          <Parts parts={words} />
        )}
      </div>
      {isRemarked && <Remarked />}
    </>
  );
}

function Remarked() {
  const a = useAdminText();
  return (
    <p className={`soft small ${styles['remarked']}`}>
      <Ours>{a('reportChapter.change.remarked')}</Ours>
    </p>
  );
}

/** Words of ours, within a text that may be in another language. */
function Ours({ children }: { children: ReactNode }) {
  return <span lang={useLanguage().lang}>{children}</span>;
}

function Parts({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ kind, text }, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- parts never change places
    <Mark key={place} kind={kind}>
      {text}
    </Mark>
  ));
}

function Mark({ kind, children }: { kind: LineChange['kind']; children: ReactNode }) {
  const a = useAdminText();
  if (kind === 'same' || kind === 'changed') return children;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag className={styles[kind]}>
      <span className="visually-hidden"> {a(`reportChapter.change.${kind}`)} </span>
      {children}
      <span className="visually-hidden">{a('reportChapter.change.end')} </span>
    </Tag>
  );
}
