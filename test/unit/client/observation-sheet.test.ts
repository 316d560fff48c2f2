// Filling in many values at once: what Excel copies is read as it was, goes where one would expect, and nothing else breaks it.
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { pastedCells } from '#client/indicator/pasted-cells.ts';
import { filledFrom, type SheetColumn } from '#client/indicator/sheet-fill.ts';
import { neighbourOf } from '#client/indicator/sheet-key.ts';
import { sheetOutcome, type SheetCell } from '#client/indicator/sheet-row.ts';
import { observation } from '#test/unit/report/row-fixture.ts';

const row = {
  id: '00000000-0000-7000-8000-000000000001',
  direction: 'increase',
  unit: 'prosjekter',
  frequency: 'year',
  decimals: 1,
  formula: null,
} as const;
const outcome = (cell: Partial<SheetCell>, stored = false, over: object = {}) =>
  sheetOutcome(
    {
      row: { ...row, ...over },
      period: '2024',
      stored: stored ? observation(row.id, '2024', 12, { note: 'Som talt.' }) : undefined,
    },
    { value: '', note: null, revision: stored ? 1 : 0, ...cell },
    '2026-11-22',
    'nb',
  );

describe('what is pasted', () => {
  it('is read as Excel copied it, whatever the cells hold', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', '').trim());
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        const copied = papaparse.unparse(cells, { delimiter: '\t', newline: '\r\n' });
        expect(pastedCells(`${copied}\r\n`)).toEqual(cells);
      }),
    );
  });

  it('never fails, and finds no place outside the sheet', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom<SheetColumn>('value', 'note'),
        fc.nat(5),
        (text, column, at) => {
          const cells = pastedCells(text) ?? [];
          const sheet = { rowCount: 6, periods: ['2019', '2020', '2021', '2022', '2023', '2024'] };
          for (const patch of filledFrom(cells, { row: at, column }, sheet).patches) {
            expect(patch.row).toBeLessThan(6);
            expect(patch.text).not.toBe('');
          }
        },
      ),
    );
  });

  it.each([
    [
      '5" rør\t1\n6" rør\t2',
      [
        ['5" rør', '1'],
        ['6" rør', '2'],
      ],
    ],
    [
      '"uten slutt\t1\n2\t3',
      [
        ['"uten slutt', '1'],
        ['2', '3'],
      ],
    ],
    ['1\n\n3\n', [['1'], [''], ['3']]],
  ])('reads %j', (text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });

  it('is left to the field where it is one cell', () => {
    expect(pastedCells('1 234,5')).toBeNull();
  });

  it('fills downwards, skips what is empty, and counts what has no place', () => {
    const cells = [['1'], [''], ['3'], ['4'], ['']];
    const sheet = { rowCount: 4, periods: null };
    expect(filledFrom(cells, { row: 1, column: 'value' }, sheet)).toEqual({
      patches: [
        { row: 1, column: 'value', text: '1' },
        { row: 3, column: 'value', text: '3' },
      ],
      leftOver: 1,
    });
  });

  it('goes to its own periods where it brings them', () => {
    const cells = [
      ['2025', '7', 'Ny'],
      ['2024', '6'],
      ['2010', '1'],
    ];
    const sheet = { rowCount: 2, periods: ['2024', '2025'] };
    expect(filledFrom(cells, { row: 0, column: 'value' }, sheet)).toEqual({
      patches: [
        { row: 1, column: 'value', text: '7' },
        { row: 1, column: 'note', text: 'Ny' },
        { row: 0, column: 'value', text: '6' },
      ],
      leftOver: 1,
    });
  });
});

describe('a row', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234,5', 1234.5],
    ['1\u2009234,5', 1234.5],
    ['25 prosjekter', 25],
    ['\u22123', -3],
  ])('reads %j', (value, read) => {
    expect(outcome({ value })).toMatchObject({ kind: 'new', input: { value: read, revision: 0 } });
  });

  it.each([
    ['ja', 1],
    ['Nei', 0],
    ['1', 1],
  ])('reads the answer %j', (value, read) => {
    const isYesNo = { direction: 'yes_no', decimals: 0, unit: '' };
    expect(outcome({ value }, false, isYesNo)).toMatchObject({ input: { value: read } });
    expect(outcome({ value: 'kanskje' }, false, isYesNo)).toMatchObject({ reason: 'yes_no_value' });
  });

  it('reads per cent', () => {
    expect(outcome({ value: '62,5 %' }, false, { unit: '%' })).toMatchObject({
      input: { value: 62.5 },
    });
  });

  it.each([
    ['mange', 'number_invalid'],
    ['1.234', 'number_ambiguous'],
    ['1,25', 'decimals_more'],
  ])('refuses %j as the form does', (value, reason) => {
    expect(outcome({ value })).toEqual({ kind: 'wrong', field: 'value', reason });
  });

  it('says what saving comes to', () => {
    expect(outcome({})).toEqual({ kind: 'untouched' });
    expect(outcome({ value: '12' }, true)).toEqual({ kind: 'same' });
    expect(outcome({ value: '13' }, true)).toMatchObject({
      kind: 'changed',
      input: { value: 13, note: 'Som talt.', revision: 1 },
    });
    expect(outcome({ note: 'Talt på nytt.' }, true)).toMatchObject({
      kind: 'changed',
      input: { value: 12, note: 'Talt på nytt.' },
    });
    expect(outcome({ note: 'Uten tall' })).toMatchObject({ kind: 'wrong', reason: 'required' });
    expect(outcome({ value: '13', revision: 0 }, true)).toEqual({ kind: 'conflict' });
    // Its own, whose answer was lost on the way.
    expect(outcome({ value: '12', revision: 0 }, true)).toEqual({ kind: 'same' });
  });
});

describe('keys', () => {
  const key = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  const inside = { rowCount: 3, isAtStart: true, isAtEnd: true };
  it.each([
    ['Enter', 'value', { row: 2, column: 'value' }],
    ['ArrowDown', 'note', { row: 2, column: 'note' }],
    ['ArrowUp', 'value', { row: 0, column: 'value' }],
    ['ArrowRight', 'value', { row: 1, column: 'note' }],
    ['ArrowLeft', 'note', { row: 1, column: 'value' }],
    ['ArrowLeft', 'value', null],
    ['a', 'value', null],
  ] as const)('%s in %s', (name, column, to) => {
    expect(neighbourOf({ ...key, key: name }, { row: 1, column }, inside)).toEqual(to);
  });

  it('stay in the text away from its ends, and in the sheet at its edges', () => {
    const text = { ...inside, isAtStart: false, isAtEnd: false };
    const at = { row: 2, column: 'value' } as const;
    expect(neighbourOf({ ...key, key: 'ArrowRight' }, at, text)).toBeNull();
    expect(neighbourOf({ ...key, key: 'Enter' }, at, text)).toEqual(at);
    expect(neighbourOf({ ...key, key: 'Enter', shiftKey: true }, at, text)?.row).toBe(1);
  });
});
