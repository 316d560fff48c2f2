// One row of the sheet: what is typed read by the rules of the form for a value, and what saving it would come to. Pure.
import type { FieldReason } from '#shared/error-reason.ts';
import { isFieldReason } from '#shared/error-reason.ts';
import {
  recordObservationInput,
  type RecordObservationInput,
} from '#shared/indicator/indicator-schema.ts';
import type { Period } from '#shared/indicator/indicator-type.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { ObservationRow } from '#shared/strategy/snapshot.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { draftOf, readObservation, type ReadFor } from './observation-draft.ts';

export type SheetRow = { row: ReadFor; period: Period; stored: ObservationRow | undefined };

/** As typed. `note`: null while it is left as it stands. `revision`: of what stood when the writing began. */
export type SheetCell = { value: string; note: string | null; revision: number };

export type SheetOutcome =
  | { kind: 'untouched' }
  | { kind: 'same' }
  | { kind: 'new'; input: RecordObservationInput }
  | { kind: 'changed'; input: RecordObservationInput }
  /** Somebody else has saved another value since the writing began. */
  | { kind: 'conflict' }
  | { kind: 'wrong'; field: 'value' | 'note'; reason: FieldReason };

export const sheetKey = (indicatorId: string, period: Period) => `${indicatorId} ${period}`;

export function sheetOutcome(
  { row, period, stored }: SheetRow,
  cell: SheetCell | undefined,
  today: IsoDate,
  lang: Lang,
): SheetOutcome {
  if (!cell || (cell.value.trim() === '' && cell.note === null)) return { kind: 'untouched' };
  const start = draftOf(period, stored, lang);
  // A note alone is about the value that stands.
  const typed = cell.value.trim() === '' ? start.value : typedValue(cell.value, row);
  const kind = cell.value.trim() === '' ? start.kind : 'value';
  const draft = {
    ...start,
    kind,
    value: typed,
    note: (cell.note ?? start.note).trim(),
    // What is filled in here is final.
    isPreliminary: false,
  };
  const { input, wrong } = readObservation(draft, row, cell.revision, today, lang);
  const [reason] = Object.values(wrong).flat();
  if (reason) return { kind: 'wrong', field: 'value', reason };
  const [issue] = recordObservationInput.safeParse(input).error?.issues ?? [];
  if (issue) {
    const field = issue.path[0] === 'note' ? 'note' : 'value';
    const why = isFieldReason(issue.message) ? issue.message : 'invalid';
    return { kind: 'wrong', field, reason: why };
  }
  // Also when it was saved by this very sheet, whose answer was lost on the way.
  if (stored && isSame(stored, input)) return { kind: 'same' };
  if ((stored?.revision ?? 0) !== cell.revision) return { kind: 'conflict' };
  return { kind: stored ? 'changed' : 'new', input };
}

function isSame(stored: ObservationRow, input: RecordObservationInput): boolean {
  return (
    stored.value === input.value &&
    stored.noValueReason === input.noValueReason &&
    stored.note === input.note &&
    !stored.isPreliminary
  );
}

const answers = { '1': ['1', 'ja', 'j', 'yes', 'y'], '0': ['0', 'nei', 'n', 'no'] };

/** Spaces that Excel and the web put between thousands; yes and no as people write them. */
function typedValue(text: string, { direction }: ReadFor): string {
  const value = text.trim().replace(/[\u2007\u2009]/g, '\u00A0');
  if (direction !== 'yes_no') return value;
  const word = value.toLowerCase();
  if (answers['1'].includes(word)) return '1';
  return answers['0'].includes(word) ? '0' : 'x';
}
