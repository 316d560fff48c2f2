// What every row of the file comes to, before it does: how many of each, and the refused ones first.
import { Alert, Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import type { Vocabulary } from '#shared/import/import-vocabulary.ts';
import { importOutcomes } from '#shared/import/planned-row.ts';
import type { Preview, PreviewRow } from './import-entry.ts';
import styles from './import-page.module.css';
import { RowChanges, RowProblems } from './row-words.tsx';

const shownAtATime = 100;

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
  const format = useFormat();
  const title = useRef<HTMLHeadingElement>(null);
  const [outcome, setOutcome] = useState('');
  const [shownCount, setShownCount] = useState(shownAtATime);
  // The page has changed below the button that was pressed.
  useEffect(() => title.current?.focus(), []);
  const { counts } = preview;
  const written = counts.create + counts.change;
  const inOrder = importOutcomes.flatMap((each) =>
    preview.rows.filter((row) => row.outcome === each),
  );
  const shown = inOrder.filter((row) => outcome === '' || row.outcome === outcome);
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
      <div className={styles['narrow']}>
        <ChoiceField
          label={a('import.preview.filter')}
          name="outcome"
          value={outcome}
          choices={[
            { value: '', label: a('import.preview.all') },
            ...importOutcomes
              .filter((each) => counts[each] > 0)
              .map((value) => ({
                value,
                label: a('import.preview.outcomeCount', {
                  outcome: a(`import.preview.outcome.${value}`),
                  count: format.number(counts[value]),
                }),
              })),
          ]}
          onChange={(value) => {
            setOutcome(value);
            setShownCount(shownAtATime);
          }}
        />
      </div>
      <ScrollBox label={a('import.preview.caption')}>
        <table className={`plain-table ${rows['table']} ${styles['preview']}`}>
          <caption className="visually-hidden">{a('import.preview.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{a('import.preview.column.row')}</th>
              <th scope="col">{a('import.preview.column.outcome')}</th>
              <th scope="col">{a('import.preview.column.place')}</th>
              <th scope="col">{a('import.preview.column.what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, shownCount).map((row) => (
              <Row
                key={`${row.sheet} ${row.line}`}
                row={row}
                sheetName={sheetNames[row.sheet] ?? ''}
                vocabulary={vocabulary}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {shown.length > shownCount && (
        <div>
          <Button variant="secondary" onClick={() => setShownCount(shownCount + shownAtATime)}>
            {a('import.preview.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

type RowProps = { row: PreviewRow; sheetName: string; vocabulary: Vocabulary };

function Row({ row, sheetName, vocabulary }: RowProps) {
  const a = useAdminText();
  const { kind, title, line, outcome } = row;
  return (
    <tr>
      <th scope="row">
        {title || <span className="soft">{a('import.preview.untitled')}</span>}
        <span className={rows['under']}>{a(`import.preview.kind.${kind}`)}</span>
      </th>
      <td>
        <span className={styles['outcome']} data-outcome={outcome}>
          {a(`import.preview.outcome.${outcome}`)}
        </span>
      </td>
      <td className="figures">
        {a('import.preview.place', { sheet: sheetName, line: String(line) })}
      </td>
      <td className={styles['what']}>
        <RowProblems row={row} vocabulary={vocabulary} />
        <RowChanges row={row} />
      </td>
    </tr>
  );
}
