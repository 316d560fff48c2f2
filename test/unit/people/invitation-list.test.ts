import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostInvited,
  nameFromAddress,
  partnerNamed,
  readPastedList,
  readSheetList,
} from '#shared/people/invitation-list.ts';

const told = (text: string) =>
  readPastedList(text).map(({ line, name, email, institution, problem }) =>
    [line, name, email, institution, problem ?? 'ok'].join('|'),
  );

describe('a pasted list', () => {
  it.each([
    ['Kari Skisse <kari@uib.example>', ['1|Kari Skisse|kari@uib.example||ok']],
    ['"Skisse, Kari" <Kari@UIB.example>', ['1|Kari Skisse|kari@uib.example||ok']],
    ['Skisse, Kari <kari@uib.example>', ['1|Kari Skisse|kari@uib.example||ok']],
    ['kari.skisse@uib.example', ['1|Kari Skisse|kari.skisse@uib.example||ok']],
    ['Kari Skisse;kari@uib.example', ['1|Kari Skisse|kari@uib.example||ok']],
    ['Kari Skisse, kari@uib.example, UiB', ['1|Kari Skisse|kari@uib.example|UiB|ok']],
    ['Kari Skisse\tkari@uib.example\tUiB', ['1|Kari Skisse|kari@uib.example|UiB|ok']],
    [
      'Kari <kari@uib.example>; Ola <ola@hvl.example>',
      ['1|Kari|kari@uib.example||ok', '1|Ola|ola@hvl.example||ok'],
    ],
    [
      'Navn;E-post\nKari;kari@uib.example\n\nOla;ola@hvl.example',
      ['2|Kari|kari@uib.example||ok', '4|Ola|ola@hvl.example||ok'],
    ],
    ['Kari Skisse', ['1|Kari Skisse|||unreadable']],
    ['Kari;kari@uib', ['1|Kari|kari@uib||email_invalid']],
    [
      'kari@uib.example\nKARI@uib.example',
      ['1|Kari|kari@uib.example||ok', '2|KARI|kari@uib.example||twice'],
    ],
    ['', []],
  ])('%j', (text, people) => {
    expect(told(text)).toEqual(people);
  });

  it('takes no more than its most', () => {
    const lines = Array.from({ length: mostInvited + 2 }, (_, index) => `p${index}@uib.example`);
    const problems = readPastedList(lines.join('\n')).map(({ problem }) => problem);
    expect(problems.filter((problem) => problem === null)).toHaveLength(mostInvited);
    expect(problems.slice(-2)).toEqual(['too_many', 'too_many']);
  });

  it('takes whatever is pasted, and tells of every line with something in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
        expect(new Set(readPastedList(text).map(({ line }) => line)).size).toBe(lines);
      }),
    );
  });
});

describe('a sheet', () => {
  it.each([
    [['Navn', 'E-post', 'Institusjon']],
    [['Namn', 'Epost', 'institusjon']],
    [['name', 'e-mail', 'Institution']],
  ])('finds its columns by %j, wherever they stand', (header) => {
    const rows = [['Medlemmer'], [null, ...header], [1, 'Kari', 'kari@uib.example', 'UiB'], [null]];
    expect(readSheetList(rows)).toEqual({
      isWithoutHeader: false,
      people: [
        { line: 3, name: 'Kari', email: 'kari@uib.example', institution: 'UiB', problem: null },
      ],
    });
  });

  it('needs a column of addresses, and no other', () => {
    expect(readSheetList([['Kari', 'kari@uib.example']])).toEqual({
      people: [],
      isWithoutHeader: true,
    });
    const { people } = readSheetList([['E-post'], ['ola.kladd@hvl.example'], ['']]);
    expect(people.map(({ name }) => name)).toEqual(['Ola Kladd']);
  });

  it('tells of rows without an address', () => {
    const { people } = readSheetList([
      ['Navn', 'E-post'],
      ['Kari', null],
    ]);
    expect(people).toMatchObject([{ line: 2, name: 'Kari', problem: 'unreadable' }]);
  });
});

it('makes a name of an address, or leaves it', () => {
  expect(nameFromAddress('kari-anne.skisse2@uib.example')).toBe('Kari Anne Skisse');
  expect(nameFromAddress('42@uib.example')).toBe('42@uib.example');
});

it('knows a partner by either name', () => {
  const partners = [{ id: 'uib', name: 'Universitetet i Bergen', shortName: 'UiB' }];
  expect(partnerNamed(' uib ', partners)).toBe('uib');
  expect(partnerNamed('universitetet i bergen', partners)).toBe('uib');
  expect(partnerNamed('', partners)).toBeNull();
});
