// Where a chapter is written: the text with what may be put into it, what is missing, and saving; and what to do when
// somebody else has saved meanwhile.
import {
  Button,
  Checkbox,
  Field,
  Label,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { queryClient, seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ErrorList } from '#client/ui/error-list.tsx';
import { MarkdownMarks, pressMark } from '#client/ui/markdown-marks.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { onNewer, useUnsaved } from '#client/ui/unsaved.ts';
import { useSave } from '#client/ui/use-save.ts';
import { withParagraph } from '#shared/report/chapter-insert.ts';
import { writeChapterInput } from '#shared/report/report-schema.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { wordCount } from '#shared/report/word-count.ts';
import { ChapterGaps } from './chapter-gaps.tsx';
import { InsertButtons, InsertForms, type Insert } from './chapter-inserts.tsx';
import { ChapterNewer } from './chapter-newer.tsx';
import type { ChapterData } from './chapter-page.tsx';
import styles from './chapter-page.module.css';
import { draftOf, type useChapterDraft } from './use-chapter-draft.ts';
import { useRested } from './use-rested.ts';

type ChapterEditorProps = {
  data: ChapterData;
  /** The newest that is known; `data` may be older than what a refused save told of. */
  newest: ChapterRow;
  onNewest: (row: ChapterRow) => void;
  kept: ReturnType<typeof useChapterDraft>;
  onCompare: () => void;
};

const rows = 22;

export function ChapterEditor({ data, newest, onNewest, kept, onCompare }: ChapterEditorProps) {
  const a = useAdminText();
  const show = useNotice();
  const { draft, isDirty, isRestored, isBehind, change, take } = kept;
  const [fieldId, hintId, headingId] = [useId(), useId(), useId()];
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const toolbar = useRef<HTMLElement>(null);
  useUnsaved(isDirty);
  useNewest(newest.id);
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<Insert | null>(null);
  const save = useSave<Parameters<typeof seamClient.report.writeChapter.mutate>[0], ChapterRow>({
    schema: writeChapterInput,
    send: (input) => seamClient.report.writeChapter.mutate(input),
    onSaved(saved, { text }) {
      onNewest(saved);
      // Whoever went on writing meanwhile has what they wrote.
      const now = field.current?.value ?? text;
      take({ ...draftOf(saved), ...(now === text ? {} : { text: now }) });
      setSaid('');
      show({ text: a('reportChapter.savedNotice') });
    },
  });
  const { conflict } = save;
  useEffect(() => {
    if (conflict) onNewest(conflict);
  }, [conflict, onNewest]);
  const words = useRested(draft.text, 400);

  function put(paragraph: string) {
    const { selectionStart: from = draft.text.length, selectionEnd: to = from } =
      field.current ?? {};
    const { text, at } = withParagraph(draft.text, { from, to }, paragraph);
    change({ text });
    // Once the form that asked has given the focus back to its button, and the text is there.
    setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at, at);
    });
  }

  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="visually-hidden">
        {a('reportChapter.write')}
      </h2>
      <form
        ref={setForm}
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const { id, version } = { id: newest.id, version: draft.version };
          if (!isBehind) save.send({ id, version, text: draft.text, isDone: draft.isDone });
        }}
      >
        {isBehind ? (
          <ChapterNewer
            draft={draft}
            newest={newest}
            saved={data.saved}
            onChoose={({ text, said: sentence, isCompared }) => {
              const before = draft;
              take({ ...draftOf(newest), isDone: draft.isDone, text });
              save.clear();
              setSaid(sentence);
              if (isCompared) onCompare();
              if (text !== before.text)
                show({ text: sentence, undo: () => Promise.resolve(change(before)) });
            }}
          />
        ) : (
          !conflict && (
            <ErrorList refusal={save.refusal} refusedCount={save.refusedCount} form={form} />
          )
        )}
        <div role="status">
          {!isBehind && (said || isRestored) && (
            <p className={styles['said']}>{said || a('reportChapter.restored')}</p>
          )}
        </div>
        {newest.signedName !== '' && (
          <p className={styles['warning']}>
            {a('reportChapter.signedWarning', { name: newest.signedName })}
          </p>
        )}
        <Field>
          <Label htmlFor={fieldId}>{a('reportChapter.text')}</Label>
          <Field.Description id={hintId}>{a('reportChapter.textHint')}</Field.Description>
          <div className={styles['tools']}>
            <MarkdownMarks fieldId={fieldId} toolbar={toolbar} hasSubheadings />
            <InsertButtons lastYear={data.lastYear?.year ?? null} onOpen={setOpen} />
          </div>
          <Textarea
            ref={field}
            id={fieldId}
            name="text"
            rows={rows}
            lang={newest.lang}
            value={draft.text}
            aria-describedby={hintId}
            aria-invalid={Boolean(save.errorOf('text')) || undefined}
            className={styles['field']}
            onChange={({ target }) => {
              change({ text: target.value });
              save.forget('text');
            }}
            onKeyDown={(event) => pressMark(event, toolbar)}
          />
          {save.errorOf('text') && <ValidationMessage>{save.errorOf('text')}</ValidationMessage>}
        </Field>
        <p className="soft small figures">
          {a('reportChapter.words', { count: wordCount(words) })}
        </p>
        <Checkbox
          label={a('reportChapter.done')}
          description={a('reportChapter.doneHint')}
          checked={draft.isDone}
          onChange={({ target }) => change({ isDone: target.checked })}
        />
        <div className={styles['save']}>
          <Button type="submit" loading={save.isSaving} disabled={isBehind || !isDirty}>
            {a('reportChapter.save')}
          </Button>
          {isDirty && !isBehind && (
            <Button
              type="button"
              variant="tertiary"
              onClick={() => {
                const before = draft;
                take(draftOf(newest));
                setSaid('');
                show({
                  text: a('reportChapter.discarded'),
                  undo: () => Promise.resolve(take(before)),
                });
              }}
            >
              {a('reportChapter.discard')}
            </Button>
          )}
          <span className="soft small">
            {a(
              isBehind
                ? 'reportChapter.newer.first'
                : isDirty
                  ? 'reportChapter.unsaved'
                  : 'reportChapter.nothingToSave',
            )}
          </span>
        </div>
      </form>
      <InsertForms
        data={data}
        open={open}
        draft={draft}
        onClose={() => setOpen(null)}
        onPut={put}
        onChange={change}
      />
      <ChapterGaps data={data} chapter={{ ...newest, text: words, isDone: draft.isDone }} />
    </section>
  );
}

/** While something here is unsaved, what others save is asked for all the same, as people then must choose. */
function useNewest(id: string): void {
  const trpc = useTRPC();
  useEffect(
    () =>
      onNewer(() => void queryClient.invalidateQueries(trpc.report.chapter.queryFilter({ id }))),
    [trpc, id],
  );
}
