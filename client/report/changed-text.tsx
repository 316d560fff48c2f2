// A text with what has been added and removed marked in it: by line and strike, by colour, and in words for those who listen.
import { useMemo } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { spokenText } from '#shared/report/chapter-insert.ts';
import {
  changeCount,
  foldedParts,
  textChanges,
  type TextPart,
} from '#shared/report/text-change.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './changed-text.module.css';

type ChangedTextProps = {
  before: string;
  after: string;
  lang: Lang;
  /** Only what has changed, with some words around it. */
  isFolded?: boolean;
};

export function ChangedText({ before, after, lang, isFolded = false }: ChangedTextProps) {
  const a = useAdminText();
  const parts = useMemo(() => {
    const said = (text: string) => spokenText(text, (kind) => a(`reportChapter.live.kind.${kind}`));
    const parts = textChanges(said(before), said(after));
    return isFolded ? foldedParts(parts) : parts;
  }, [before, after, isFolded, a]);
  if (parts.every(({ kind }) => kind === 'same'))
    return <p className="soft">{a('reportChapter.change.none')}</p>;
  return (
    <>
      <p className="soft small">
        {a('reportChapter.change.count', changeCount(parts))} {a('reportChapter.change.key')}
      </p>
      <p lang={lang} className={styles['text']}>
        {parts.map((part, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- parts never change places
          <Part key={place} part={part} />
        ))}
      </p>
    </>
  );
}

function Part({ part: { kind, text } }: { part: TextPart }) {
  const a = useAdminText();
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark className={styles[kind]}>
      <span className="visually-hidden"> {a(`reportChapter.change.${kind}`)} </span>
      {text}
      <span className="visually-hidden">{a('reportChapter.change.end')} </span>
    </Mark>
  );
}
