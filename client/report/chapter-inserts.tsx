// What may be put into a chapter besides words: live figures, charts and tables, a picture, last year's text.
import { Button, Dialog } from '@digdir/designsystemet-react';
import { lazy, Suspense, useId } from 'react';
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

export type Insert = 'live' | 'picture' | 'lastYear';

type InsertButtonsProps = { lastYear: number | null; onOpen: (insert: Insert) => void };

export function InsertButtons({ lastYear, onOpen }: InsertButtonsProps) {
  const a = useAdminText();
  const inserts: Insert[] = ['live', 'picture', ...(lastYear ? ['lastYear' as const] : [])];
  return (
    <div role="group" aria-label={a('reportChapter.insert.label')} className={styles['inserts']}>
      <span className="soft small" aria-hidden="true">
        {a('reportChapter.insert.label')}
      </span>
      {inserts.map((each) => (
        <Button
          key={each}
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => onOpen(each)}
        >
          {a(`reportChapter.insert.${each}`, { year: String(lastYear) })}
        </Button>
      ))}
    </div>
  );
}

type InsertFormsProps = {
  data: ChapterData;
  open: Insert | null;
  /** One that was pasted or dropped; else it is asked for. */
  picture: File | null;
  draft: ChapterDraft;
  onClose: () => void;
  /** Markdown that stands by itself, where the writer stands. */
  onPut: (paragraph: string) => void;
  onChange: (patch: Partial<ChapterDraft>) => void;
};

/** Beside the form of the chapter, not in it: what is sent here is not the chapter. */
export function InsertForms(props: InsertFormsProps) {
  const { data, open, picture, draft, onClose, onPut, onChange } = props;
  const a = useAdminText();
  const show = useNotice();
  const { chapter, lastYear } = data;

  function copy(text: string) {
    if (!lastYear) return;
    const before = draft.text;
    const year = String(lastYear.year);
    onChange({ text });
    onClose();
    show({
      text: [
        a('reportChapter.copy.done', { year }),
        ...(lastYear.lang === chapter.lang ? [] : [a('reportChapter.copy.otherLang', { year })]),
      ].join(' '),
      undo: () => Promise.resolve(onChange({ text: before })),
    });
  }

  return (
    <Suspense fallback={null}>
      {open === 'live' && (
        <InsertLiveForm reportId={data.report.id} onPut={onPut} onClose={onClose} />
      )}
      {open === 'picture' && (
        <InsertPictureForm chapter={chapter} given={picture} onPut={onPut} onClose={onClose} />
      )}
      {open === 'lastYear' && lastYear && (
        <CopyQuestion
          isEmpty={draft.text.trim() === ''}
          year={lastYear.year}
          onBelow={() => copy(`${draft.text.trimEnd()}\n\n${lastYear.text}`.trimStart())}
          onInstead={() => copy(lastYear.text)}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}

type CopyQuestionProps = {
  year: number;
  /** Nothing stands there that could be lost. */
  isEmpty: boolean;
  onBelow: () => void;
  onInstead: () => void;
  onClose: () => void;
};

function CopyQuestion({ year, isEmpty, onBelow, onInstead, onClose }: CopyQuestionProps) {
  const a = useAdminText();
  const t = useText();
  const headingId = useId();
  return (
    <Dialog open onClose={onClose} closeButton={false} aria-labelledby={headingId}>
      <div className="stack">
        <h2 id={headingId}>{a('reportChapter.copy.title', { year: String(year) })}</h2>
        <p>{a(isEmpty ? 'reportChapter.copy.leadEmpty' : 'reportChapter.copy.lead')}</p>
        <div className="row">
          {isEmpty ? (
            <Button type="button" onClick={onInstead}>
              {a('reportChapter.copy.begin')}
            </Button>
          ) : (
            <>
              <Button type="button" onClick={onBelow}>
                {a('reportChapter.copy.below')}
              </Button>
              <Button type="button" variant="secondary" onClick={onInstead}>
                {a('reportChapter.copy.instead')}
              </Button>
            </>
          )}
          <Button type="button" variant="tertiary" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
