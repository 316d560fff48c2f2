// What every row of the file comes to, before it does: how many of each, and the refused ones first.
import { Alert, Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { Vocabulary } from '#shared/import/import-vocabulary.ts';
import type { Preview } from './import-entry.ts';
import styles from './import-page.module.css';
import { PreviewTable } from './preview-table.tsx';

type ImportPreviewProps = {
  preview: Preview;
  sheetNames: readonly string[];
  vocabulary: Vocabulary;
  isOutdated: boolean;
  isBusy: boolean;
  onSave: () => void;
  onCancel: () => void;
};

export function ImportPreview(props: ImportPreviewProps) {
  const { preview, sheetNames, vocabulary, isOutdated, isBusy, onSave, onCancel } = props;
  const a = useAdminText();
  const title = useRef<HTMLHeadingElement>(null);
  // The page has changed below the button that was pressed.
  useEffect(() => title.current?.focus(), []);
  const { counts } = preview;
  const written = counts.create + counts.change;
  return (
    <section aria-labelledby="preview" className={styles['step']}>
      <h3 id="preview" ref={title} tabIndex={-1}>
        {a('import.preview.title')}
      </h3>
      <p>{a('import.preview.counts', counts)}</p>
      {isOutdated && <Alert data-color="warning">{a('import.preview.outdated')}</Alert>}
      {counts.refused > 0 && <Alert data-color="warning">{a('import.preview.refusedNote')}</Alert>}
      {counts.refused === 0 && written === 0 && (
        <Alert data-color="info">{a('import.preview.nothingNote')}</Alert>
      )}
      <div className="row">
        {counts.refused === 0 && written > 0 && (
          <Button loading={isBusy} onClick={onSave}>
            {a('import.preview.apply', { count: written })}
          </Button>
        )}
        <Button variant="tertiary" onClick={onCancel}>
          {a('import.preview.cancel')}
        </Button>
      </div>
      <PreviewTable
        caption={a('import.preview.caption')}
        told={preview.rows}
        sheetNames={sheetNames}
        vocabulary={vocabulary}
        under={({ kind }) => a(`import.preview.kind.${kind}`)}
      />
    </section>
  );
}
