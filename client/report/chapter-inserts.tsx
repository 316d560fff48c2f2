// What may be put into a chapter besides words: live figures, charts and tables, an empty table, a picture, last year's text.
import { Button, Dialog } from '@digdir/designsystemet-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import type { ChapterData } from './chapter-page.tsx';
import styles from './chapter-page.module.css';
import type { ChapterDraft } from './use-chapter-draft.ts';

const InsertLiveForm = lazy(async () => ({
  default: (await import('./insert-live-form.tsx')).InsertLiveForm,
}));
const InsertPictureForm = lazy(async () => ({
  default: (await import('./insert-picture-form.tsx')).InsertPictureForm,
}));
const InsertTableForm = lazy(async () => ({
  default: (await import('./insert-table-form.tsx')).InsertTableForm,
}));

type ChapterInsertsProps = {
  data: ChapterData;
  draft: ChapterDraft;
  /** A paragraph of its own, where the writer stands. */
  onPut: (paragraph: string) => void;
  onChange: (patch: Partial<ChapterDraft>) => void;
};

export function ChapterInserts({ data, draft, onPut, onChange }: ChapterInsertsProps) {
  const a = useAdminText();
  const show = useNotice();
  const { chapter, lastYear } = data;
  const [open, setOpen] = useState<'live' | 'picture' | 'table' | 'lastYear' | null>(null);
  const close = () => setOpen(null);

  function copy(text: string) {
    if (!lastYear) return;
    const before = draft.text;
    onChange({ text });
    close();
    const otherLang = lastYear.lang !== chapter.lang;
    const year = String(lastYear.year);
    show({
      text: [
        a('reportChapter.copy.done', { year }),
        ...(otherLang ? [a('reportChapter.copy.otherLang', { year })] : []),
      ].join(' '),
      undo: () => Promise.resolve(onChange({ text: before })),
    });
  }

  return (
    <div role="group" aria-label={a('reportChapter.insert.label')} className={styles['inserts']}>
      <span className="soft small" aria-hidden="true">
        {a('reportChapter.insert.label')}
      </span>
      {(['live', 'table', 'picture'] as const).map((each) => (
        <Button
          key={each}
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => setOpen(each)}
        >
          {a(`reportChapter.insert.${each}`)}
        </Button>
      ))}
      {lastYear && (
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => (draft.text.trim() === '' ? copy(lastYear.text) : setOpen('lastYear'))}
        >
          {a('reportChapter.insert.lastYear', { year: String(lastYear.year) })}
        </Button>
      )}
      <Suspense fallback={null}>
        {open === 'live' && (
          <InsertLiveForm reportId={data.report.id} onPut={onPut} onClose={close} />
        )}
        {open === 'picture' && (
          <InsertPictureForm chapter={chapter} onPut={onPut} onClose={close} />
        )}
        {open === 'table' && <InsertTableForm onPut={onPut} onClose={close} />}
      </Suspense>
      {open === 'lastYear' && lastYear && (
        <CopyQuestion
          year={lastYear.year}
          onBelow={() => copy(`${draft.text.trimEnd()}\n\n${lastYear.text}`)}
          onInstead={() => copy(lastYear.text)}
          onClose={close}
        />
      )}
    </div>
  );
}

type CopyQuestionProps = {
  year: number;
  onBelow: () => void;
  onInstead: () => void;
  onClose: () => void;
};

function CopyQuestion({ year, onBelow, onInstead, onClose }: CopyQuestionProps) {
  const a = useAdminText();
  const t = useText();
  const headingId = useId();
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={headingId}>
      <div className="stack">
        <h2 id={headingId}>{a('reportChapter.copy.title', { year: String(year) })}</h2>
        <p>{a('reportChapter.copy.lead')}</p>
        <div className="row">
          <Button type="button" onClick={onBelow}>
            {a('reportChapter.copy.below')}
          </Button>
          <Button type="button" variant="secondary" onClick={onInstead}>
            {a('reportChapter.copy.instead')}
          </Button>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
