// What every row of a file comes to: the refused ones first, some at a time, and those of one outcome where that is asked.
import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { useFormat } from '#client/ui/format.ts';
import rows from '#client/ui/row-table.module.css';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import type { Vocabulary } from '#shared/import/import-vocabulary.ts';
import { importOutcomes, type ImportOutcome, type ToldRow } from '#shared/import/planned-row.ts';
import styles from './import-page.module.css';
import { RowChanges, RowProblems } from './row-words.tsx';

const shownAtATime = 100;

type PreviewTableProps<Row extends ToldRow> = {
  caption: string;
  told: readonly Row[];
  sheetNames: readonly string[];
  vocabulary: Vocabulary;
  /** As importers of this kind call it; else the usual words. */
  outcomeWord?: (outcome: ImportOutcome) => string;
  placeWord?: (row: Row) => string;
  /** Below the title. */
  under: (row: Row) => ReactNode;
  /** What else is said of the row. */
  more?: (row: Row) => ReactNode;
  /** A column before all others, where rows are chosen. */
  choice?: { heading: string; of: (row: Row) => ReactNode };
};

export function PreviewTable<Row extends ToldRow>(props: PreviewTableProps<Row>) {
  const { caption, told, sheetNames, vocabulary, under, more, choice } = props;
  const a = useAdminText();
  const format = useFormat();
  const [outcome, setOutcome] = useState('');
  const [shownCount, setShownCount] = useState(shownAtATime);
  const {
    outcomeWord = (each) => a(`import.preview.outcome.${each}`),
    placeWord = ({ sheet, line }) =>
      a('import.preview.place', { sheet: sheetNames[sheet] ?? '', line: String(line) }),
  } = props;
  const byOutcome = Map.groupBy(told, (row) => row.outcome);
  const shown = importOutcomes
    .filter((each) => outcome === '' || each === outcome)
    .flatMap((each) => byOutcome.get(each) ?? []);
  return (
    <>
      <div className={styles['narrow']}>
        <ChoiceField
          label={a('import.preview.filter')}
          name="outcome"
          value={outcome}
          choices={[
            { value: '', label: a('import.preview.all') },
            ...importOutcomes
              .filter((each) => byOutcome.has(each))
              .map((value) => ({
                value,
                label: a('import.preview.outcomeCount', {
                  outcome: outcomeWord(value),
                  count: format.number(byOutcome.get(value)?.length ?? 0),
                }),
              })),
          ]}
          onChange={(value) => {
            setOutcome(value);
            setShownCount(shownAtATime);
          }}
        />
      </div>
      <ScrollBox label={caption}>
        <table className={`plain-table ${rows['table']} ${styles['preview']}`}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {choice && <th scope="col">{choice.heading}</th>}
              <th scope="col">{a('import.preview.column.row')}</th>
              <th scope="col">{a('import.preview.column.outcome')}</th>
              <th scope="col">{a('import.preview.column.place')}</th>
              <th scope="col">{a('import.preview.column.what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, shownCount).map((row) => (
              <tr key={`${row.sheet} ${row.line}`}>
                {choice && <td className={styles['choice']}>{choice.of(row)}</td>}
                <th scope="row">
                  {row.title || <span className="soft">{a('import.preview.untitled')}</span>}
                  <span className={rows['under']}>{under(row)}</span>
                </th>
                <td>
                  <span className={styles['outcome']} data-outcome={row.outcome}>
                    {outcomeWord(row.outcome)}
                  </span>
                </td>
                <td className="figures">{placeWord(row)}</td>
                <td className={styles['what']}>
                  <RowProblems row={row} vocabulary={vocabulary} />
                  <RowChanges row={row} />
                  {more?.(row)}
                </td>
              </tr>
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
    </>
  );
}
