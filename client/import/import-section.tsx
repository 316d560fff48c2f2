// From a file to a plan: chosen and read, its columns looked over, what will happen looked over, and then saved or left.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { queryClient, seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { Section } from '#client/ui/section.tsx';
import { importKinds } from '#shared/import/import-column.ts';
import { mostImportRows, type ImportFile } from '#shared/import/import-schema.ts';
import { loadVocabularies, type Vocabularies } from '#shared/import/import-vocabulary.ts';
import {
  languageOf,
  mappedSheet,
  sentSheets,
  type MappedSheet,
} from '#shared/import/recognised-sheet.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { Preview } from './import-entry.ts';
import styles from './import-page.module.css';
import { ImportPreview } from './import-preview.tsx';
import { MappingFields } from './mapping-fields.tsx';
import { readImportFile, type FileProblem } from './read-import-file.ts';
import { useImportSteps } from './use-import-steps.ts';

type Chosen = {
  fileName: string;
  sheets: MappedSheet[];
  numbersIn: Lang;
  vocabularies: Vocabularies;
};
/** What was looked over: the file as it was sent, and what came of it. */
type Seen = { file: ImportFile; preview: Preview; isOutdated: boolean };

export function ImportSection({ strategyId }: { strategyId: string }) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const show = useNotice();
  const steps = useImportSteps<Chosen, FileProblem, Seen>();
  const { chosen, setChosen, problem, seen, setSeen, fieldKey, isBusy, refusal, start } = steps;

  const choose = (file: File | undefined) =>
    steps.choose(file, async (given) => {
      const read = await readImportFile(given);
      if (typeof read === 'string') return read;
      const vocabularies = await loadVocabularies();
      const sheets = read.map((sheet) => mappedSheet(sheet, importKinds, vocabularies));
      const numbersIn = languageOf(sheets, vocabularies);
      return { fileName: given.name.slice(0, 300), sheets, numbersIn, vocabularies };
    });

  const look = ({ fileName, sheets, numbersIn }: Chosen) =>
    steps.look(async () => {
      const file = { strategyId, fileName, numbersIn, sheets: sentSheets(sheets) };
      const count = file.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
      if (count > mostImportRows) return 'tooMany';
      const preview = await seamClient.import.preview.mutate({ ...file, lang });
      return { file, preview, isOutdated: false };
    });

  const save = ({ file, preview }: Seen) =>
    steps.save(
      async () => {
        const run = await seamClient.import.run.mutate({ ...file, digest: preview.digest });
        void queryClient.invalidateQueries();
        start();
        const { created: create, changed: change } = run;
        show({
          text: a('import.preview.done', { create, change }),
          undo: async () => {
            await seamClient.import.undo.mutate({ id: run.id });
            await queryClient.invalidateQueries();
          },
        });
      },
      async () => {
        const anew = await seamClient.import.preview.mutate({ ...file, lang });
        return { file, preview: anew, isOutdated: true };
      },
    );

  return (
    <Section title={a('import.start.title')} note={a('import.start.note')}>
      <div className="stack">
        <div className="row">
          <Button variant="secondary" asChild>
            <a href={`/import/template.xlsx?lang=${lang}`} download>
              {a('import.start.template')}
            </a>
          </Button>
          <span className="soft small">{a('import.start.templateNote')}</span>
        </div>
        <div className={styles['file']}>
          <Textfield
            key={fieldKey}
            type="file"
            accept=".xlsx,.csv"
            name="file"
            label={a('import.start.file')}
            description={a('import.start.fileHint')}
            error={problem && a(`import.fileProblem.${problem}`)}
            onChange={({ target }) =>
              void choose('files' in target ? target.files?.[0] : undefined)
            }
          />
        </div>
        <output className="soft">{isBusy && !chosen && a('import.start.reading')}</output>
        {chosen && !seen && (
          <MappingFields
            {...chosen}
            kinds={importKinds}
            isBusy={isBusy}
            onChange={(patch) => setChosen({ ...chosen, ...patch })}
            onDone={() => void look(chosen)}
            onCancel={start}
          />
        )}
        {refusal && <RefusalText refusal={refusal} />}
        {chosen && seen && (
          <ImportPreview
            // Another preview is looked at from its beginning.
            key={seen.preview.digest}
            preview={seen.preview}
            sheetNames={seen.file.sheets.map(({ name }) => name)}
            vocabulary={chosen.vocabularies[lang]}
            isOutdated={seen.isOutdated}
            isBusy={isBusy}
            onSave={() => void save(seen)}
            onCancel={() => setSeen(null)}
          />
        )}
      </div>
    </Section>
  );
}
