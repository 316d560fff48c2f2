// Why a row is refused, and what it changes, one sentence for each column.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { Cell } from '#shared/import/cell.ts';
import { columnType, type ChoiceType, type ColumnKey } from '#shared/import/import-column.ts';
import { isFileReason, type ImportProblem } from '#shared/import/import-problem.ts';
import type { Vocabulary } from '#shared/import/import-vocabulary.ts';
import type { ToldRow } from '#shared/import/planned-row.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import { writtenDecimals } from '#shared/number-format.ts';
import styles from './import-page.module.css';

const longest = 160;
const clipped = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text);

type RowProblemsProps = { row: ToldRow; vocabulary: Vocabulary };

export function RowProblems({ row: { kind, problems }, vocabulary }: RowProblemsProps) {
  const a = useAdminText();
  const t = useText();
  if (problems.length === 0) return null;
  const wordsFor = ({ column, reason, given }: ImportProblem) => {
    const short = clipped(given);
    if (isFileReason(reason)) {
      const type = columnType(kind, column ?? '') as ChoiceType;
      const words = Object.values(vocabulary.choice[type] ?? {}).join(', ');
      return a(`import.problem.${reason}`, { given: short, words });
    }
    const problem = t(`refusal.field.${reason}`);
    return short === '' ? problem : a('import.problem.given', { problem, given: short });
  };
  return (
    <ul className={styles['lines']}>
      {problems.map((each) => (
        <li key={`${each.column} ${each.reason}`}>
          {each.column === null
            ? wordsFor(each)
            : a('import.preview.problem', {
                column: vocabulary.column[each.column as ColumnKey],
                problem: wordsFor(each),
              })}
        </li>
      ))}
    </ul>
  );
}

export function RowChanges({ row: { changes } }: { row: ToldRow }) {
  const a = useAdminText();
  const format = useFormat();
  if (changes.length === 0) return null;
  const wordsOf = (cell: Cell) => {
    if (cell === null) return a('import.preview.nothing');
    if (typeof cell === 'number') return format.number(cell, writtenDecimals(cell));
    const text = String(cell);
    return isIsoDate(text) ? format.date(text) : clipped(text.replaceAll('\n', '; '));
  };
  return (
    <ul className={styles['lines']}>
      {changes.map(({ column, from, to }) => (
        <li key={column}>
          {a('import.preview.change', {
            column: a(`import.column.${column as ColumnKey}`),
            from: wordsOf(from),
            to: wordsOf(to),
          })}
        </li>
      ))}
    </ul>
  );
}
