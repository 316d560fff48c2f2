import { expect, test } from 'vitest';
import { bodyName, bodyNameOn, formerNamesOn, renamedFrom } from '#shared/people/body-name.ts';

const renamed = {
  names: [
    { name: 'Arbeidsgruppen', from: null, to: '2021-12-31' },
    { name: 'Styringsgruppen', from: '2022-01-01', to: null },
  ],
};

test('a body goes by the name it had on the day', () => {
  expect(bodyNameOn(renamed, '2021-12-31')).toBe('Arbeidsgruppen');
  expect(bodyNameOn(renamed, '2022-01-01')).toBe('Styringsgruppen');
  expect(bodyName(renamed)).toBe('Styringsgruppen');
  expect(formerNamesOn(renamed, '2021-12-31')).toEqual([]);
  expect(formerNamesOn(renamed, '2022-01-01').map(({ name }) => name)).toEqual(['Arbeidsgruppen']);
});

test('before its first day it goes by its first name, and without names by none', () => {
  const later = { names: [{ name: 'Faglig forum', from: '2017-01-01', to: null }] };
  expect(bodyNameOn(later, '2010-01-01')).toBe('Faglig forum');
  expect(bodyNameOn({ names: [] }, '2026-01-01')).toBe('');
});

test('a new name ends the one before it the day before; from the same day it mends it', () => {
  const next = { name: 'Klyngestyret', from: '2026-11-01' };
  const names = renamedFrom(renamed, next)!;
  expect(names.slice(1)).toEqual([
    { name: 'Styringsgruppen', from: '2022-01-01', to: '2026-10-31' },
    { ...next, to: null },
  ]);
  expect(renamedFrom({ names }, { name: 'Styret', from: '2026-11-01' })).toEqual([
    ...names.slice(0, 2),
    { name: 'Styret', from: '2026-11-01', to: null },
  ]);
  expect(renamedFrom(renamed, { name: 'Styret', from: '2021-12-31' })).toBeNull();
  const nameless = { names: [{ name: 'Forum', from: null, to: null }] };
  expect(renamedFrom(nameless, next)?.[0]).toEqual({ name: 'Forum', from: null, to: '2026-10-31' });
});
