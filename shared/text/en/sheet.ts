// Words of the sheet in which many values are filled in at once, in English.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { sheet as source } from '#shared/text/nb/sheet.ts';

export const sheet: TextShape<typeof source> = {
  title: 'Fill in as a spreadsheet',
  lead: 'Type or paste many values and save them all at once.',
  none: {
    title: 'No indicators to fill in',
    text: 'Indicators that you or your group may record values for are shown here.',
  },
  shown: 'Show',
  own: 'My indicators ({count, number})',
  all: 'All I may record for ({count, number})',
  hint: 'Copy a column in Excel and paste it into a cell to fill the cells below. Empty cells change nothing. Arrow keys and Enter move between cells.',
  indicator: 'Indicator',
  period: 'Period',
  stands: 'Latest',
  lastFor: 'for {period}',
  value: 'New value',
  note: 'Note',
  becomes: 'When you save',
  cell: {
    value: 'Value: {title}, {period}',
    note: 'Note: {title}, {period}',
  },
  outcome: {
    new: 'New value: {value}',
    changed: 'Changes to {value}',
    same: 'Already stands',
    conflict: '{name} has saved something else since you started.',
  },
  pasted: '{count, plural, one {One row filled in.} other {# rows filled in.}}',
  leftOver: '{count, plural, one {One row found no place.} other {# rows found no place.}}',
  stopped:
    '{count, plural, one {One row must be corrected before anything is saved.} other {# rows must be corrected before anything is saved.}}',
  save: '{count, plural, =0 {Save} one {Save one value} other {Save # values}}',
  saved: '{count, plural, one {One value saved.} other {# values saved.}}',
  discard: 'Discard all that is not saved',
};
