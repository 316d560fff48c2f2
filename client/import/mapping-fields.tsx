// What each sheet and column of the file was taken for, to be put right before anything else happens.
import { Alert, Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import {
  columnsOf,
  requiredColumns,
  type ColumnKey,
  type SheetKind,
} from '#shared/import/import-column.ts';
import type { Vocabularies } from '#shared/import/import-vocabulary.ts';
import { recognisedColumns, type MappedSheet } from '#shared/import/recognised-sheet.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './import-page.module.css';

type Mapping<Kind extends SheetKind> = { sheets: MappedSheet<Kind>[]; numbersIn: Lang };
type MappingFieldsProps<Kind extends SheetKind> = Mapping<Kind> & {
  /** What a sheet may hold. */
  kinds: readonly Kind[];
  vocabularies: Vocabularies;
  isBusy: boolean;
  onChange: (patch: Partial<Mapping<Kind>>) => void;
  onDone: () => void;
  onCancel: () => void;
  /** What else is asked before the rows are looked over. */
  children?: ReactNode;
};

export function MappingFields<Kind extends SheetKind>(props: MappingFieldsProps<Kind>) {
  const { sheets, kinds, numbersIn, vocabularies, isBusy } = props;
  const { onChange, onDone, onCancel, children } = props;
  const a = useAdminText();
  const isAny = sheets.some(({ kind, columns }) => kind && columns.some(Boolean));
  return (
    <section aria-labelledby="mapping" className={styles['step']}>
      <h3 id="mapping">{a('import.mapping.title')}</h3>
      <p className="soft">{a('import.mapping.note')}</p>
      {sheets.map((sheet, place) => (
        <SheetFields
          // oxlint-disable-next-line react/no-array-index-key -- two sheets of two files may be called alike
          key={place}
          sheet={sheet}
          kinds={kinds}
          place={place}
          vocabularies={vocabularies}
          onChange={(changed) =>
            onChange({ sheets: sheets.map((each, at) => (at === place ? changed : each)) })
          }
        />
      ))}
      <div className={styles['narrow']}>
        <ChoiceField
          label={a('import.mapping.numbers')}
          name="numbersIn"
          value={numbersIn}
          choices={[
            { value: 'nb', label: a('import.mapping.numbersNb') },
            { value: 'en', label: a('import.mapping.numbersEn') },
          ]}
          onChange={(value) => onChange({ numbersIn: value === 'en' ? 'en' : 'nb' })}
        />
      </div>
      {children}
      {!isAny && <Alert data-color="warning">{a('import.mapping.nothing')}</Alert>}
      <div className="row">
        <Button disabled={!isAny} loading={isBusy} onClick={onDone}>
          {a('import.mapping.preview')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {a('import.preview.cancel')}
        </Button>
      </div>
    </section>
  );
}

type SheetFieldsProps<Kind extends SheetKind> = {
  sheet: MappedSheet<Kind>;
  kinds: readonly Kind[];
  place: number;
  vocabularies: Vocabularies;
  onChange: (sheet: MappedSheet<Kind>) => void;
};

function SheetFields<Kind extends SheetKind>(props: SheetFieldsProps<Kind>) {
  const { sheet, kinds, place, vocabularies, onChange } = props;
  const a = useAdminText();
  const { name, kind, headings, columns, rows } = sheet;
  const missing = kind ? requiredColumns[kind].filter((column) => !columns.includes(column)) : [];
  return (
    <div className={styles['sheet']}>
      <div className={styles['narrow']}>
        <ChoiceField
          label={a('import.mapping.sheetIs', { name })}
          name={`sheets.${place}.kind`}
          value={kind ?? ''}
          description={a('import.mapping.rows', { count: rows.length })}
          choices={[
            { value: '', label: a('import.mapping.sheetSkip') },
            ...kinds.map((value: SheetKind) => ({ value, label: a(`import.sheet.${value}`) })),
          ]}
          onChange={(value) => {
            const next = kinds.find((each) => each === value) ?? null;
            const found = next && recognisedColumns(next, headings, vocabularies);
            onChange({ ...sheet, kind: next, columns: found ?? headings.map(() => null) });
          }}
        />
      </div>
      {kind && (
        <>
          <p className="soft small">
            {a('import.mapping.recognised', {
              known: String(columns.filter(Boolean).length),
              count: String(columns.length),
            })}
          </p>
          {missing.length > 0 && (
            <p className="small">
              {a('import.mapping.missing', {
                columns: missing.map((column) => a(`import.column.${column}`)).join(', '),
              })}
            </p>
          )}
          <details className={styles['columns']}>
            <summary>{a('import.mapping.showColumns', { name })}</summary>
            <ColumnFields sheet={{ ...sheet, kind }} place={place} onChange={onChange} />
          </details>
        </>
      )}
    </div>
  );
}

type ColumnFieldsProps<Kind extends SheetKind> = {
  sheet: MappedSheet<Kind> & { kind: Kind };
  place: number;
  onChange: (sheet: MappedSheet<Kind>) => void;
};

/** A column stands in one place: chosen again elsewhere, it leaves the first. */
function ColumnFields<Kind extends SheetKind>(props: ColumnFieldsProps<Kind>) {
  const { sheet, place, onChange } = props;
  const a = useAdminText();
  const { kind, headings, columns } = sheet;
  const choose = (at: number, value: string) => {
    const chosen: ColumnKey | null = columnsOf(kind).find((each) => each === value) ?? null;
    const others = columns.map((each) => (each === chosen ? null : each));
    onChange({ ...sheet, columns: others.with(at, chosen) });
  };
  return (
    <div className={styles['columnFields']}>
      {headings.map((heading, at) => (
        <ChoiceField
          // oxlint-disable-next-line react/no-array-index-key -- two columns may have one heading
          key={at}
          label={heading || a('import.mapping.columnUnnamed', { letter: columnLetter(at) })}
          name={`sheets.${place}.columns.${at}`}
          value={columns[at] ?? ''}
          choices={[
            { value: '', label: a('import.mapping.columnSkip') },
            ...columnsOf(kind).map((value) => ({ value, label: a(`import.column.${value}`) })),
          ]}
          onChange={(value) => choose(at, value)}
        />
      ))}
    </div>
  );
}

/** As spreadsheets call them: A, B … Z, AA. */
function columnLetter(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? letter : columnLetter(Math.floor(place / 26) - 1) + letter;
}
