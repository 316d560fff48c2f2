// The sheet itself: a row for each value, cells that the arrow keys move between, pasting downwards, and one save for all.
import { Alert, Button } from '@digdir/designsystemet-react';
import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { ScrollBox } from '#client/ui/scroll-box.tsx';
import { useStoredDraft } from '#client/ui/stored-draft.ts';
import { useRefreshOnConflict } from '#client/ui/use-refresh-on-conflict.ts';
import { useRetry } from '#client/ui/use-retry.ts';
import { useSave } from '#client/ui/use-save.ts';
import {
  recordObservationsInput,
  type RecordObservationsInput,
} from '#shared/indicator/indicator-schema.ts';
import { periodEnd } from '#shared/indicator/period.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import { correctedReports, type FrozenFigure } from '#shared/report/correction-cause.ts';
import type { IndicatorRow, ObservationRow } from '#shared/strategy/snapshot.ts';
import { CorrectionReasonField } from './correction-reason-field.tsx';
import { isRunning } from './due-period.ts';
import { SheetLineRow } from './observation-sheet-row.tsx';
import styles from './observation-sheet.module.css';
import { pastedCells } from './pasted-cells.ts';
import { filledFrom, type SheetColumn } from './sheet-fill.ts';
import { neighbourOf } from './sheet-key.ts';
import { sheetKey, sheetOutcome, type SheetCell } from './sheet-row.ts';

export type SheetLine = {
  row: IndicatorRow;
  observations: readonly ObservationRow[];
  period: string;
};

type ObservationSheetProps = {
  lines: readonly SheetLine[];
  frozen: readonly FrozenFigure[];
  isOneIndicator: boolean;
  today: IsoDate;
  draftKey: string;
};

type Cells = Record<string, SheetCell>;

export function ObservationSheet(props: ObservationSheetProps) {
  const { lines, frozen, isOneIndicator, today, draftKey } = props;
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const show = useNotice();
  const form = useRef<HTMLFormElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const hintId = useId();
  const { draft, change } = useStoredDraft<{ cells: Cells; correctionReason: string }>(draftKey, {
    cells: {},
    correctionReason: '',
  });
  const { correctionReason } = draft;
  const [pasted, setPasted] = useState<{ filled: number; leftOver: number } | null>(null);
  const [isTried, setIsTried] = useState(false);

  const rows = lines.map((line) => {
    const { row, period, observations } = line;
    const stored = observations.find((one) => one.period === period);
    const key = sheetKey(row.id, period);
    const cell = draft.cells[key];
    return {
      ...line,
      key,
      stored,
      last: observations.findLast(
        (one) => one.value !== null && periodEnd(one.period) < periodEnd(period),
      ),
      cell,
      outcome: sheetOutcome({ row, period, stored }, cell, today, lang),
    };
  });
  const filled = rows.flatMap(({ outcome }) => ('input' in outcome ? [outcome.input] : []));
  // One reason for all numbers of frozen reports that are corrected here.
  const corrected = filled.flatMap((input) => correctedReports(frozen, input));
  const isUnexplained = corrected.length > 0 && correctionReason.trim() === '';
  const inputs = filled.map((input) => ({ ...input, correctionReason }));
  const stopped = rows.filter(({ outcome: { kind } }) => kind === 'wrong' || kind === 'conflict');

  const save = useSave<RecordObservationsInput, { period: string }[]>({
    schema: recordObservationsInput,
    send: seamClient.indicator.recordObservations.mutate,
    onSaved(saved, { observations }) {
      const kept = { ...draft.cells };
      for (const { indicatorId, period } of observations)
        delete kept[sheetKey(indicatorId, period)];
      change({ cells: kept, correctionReason: '' });
      setIsTried(false);
      setPasted(null);
      show({ text: a('sheet.saved', { count: saved.length }) });
    },
  });
  const isWaiting = save.refusal?.reason === 'offline';
  useRefreshOnConflict(save.refusal?.reason === 'conflict' ? save.refusal : null);

  function submit() {
    setIsTried(true);
    const [first] = stopped;
    if (first) focusCell(rows.indexOf(first), 'value');
    else if (isUnexplained)
      form.current?.querySelector<HTMLElement>('[name="correctionReason"]')?.focus();
    else if (inputs.length > 0) save.send({ observations: inputs });
  }
  useRetry(isWaiting, submit);

  /** With all of it chosen: what is typed next takes its place, as in a spreadsheet. */
  function focusCell(place: number, column: SheetColumn) {
    const cell = table.current?.querySelector<HTMLInputElement>(
      `[data-row="${place}"][data-column="${column}"]`,
    );
    cell?.focus();
    cell?.select();
  }

  /** What is written over: from the first letter on, others' saves meanwhile are told. */
  function write(patches: readonly { row: number; column: SheetColumn; text: string }[]) {
    const cells = { ...draft.cells };
    for (const { row, column, text } of patches) {
      const at = rows[row];
      if (!at) continue;
      const before = cells[at.key] ?? { value: '', note: null, revision: at.stored?.revision ?? 0 };
      const after = { ...before, [column]: text };
      if (after.value === '' && (after.note === null || after.note === (at.stored?.note ?? '')))
        delete cells[at.key];
      else cells[at.key] = after;
    }
    // What waits for the net goes on waiting, with what is written meanwhile.
    if (!isWaiting) save.clear();
    change({ cells });
  }

  function paste(event: ClipboardEvent, row: number, column: SheetColumn) {
    const cells = pastedCells(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    const periods = isOneIndicator ? rows.map(({ period }) => period) : null;
    const { patches, leftOver } = filledFrom(
      cells,
      { row, column },
      { rowCount: rows.length, periods },
    );
    write(patches);
    setPasted({ filled: new Set(patches.map((patch) => patch.row)).size, leftOver });
  }

  function move(event: KeyboardEvent<HTMLInputElement>, row: number, column: SheetColumn) {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const next = neighbourOf(
      event,
      { row, column },
      {
        rowCount: rows.length,
        isAtStart: selectionStart === 0 && (selectionEnd === 0 || selectionEnd === value.length),
        isAtEnd:
          selectionEnd === value.length &&
          (selectionStart === 0 || selectionStart === selectionEnd),
      },
    );
    if (next === null) return;
    event.preventDefault();
    focusCell(next.row, next.column);
  }

  return (
    <form
      ref={form}
      noValidate
      aria-describedby={hintId}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p id={hintId} className={`soft small prose ${styles['hint']}`}>
        {a('sheet.hint')}
      </p>
      <ScrollBox label={a('sheet.title')}>
        <table ref={table} className={`plain-table ${styles['sheet']}`}>
          <caption className="visually-hidden">{a('sheet.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{a(isOneIndicator ? 'sheet.period' : 'sheet.indicator')}</th>
              <th scope="col">{a('sheet.stands')}</th>
              <th scope="col">{a('sheet.value')}</th>
              <th scope="col">{a('sheet.note')}</th>
              <th scope="col">{a('sheet.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <SheetLineRow
                key={row.key}
                line={row}
                place={place}
                isOneIndicator={isOneIndicator}
                isRunning={isRunning(row.period, today)}
                onType={(column, text) => write([{ row: place, column, text }])}
                onPaste={(event, column) => paste(event, place, column)}
                onKey={(event, column) => move(event, place, column)}
                onKeepMine={() =>
                  change({
                    cells: {
                      ...draft.cells,
                      [row.key]: { ...row.cell!, revision: row.stored?.revision ?? 0 },
                    },
                  })
                }
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div role="status" className={styles['told']}>
        {pasted && <p>{a('sheet.pasted', { count: pasted.filled })}</p>}
        {pasted && pasted.leftOver > 0 && <p>{a('sheet.leftOver', { count: pasted.leftOver })}</p>}
        {isTried && stopped.length > 0 && <p>{a('sheet.stopped', { count: stopped.length })}</p>}
      </div>
      {isWaiting && (
        <Alert data-color="info" role="status">
          {a('round.card.offline')}
        </Alert>
      )}
      {save.refusal && !isWaiting && (
        <Alert data-color="warning" role="alert">
          <RefusalText refusal={save.refusal} />
        </Alert>
      )}
      <CorrectionReasonField
        reports={corrected}
        isMany={corrected.length > 1}
        value={correctionReason}
        error={isTried && isUnexplained ? t('refusal.field.correction_unexplained') : undefined}
        onChange={(reason) => change({ correctionReason: reason })}
      />
      <div className={styles['foot']}>
        <Button
          type="submit"
          loading={save.isSaving}
          disabled={inputs.length + stopped.length === 0}
        >
          {save.isSaving ? t('shell.saving') : a('sheet.save', { count: inputs.length })}
        </Button>
        {Object.keys(draft.cells).length > 0 && (
          <>
            <Button
              type="button"
              variant="tertiary"
              disabled={save.isSaving}
              onClick={() => {
                save.clear();
                setPasted(null);
                change({ cells: {}, correctionReason: '' });
              }}
            >
              {a('sheet.discard')}
            </Button>
            <span className="soft small">{a('round.card.kept')}</span>
          </>
        )}
      </div>
    </form>
  );
}
