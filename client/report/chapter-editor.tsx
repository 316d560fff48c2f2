// Where a chapter is written: the text with what may be put into it, what is missing, and saving; and what to do when
// somebody else has saved meanwhile.
import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { queryClient, seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ErrorList } from '#client/ui/error-list.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { RichTextField, type RichTextHandle } from '#client/ui/rich-text/rich-text-field.tsx';
import { onNewer, useUnsaved } from '#client/ui/unsaved.ts';
import { useSave } from '#client/ui/use-save.ts';
import { writeChapterInput } from '#shared/report/report-schema.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { wordCount } from '#shared/report/word-count.ts';
import { chapterEmbed } from './chapter-embed.tsx';
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
  const headingId = useId();
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  const field = useRef<RichTextHandle>(null);
  useUnsaved(isDirty);
  useNewest(newest.id);
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<Insert | null>(null);
  const [picture, setPicture] = useState<File | null>(null);
  const save = useSave<Parameters<typeof seamClient.report.writeChapter.mutate>[0], ChapterRow>({
    schema: writeChapterInput,
    send: (input) => seamClient.report.writeChapter.mutate(input),
    onSaved(saved, { text }) {
      onNewest(saved);
      // Whoever went on writing meanwhile has what they wrote.
      const now = field.current?.text() ?? text;
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
              // The button that was pressed goes with the choice.
              field.current?.focus();
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
        <RichTextField
          ref={field}
          label={a('reportChapter.text')}
          description={a('reportChapter.textHint')}
          name="text"
          rows={rows}
          lang={newest.lang}
          value={draft.text}
          error={save.errorOf('text')}
          extent="chapter"
          embed={chapterEmbed}
          onPicture={(file) => {
            setPicture(file);
            setOpen('picture');
          }}
          tools={<InsertButtons lastYear={data.lastYear?.year ?? null} onOpen={setOpen} />}
          onChange={(text) => {
            change({ text });
            save.forget('text');
          }}
        />
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
                save.clear();
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
        picture={picture}
        draft={draft}
        onClose={() => {
          setOpen(null);
          setPicture(null);
        }}
        onPut={(markdown) => field.current?.insert(markdown)}
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
