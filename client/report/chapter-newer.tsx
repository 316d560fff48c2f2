// Somebody else has saved while this was written. Changes in two places are offered as one text; where both have changed the
// same place both texts stand side by side, with what differs marked. Nothing of either is lost.
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { mergeText } from '#shared/report/merge-text.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { ChangedText } from './changed-text.tsx';
import type { ChapterData } from './chapter-page.tsx';
import styles from './chapter-page.module.css';
import type { ChapterDraft } from './use-chapter-draft.ts';

type ChapterNewerProps = {
  draft: ChapterDraft;
  newest: ChapterRow;
  saved: ChapterData['saved'];
  /** The text to go on with on top of the saved one, and the sentence that says so. */
  onChoose: (chosen: { text: string; said: string; isCompared: boolean }) => void;
};

export function ChapterNewer({ draft, newest, saved, onChoose }: ChapterNewerProps) {
  const a = useAdminText();
  const format = useFormat();
  const headingId = useId();
  const box = useRef<HTMLElement>(null);
  const { base, text: mine } = draft;
  const { text: theirs, lang } = newest;
  const merged = useMemo(() => mergeText({ base, mine, theirs }), [base, mine, theirs]);
  const name = saved?.actorName ?? null;
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={box} aria-labelledby={headingId} className={styles['newer']}>
      <div role="alert">
        <h3 id={headingId}>
          {name ? a('reportChapter.newer.title', { name }) : a('reportChapter.newer.titleUnknown')}
        </h3>
      </div>
      {saved && <p className="soft small">{format.instant(saved.at)}</p>}
      {merged === null ? (
        <>
          <p>{a('reportChapter.newer.touches')}</p>
          <div className={styles['both']}>
            <div>
              <h4>{a('reportChapter.newer.mine')}</h4>
              <ChangedText before={base} after={mine} lang={lang} isFolded />
            </div>
            <div>
              <h4>{a('reportChapter.newer.theirs')}</h4>
              <ChangedText before={base} after={theirs} lang={lang} isFolded />
            </div>
          </div>
          <div className="row">
            <Button
              type="button"
              data-size="sm"
              onClick={() =>
                onChoose({
                  text: mine,
                  said: a('reportChapter.newer.keptMine'),
                  isCompared: true,
                })
              }
            >
              {a('reportChapter.newer.keepMine')}
            </Button>
            <Button
              type="button"
              data-size="sm"
              variant="secondary"
              onClick={() =>
                onChoose({
                  text: theirs,
                  said: a('reportChapter.newer.tookTheirs'),
                  isCompared: false,
                })
              }
            >
              {a('reportChapter.newer.takeTheirs')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>
            {name
              ? a('reportChapter.newer.apart', { name })
              : a('reportChapter.newer.apartUnknown')}
          </p>
          <details>
            <summary>{a('reportChapter.newer.what')}</summary>
            <ChangedText before={base} after={theirs} lang={lang} isFolded />
          </details>
          <div>
            <Button
              type="button"
              data-size="sm"
              onClick={() =>
                onChoose({
                  text: merged,
                  said: name
                    ? a('reportChapter.newer.merged', { name })
                    : a('reportChapter.newer.mergedUnknown'),
                  isCompared: false,
                })
              }
            >
              {a('reportChapter.newer.merge')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
