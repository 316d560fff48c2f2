// From a file to events: chosen and read, its period or its columns looked over, then what will happen, and then saved or left.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import importStyles from '#client/import/import-page.module.css';
import { MappingFields } from '#client/import/mapping-fields.tsx';
import { useImportSteps } from '#client/import/use-import-steps.ts';
import { queryClient, seamClient } from '#client/seam.ts';
import { useReachedBodies } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { Section } from '#client/ui/section.tsx';
import { today } from '#client/ui/today.ts';
import { mostImportedEvents, type EventFile } from '#shared/event/event-schema.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import { CalendarFields } from './calendar-fields.tsx';
import { chosenFile, sheetsOf, type ChosenFile } from './chosen-file.ts';
import { EventPreview, type EventPreviewData } from './event-preview.tsx';
import { readEventFile, type EventFileProblem } from './read-event-file.ts';
import { UsualFields, type Usual } from './usual-fields.tsx';

/** What was looked over: the file as it was sent, and what came of it. */
type Seen = {
  file: EventFile;
  outside: number | null;
  preview: EventPreviewData;
  isOutdated: boolean;
};

export function EventImportSection({ strategyId }: { strategyId: string }) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const show = useNotice();
  const reached = useReachedBodies('event:edit');
  // Whoever looks after a group's events alone imports them for the group.
  const bodyId = reached === 'all' ? null : (reached[0] ?? null);
  const [usual, setUsual] = useState<Usual>({ kind: 'seminar', bodyId });
  const steps = useImportSteps<ChosenFile, EventFileProblem, Seen>();
  const { chosen, setChosen, problem, seen, setSeen, fieldKey, isBusy, refusal, start } = steps;

  const choose = (file: File | undefined) =>
    steps.choose(file, async (given) => {
      const read = await readEventFile(given);
      if (typeof read === 'string') return read;
      return chosenFile(given.name, read, await loadVocabularies(), today());
    });

  const look = (file: ChosenFile) =>
    steps.look(async () => {
      const { sheets, outside } = await sheetsOf(file);
      const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
      if (count === 0) return outside === null ? 'empty' : 'periodEmpty';
      if (count > mostImportedEvents) return outside === null ? 'tooMany' : 'calendarTooMany';
      const { fileName, numbersIn } = file;
      const sent = { strategyId, fileName, numbersIn, sheets, usual };
      const preview = await seamClient.event.previewImport.mutate(sent);
      return { file: sent, outside, preview, isOutdated: false };
    });

  const save = ({ file, outside, preview }: Seen, leftOut: string[]) =>
    steps.save(
      async () => {
        const { digest } = preview;
        const run = await seamClient.event.runImport.mutate({ ...file, digest, leftOut });
        void queryClient.invalidateQueries();
        start();
        show({
          text: a('event.import.done', { count: run.created }),
          undo: async () => {
            await seamClient.event.undoImport.mutate({ id: run.id });
            await queryClient.invalidateQueries();
          },
        });
      },
      async () => {
        const anew = await seamClient.event.previewImport.mutate(file);
        return { file, outside, preview: anew, isOutdated: true };
      },
    );

  const step = chosen && {
    isBusy,
    onDone: () => void look(chosen),
    onCancel: start,
    children: <UsualFields usual={usual} onChange={setUsual} />,
  };
  return (
    <Section title={a('event.import.start')}>
      <div className="stack">
        <div className="row">
          <Button variant="secondary" asChild>
            <a href={`/import/event-template.xlsx?lang=${lang}`} download>
              {a('import.start.template')}
            </a>
          </Button>
          <span className="soft small">{a('event.import.templateNote')}</span>
        </div>
        <div className={importStyles['file']}>
          <Textfield
            key={fieldKey}
            type="file"
            accept=".ics,.xlsx,.csv"
            name="file"
            label={a('event.import.file')}
            description={a('event.import.fileHint')}
            error={problem && a(`event.import.fileProblem.${problem}`)}
            onChange={({ target }) =>
              void choose('files' in target ? target.files?.[0] : undefined)
            }
          />
        </div>
        <output className="soft">{isBusy && !chosen && a('import.start.reading')}</output>
        {chosen && step && !seen && 'calendar' in chosen && (
          <CalendarFields
            {...step}
            name={chosen.calendar.name}
            period={chosen.period}
            onChange={(period) => setChosen({ ...chosen, period })}
          />
        )}
        {chosen && step && !seen && 'sheets' in chosen && (
          <MappingFields
            {...step}
            {...chosen}
            kinds={['event']}
            onChange={(patch) => setChosen({ ...chosen, ...patch })}
          />
        )}
        {refusal && <RefusalText refusal={refusal} />}
        {chosen && seen && (
          <EventPreview
            // Another preview is looked at from its beginning.
            key={seen.preview.digest}
            preview={seen.preview}
            sheetNames={seen.file.sheets.map(({ name }) => name)}
            vocabulary={chosen.vocabularies[lang]}
            outside={seen.outside}
            isOutdated={seen.isOutdated}
            isBusy={isBusy}
            onSave={(leftOut) => void save(seen, leftOut)}
            onCancel={() => setSeen(null)}
          />
        )}
      </div>
    </Section>
  );
}
