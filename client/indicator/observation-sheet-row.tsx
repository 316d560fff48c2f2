// One row of the sheet: what it is, what stands, the two cells, and what saving them comes to.
import { Button } from '@digdir/designsystemet-react';
import { useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import { useIndicatorFormat } from './indicator-format.ts';
import styles from './observation-sheet.module.css';
import { sheetColumns, type SheetColumn } from './sheet-fill.ts';
import type { SheetCell, SheetOutcome } from './sheet-row.ts';

type SheetLineRowProps = {
  line: {
    row: IndicatorRow;
    period: string;
    stored: ObservationRow | undefined;
    /** The newest value of an earlier period. */
    last: ObservationRow | undefined;
    cell: SheetCell | undefined;
    outcome: SheetOutcome;
  };
  place: number;
  isOneIndicator: boolean;
  /** It counts only once it has ended. */
  isRunning: boolean;
  onType: (column: SheetColumn, text: string) => void;
  onPaste: (event: ClipboardEvent, column: SheetColumn) => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>, column: SheetColumn) => void;
  onKeepMine: () => void;
};

export function SheetLineRow(props: SheetLineRowProps) {
  const { line, place, isOneIndicator, isRunning, onType, onPaste, onKey, onKeepMine } = props;
  const { row, period, stored, last, cell, outcome } = line;
  const a = useAdminText();
  const format = useFormat();
  const becomesId = useId();
  const when = format.period(period);
  const running = isRunning ? `, ${a('indicatorForm.record.running')}` : '';
  const typed = { value: cell?.value ?? '', note: cell?.note ?? stored?.note ?? '' };
  return (
    <tr>
      <th scope="row">
        {isOneIndicator ? when + running : <span lang={row.lang}>{row.title}</span>}
        {!isOneIndicator && <span className={styles['under']}>{when + running}</span>}
      </th>
      <td className="figures" data-label={a('sheet.stands')}>
        <Stands row={row} stored={stored} last={last} />
      </td>
      {sheetColumns.map((column) => (
        <td key={column} data-label={a(`sheet.${column}`)}>
          <input
            className={`ds-input ${styles[column]}`}
            data-row={place}
            data-column={column}
            aria-label={a(`sheet.cell.${column}`, { title: row.title, period: when })}
            aria-describedby={becomesId}
            aria-invalid={(outcome.kind === 'wrong' && outcome.field === column) || undefined}
            autoComplete="off"
            maxLength={column === 'value' ? 40 : undefined}
            {...(column === 'value' && { inputMode: 'decimal' as const })}
            {...(column === 'note' && { lang: row.lang })}
            value={typed[column]}
            onChange={({ target }) => onType(column, target.value)}
            onPaste={(event) => onPaste(event, column)}
            onKeyDown={(event) => onKey(event, column)}
          />
          {column === 'value' && row.unit !== '' && <span className="soft small"> {row.unit}</span>}
        </td>
      ))}
      <td id={becomesId} className={styles['becomes']} data-kind={outcome.kind}>
        <Becomes row={row} stored={stored} outcome={outcome} onKeepMine={onKeepMine} />
      </td>
    </tr>
  );
}

type StandsProps = Pick<SheetLineRowProps['line'], 'row' | 'stored' | 'last'>;

/** What the period has, or else the value before it. */
function Stands({ row, stored, last }: StandsProps) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const words = useIndicatorFormat(row);
  if (!stored && last && last.value !== null)
    return (
      <>
        {words.recorded(last.value)}
        <span className={styles['under']}>
          {a('sheet.lastFor', { period: format.period(last.period) })}
        </span>
      </>
    );
  if (!stored) return <span aria-hidden="true">–</span>;
  const value =
    stored.value === null
      ? t(`word.noValue.${stored.noValueReason ?? 'not_available'}`)
      : words.recorded(stored.value);
  return (
    <>
      {value}
      {stored.isPreliminary && (
        <span className={styles['under']}>{t('word.mark.preliminary')}</span>
      )}
    </>
  );
}

type BecomesProps = {
  row: IndicatorRow;
  stored: ObservationRow | undefined;
  outcome: SheetOutcome;
  onKeepMine: () => void;
};

function Becomes({ row, stored, outcome, onKeepMine }: BecomesProps) {
  const a = useAdminText();
  const t = useText();
  const words = useIndicatorFormat(row);
  if (outcome.kind === 'untouched') return null;
  if (outcome.kind === 'same') return <span className="soft">{a('sheet.outcome.same')}</span>;
  if (outcome.kind === 'wrong') return <strong>{t(`refusal.field.${outcome.reason}`)}</strong>;
  if (outcome.kind === 'conflict')
    return (
      <>
        <strong>{a('sheet.outcome.conflict', { name: stored?.recordedBy ?? '' })}</strong>{' '}
        <Button type="button" variant="tertiary" data-size="sm" onClick={onKeepMine}>
          {a('round.card.keepMine')}
        </Button>
      </>
    );
  const { value, noValueReason } = outcome.input;
  const said =
    value === null ? t(`word.noValue.${noValueReason ?? 'not_available'}`) : words.recorded(value);
  return outcome.kind === 'new'
    ? a('sheet.outcome.new', { value: said })
    : a('sheet.outcome.changed', { value: said });
}
