// A picture is chosen and told in words; without these it is not put in.
import { Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { base64Of } from '#client/ui/base64-file.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import { liveBlockMarkdown } from '#shared/report/live-block.ts';
import { addPictureInput, largestPicture, pictureWords } from '#shared/report/picture.ts';
import type { ChapterRow } from '#shared/report/report-type.ts';
import styles from './chapter-embed.module.css';

type InsertPictureFormProps = {
  chapter: ChapterRow;
  /** Where it is there already, only its words are asked for. */
  given: File | null;
  onPut: (paragraph: string) => void;
  onClose: () => void;
};
type Input = { chapterId: string; file: string; alt: string; caption: string };

export function InsertPictureForm({ chapter, given, onPut, onClose }: InsertPictureFormProps) {
  const a = useAdminText();
  const [file, setFile] = useState<File | null>(given);
  const { draft, change, isDirty } = useDraft({ alt: '', caption: '' });
  const save = useSave<Input, { id: string }>({
    schema: pictureWords,
    send: ({ chapterId, file }) => seamClient.report.addPicture.mutate({ chapterId, file }),
    onSaved({ id }, { alt, caption }) {
      onPut(liveBlockMarkdown({ kind: 'picture', id }, alt, caption));
      onClose();
    },
  });

  async function submit() {
    const isTooLarge = file !== null && file.size > largestPicture;
    const read = file && !isTooLarge ? await base64Of(file).catch(() => '') : '';
    const input = { ...draft, chapterId: chapter.id, file: read };
    const isReadable = addPictureInput.safeParse(input).success;
    save.send(
      input,
      isTooLarge
        ? { file: ['file_too_large'] }
        : isReadable
          ? {}
          : { file: [file ? 'picture_invalid' : 'required'] },
    );
  }

  return (
    <FormDialog
      title={a('reportChapter.picture.title')}
      lead={a('reportChapter.picture.lead')}
      isDirty={isDirty || file !== null}
      save={save}
      submitLabel={a('reportChapter.picture.submit')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {given ? (
        <GivenPicture file={given} error={save.errorOf('file')} />
      ) : (
        <Textfield
          type="file"
          accept="image/png,image/jpeg,.png,.jpg,.jpeg"
          name="file"
          label={a('reportChapter.picture.file')}
          error={save.errorOf('file')}
          onChange={({ target }) =>
            setFile(('files' in target ? target.files?.[0] : undefined) ?? null)
          }
        />
      )}
      <Textfield
        name="alt"
        lang={chapter.lang}
        label={a('reportChapter.picture.alt')}
        description={a('reportChapter.picture.altHint')}
        value={draft.alt}
        error={save.errorOf('alt')}
        onChange={({ target }) => change({ alt: target.value })}
      />
      <Textfield
        name="caption"
        lang={chapter.lang}
        label={a('reportChapter.picture.caption')}
        description={a('reportChapter.picture.captionHint')}
        value={draft.caption}
        error={save.errorOf('caption')}
        onChange={({ target }) => change({ caption: target.value })}
      />
    </FormDialog>
  );
}

/** As it was pasted: a file field cannot be filled in by a page. */
function GivenPicture({ file, error }: { file: File; error: string | undefined }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    void base64Of(file).then(
      (bytes) => setAddress(`data:${file.type};base64,${bytes}`),
      // Told when it is sent.
      () => undefined,
    );
  }, [file]);
  return (
    <div>
      {address && <img src={address} alt="" className={styles['given']} />}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </div>
  );
}
