// Who came, as the form of the minutes has it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  attendanceRows,
  attendanceSections,
  attendeeSeats,
  freeCode,
  initialsOf,
  type AttendeeRow,
} from '#shared/meeting/attendance.ts';

it.each([
  ['Monica Wammen Eksempel', 'MWE'],
  ['Randi-Luise Prøve', 'RLP'],
  ['Øyvind Midtbø Ås', 'ØMÅ'],
  ['ærlend  å skisse', 'ÆÅS'],
  ['«Kari» (vara) Utkast', 'KVU'],
  ['Cher', 'C'],
  ['–', ''],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('tells those with the same initials apart by a figure', () => {
  expect(freeCode('KP', [])).toBe('KP');
  expect(freeCode('KP', ['KP'])).toBe('KP2');
  expect(freeCode('KP', ['KP', 'KP2', 'KP4'])).toBe('KP3');
  const names = fc.array(fc.constantFrom('KP', 'KP2', 'OU', ''), { maxLength: 12 });
  fc.assert(
    fc.property(names, (given) => {
      const codes: string[] = [];
      for (const code of given) codes.push(freeCode(code, codes));
      expect(new Set(codes).size).toBe(codes.length);
    }),
  );
});

const words = {
  leader: (organisation: string) => `${organisation}, leder`,
  deputy: (name: string) => `${name} (vara)`,
  list: (names: readonly string[]) =>
    new Intl.ListFormat('nb', { type: 'conjunction' }).format(names),
};
const attendee = (name: string, more: Partial<AttendeeRow> = {}): AttendeeRow => ({
  id: name,
  meetingId: 'meeting',
  personId: name,
  name,
  organisation: '',
  code: initialsOf(name),
  seat: 'member',
  isLeader: false,
  attended: null,
  sortOrder: 0,
  version: 1,
  ...more,
});

it('gives those of one organisation who stand together a row, with their codes and marks', () => {
  const uib = { organisation: 'Universitetet i Bergen' };
  const panel = { organisation: 'Brukerpanelet – leder og nestleder', attended: true };
  const parts = attendanceRows(
    [
      attendee('Marit Eksempel', { ...uib, isLeader: true, attended: true }),
      attendee('Per Prøve', { ...uib, sortOrder: 1, attended: false }),
      attendee('Eli Skisse', { ...panel, sortOrder: 2 }),
      attendee('Kari Utkast', { ...panel, sortOrder: 3 }),
      attendee('Siw Kladd', { ...panel, sortOrder: 4, attended: false }),
      attendee('Ada Variant', { ...uib, sortOrder: 5 }),
      attendee('Vera Vara', { ...uib, seat: 'deputy', sortOrder: 0 }),
      attendee('Berit Modell', { seat: 'observer', organisation: 'Klyngefasilitator' }),
      attendee('Kristin Fiktiv', { seat: 'secretariat', attended: true }),
      attendee('Guro Gjest', { seat: 'guest', attended: true }),
      attendee('Geir Gjest', { seat: 'guest', sortOrder: 1 }),
    ],
    words,
  );
  expect(parts.map(({ section }) => section)).toEqual([
    'members',
    'observer',
    'secretariat',
    'guest',
  ]);
  const [members, observers, , guests] = parts.map(({ rows }) =>
    rows.map(({ organisation, names, codes, marks }) => [organisation, names, codes, marks]),
  );
  expect(members).toEqual([
    ['Universitetet i Bergen, leder', 'Marit Eksempel', 'ME', 'x'],
    ['Universitetet i Bergen', 'Per Prøve', 'PP', ''],
    [
      'Brukerpanelet – leder og nestleder',
      'Eli Skisse, Kari Utkast og Siw Kladd',
      'ES KU SK',
      'x x –',
    ],
    ['Universitetet i Bergen', 'Ada Variant og Vera Vara (vara)', 'AV VV', ''],
  ]);
  expect(observers).toEqual([['Klyngefasilitator', 'Berit Modell', 'BM', '']]);
  // Without an organisation nothing says that they belong together.
  expect(guests).toHaveLength(2);
});

it('has everybody once, whatever the seats and the order', () => {
  const anybody = fc.record({
    seat: fc.constantFrom(...attendeeSeats),
    organisation: fc.constantFrom('', 'A', 'B'),
    isLeader: fc.boolean(),
    sortOrder: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 20 }), (given) => {
      const attendees = given.map((more, place) => attendee(`N${place}`, more));
      const sections = attendanceSections(attendees).flatMap((part) => part.attendees);
      expect(sections.map(({ id }) => id).toSorted()).toEqual(
        attendees.map(({ id }) => id).toSorted(),
      );
      const codes = attendanceRows(attendees, words).flatMap(({ rows }) => rows);
      expect(codes.flatMap(({ codes: told }) => told.split(' ')).length).toBe(attendees.length);
    }),
  );
});
