// What is live in a chapter's text, and pictures, while the text is written: what it is, and of what. Live figures stand in
// the preview beside; a picture's words are written where it stands.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import type { EmbedCardProps, EmbedKind } from '#client/ui/rich-text/embed.tsx';
import { parseLiveBlock } from '#shared/report/live-block.ts';
import { pictureAddress } from '#shared/report/picture.ts';
import styles from './chapter-embed.module.css';

export const chapterEmbed: EmbedKind = {
  isEmbed: (address) => parseLiveBlock(address) !== null,
  Card: ChapterEmbed,
};

function ChapterEmbed(props: EmbedCardProps) {
  const { address, alt, caption, onRemove } = props;
  const a = useAdminText();
  const block = parseLiveBlock(address);
  if (!block) return null;
  const kind = a(`reportChapter.live.kind.${block.kind}`);
  return (
    <div className={styles['card']}>
      {block.kind === 'picture' ? (
        <>
          <img src={pictureAddress(block.id)} alt="" className={styles['picture']} />
          <PictureWords {...props} />
        </>
      ) : (
        <p className={styles['words']}>
          <span className="soft small">{kind}</span>
          <strong>{[alt, caption].filter(Boolean).join(' – ')}</strong>
        </p>
      )}
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        aria-label={a('reportChapter.live.removeOf', { kind, name: alt })}
        onClick={onRemove}
      >
        {a('reportChapter.live.remove')}
      </Button>
    </div>
  );
}

/** What is typed stands here first: the text hears of it, and comes back a moment later. */
function PictureWords({ alt, caption, onChange }: EmbedCardProps) {
  const a = useAdminText();
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState({ alt, caption });
  useEffect(() => {
    // Taken back, or changed by others.
    if (!box.current?.contains(document.activeElement)) setWords({ alt, caption });
  }, [alt, caption]);
  function write(patch: Partial<typeof words>) {
    const next = { ...words, ...patch };
    setWords(next);
    onChange(next);
  }
  return (
    <div ref={box} className={styles['words']}>
      <Textfield
        data-size="sm"
        label={a('reportChapter.picture.alt')}
        value={words.alt}
        error={words.alt.trim() === '' && t('refusal.field.required')}
        onChange={({ target }) => write({ alt: target.value })}
        onKeyDown={sendsNothing}
      />
      <Textfield
        data-size="sm"
        label={a('reportChapter.picture.caption')}
        value={words.caption}
        onChange={({ target }) => write({ caption: target.value })}
        onKeyDown={sendsNothing}
      />
    </div>
  );
}

/** The chapter is not sent from a field within its text. */
function sendsNothing(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
