// Imports that were saved, each of them undone as a whole; or, where something has changed since, what that is.
import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { queryClient, refusalOf } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import type { Overtaken } from '#shared/import/import-run.ts';
import type { RunEntry } from './import-entry.ts';
import styles from './import-page.module.css';

const mostNamed = 10;

type Failed = { file: string; overtaken: Overtaken[] };

type RunSectionProps = { runs: readonly RunEntry[]; undo: (id: string) => Promise<unknown> };

export function RunSection({ runs, undo: takeBack }: RunSectionProps) {
  const a = useAdminText();
  const t = useText();
  const show = useNotice();
  const [failed, setFailed] = useState<Failed | null>(null);
  const [undoing, setUndoing] = useState<string | null>(null);

  async function undo({ id, fileName: file }: RunEntry) {
    setUndoing(id);
    setFailed(null);
    try {
      await takeBack(id);
      show({ text: a('import.run.undone', { file }) });
    } catch (error) {
      const { reason, current } = refusalOf(error);
      if (reason === 'import_overtaken') setFailed({ file, overtaken: current as Overtaken[] });
      else
        show({
          text: reason === 'offline' ? t('refusal.offline') : t(`refusal.reason.${reason}`),
          isRefusal: true,
        });
    } finally {
      setUndoing(null);
      await queryClient.invalidateQueries();
    }
  }

  return (
    <Section title={a('import.run.title')}>
      {failed && <OvertakenAlert {...failed} />}
      {runs.length === 0 ? (
        <EmptyState title={a('import.run.emptyTitle')} text={a('import.run.emptyText')} />
      ) : (
        <ul className={styles['runs']}>
          {runs.map((run) => (
            <RunLine
              key={run.id}
              run={run}
              isUndoing={undoing === run.id}
              onUndo={() => void undo(run)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

type RunLineProps = { run: RunEntry; isUndoing: boolean; onUndo: () => void };

function RunLine({ run, isUndoing, onUndo }: RunLineProps) {
  const a = useAdminText();
  const format = useFormat();
  const { fileName, created: create, changed: change, importedBy, importedAt } = run;
  return (
    <li>
      <div>
        <strong className={styles['fileName']}>{fileName}</strong>
        <div>{a('import.run.counts', { create, change })}</div>
        <div className="soft">
          {a('import.run.by', { name: importedBy, time: format.instant(importedAt) })}
        </div>
        {run.undoneAt && (
          <div className="soft">
            {a('import.run.undoneBy', {
              name: run.undoneBy ?? '',
              time: format.instant(run.undoneAt),
            })}
          </div>
        )}
      </div>
      {!run.undoneAt && (
        <div className="no-print">
          <Button
            variant="secondary"
            data-size="sm"
            loading={isUndoing}
            aria-label={a('import.run.undoOf', { file: fileName })}
            onClick={onUndo}
          >
            {a('import.run.undo')}
          </Button>
        </div>
      )}
    </li>
  );
}

function OvertakenAlert({ file, overtaken }: Failed) {
  const a = useAdminText();
  const more = overtaken.length - mostNamed;
  return (
    <Alert data-color="warning" role="alert">
      <p>{a('import.run.overtaken', { file })}</p>
      <ul>
        {overtaken.slice(0, mostNamed).map(({ kind, title }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- several values of one indicator have its title
          <li key={place}>
            {a(`import.preview.kind.${kind}`)}: {title || a('import.run.nameless')}
          </li>
        ))}
        {more > 0 && <li>{a('import.run.overtakenMore', { count: more })}</li>}
      </ul>
    </Alert>
  );
}
