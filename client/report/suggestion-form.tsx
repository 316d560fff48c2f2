// Another text for a chapter, written by somebody who reads it. What is typed is kept in this browser until it is sent.
import { Textfield } from '@digdir/designsystemet-react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import { useStoredDraft } from '#client/ui/stored-draft.ts';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import { useSave } from '#client/ui/use-save.ts';
import { mergeText } from '#shared/report/merge-text.ts';
import { suggestInput, type SuggestInput } from '#shared/report/report-schema.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import { chapterEmbed } from './chapter-embed.tsx';
import styles from './chapter-page.module.css';

type SuggestionFormProps = { chapter: ChapterRow; writerId: string; onClose: () => void };

export function SuggestionForm({ chapter, writerId, onClose }: SuggestionFormProps) {
  const a = useAdminText();
  const show = useNotice();
  const { id: chapterId, version, text, lang } = chapter;
  const { draft, change, clear, isDirty } = useStoredDraft(`suggestion:${writerId}:${chapterId}`, {
    text,
    note: '',
    version,
    base: text,
  });
  const save = useSave<SuggestInput, unknown, ChapterRow>({
    schema: suggestInput,
    send: (input) => seamClient.report.suggest.mutate(input),
    onSaved() {
      clear();
      show({ text: a('reportChapter.suggestion.sent') });
      onClose();
    },
  });
  const { conflict } = save;
  useRefreshOnConflict(conflict);
  return (
    <FormDialog
      title={a('reportChapter.suggestion.formTitle')}
      lead={a('reportChapter.suggestion.formLead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a('reportChapter.suggestion.submit')}
      conflict={
        conflict && (
          <div role="alert" className={styles['newer']}>
            <p>{a('reportChapter.suggestion.moved')}</p>
            <button
              type="button"
              className="ds-button"
              data-size="sm"
              onClick={() => {
                const { base, text: mine } = draft;
                const merged = mergeText({ base, mine, theirs: conflict.text });
                change({
                  base: conflict.text,
                  version: conflict.version,
                  text: merged ?? mine,
                });
                save.clear();
              }}
            >
              {a('reportChapter.newer.merge')}
            </button>
          </div>
        )
      }
      onSubmit={() =>
        save.send({ chapterId, version: draft.version, text: draft.text, note: draft.note })
      }
      onClose={onClose}
    >
      <RichTextField
        label={a('reportChapter.suggestion.text')}
        name="text"
        rows={14}
        lang={lang}
        value={draft.text}
        error={save.errorOf('text')}
        extent="chapter"
        embed={chapterEmbed}
        onChange={(value) => change({ text: value })}
      />
      <Textfield
        name="note"
        label={a('reportChapter.suggestion.note')}
        description={a('reportChapter.suggestion.noteHint')}
        value={draft.note}
        error={save.errorOf('note')}
        onChange={({ target }) => change({ note: target.value })}
      />
    </FormDialog>
  );
}
