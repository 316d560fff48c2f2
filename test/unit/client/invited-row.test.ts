import { expect, it } from 'vitest';
import { invitedRows } from '#client/people/invited-row.ts';
import { readPastedList } from '#shared/people/invitation-list.ts';

const listed = readPastedList('kari@uib.example\nleif@hvl.example\nuten adresse\nola@hvl.example');
const known = [{ name: 'Leif Modell', email: 'leif@hvl.example' }];
const told = (hasRole: boolean) =>
  invitedRows(listed, known, hasRole).map(({ person, outcome, place }) => [
    person.name,
    outcome,
    place,
  ]);

it('tells what will happen to each line, and where those that are sent stand', () => {
  expect(told(true)).toEqual([
    ['Kari', 'willInvite', 0],
    ['Leif Modell', 'willGive', 1],
    ['uten adresse', 'unreadable', null],
    ['Ola', 'willInvite', 2],
  ]);
  expect(told(false)).toEqual([
    ['Kari', 'willInvite', 0],
    ['Leif Modell', 'known', null],
    ['uten adresse', 'unreadable', null],
    ['Ola', 'willInvite', 1],
  ]);
});
