// What a row of a file of events comes to: as people write their own lists, read by the forms' own rules.
import { describe, expect, it } from 'vitest';
import { planEvents, type EventDesk } from '#shared/event/plan-events.ts';
import type { EventRow } from '#shared/event/event-type.ts';
import type { Cell } from '#shared/import/cell.ts';
import { goalFinder } from '#shared/import/goal-reference.ts';
import { sheetKinds } from '#shared/import/import-column.ts';
import { loadVocabularies } from '#shared/import/import-vocabulary.ts';
import { mappedSheet, sentSheets } from '#shared/import/recognised-sheet.ts';

const vocabularies = await loadVocabularies();
const id = (last: number) => `0198a000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const [uib, hvl, group, otherGroup, goal, here] = [1, 2, 3, 4, 5, 6].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const partner = (partnerId: string, shortName: string, name: string) => ({
  id: partnerId,
  shortName,
  name,
});
const body = (bodyId: string, name: string) => ({
  id: bodyId,
  names: [{ name, fromOn: '2020-01-01', toOn: null }],
});

const desk: EventDesk = {
  vocabularies,
  numbersIn: 'nb',
  known: {
    partners: [
      partner(uib, 'UiB', 'Universitetet i Bergen'),
      partner(hvl, 'HVL', 'Høgskulen på Vestlandet'),
    ] as unknown as EventDesk['known']['partners'],
    bodies: [
      body(group, 'Faggruppe innovasjon'),
      body(otherGroup, 'Faggruppe registre'),
    ] as unknown as EventDesk['known']['bodies'],
    members: [],
  },
  names: { goal: () => '', body: () => '', person: () => '', partner: () => '' },
  findGoal: goalFinder([], [{ id: goal, number: '1.2', title: 'Synlig formidling' }]),
  events: [
    {
      id: here,
      title: 'DigitalHelse',
      startsOn: '2026-06-02',
      startsAt: null,
      origin: 'uid-1',
    } as EventRow,
  ],
  lang: 'nb',
  mayHold: (bodyId) => bodyId !== otherGroup,
};

const usual = { kind: 'seminar' as const, bodyId: null };

/** A sheet as it is read from a file: headings, and rows below. */
function planned(headings: string[], ...rows: Cell[][]) {
  const mapped = mappedSheet({ name: 'Ark1', rows: [headings, ...rows] }, ['event'], vocabularies);
  return planEvents({ sheets: sentSheets([mapped]), usual }, desk);
}
const one = (row: Record<string, Cell>) => planned(Object.keys(row), Object.values(row))[0]!;

describe('a row of a list that somebody keeps', () => {
  it('is read by headings of its own, names of partners and groups, and figures as told', () => {
    const row = one({
      Arrangement: 'Åpen dag',
      Dato: '3.9.2026 kl. 09.00',
      Type: 'Konferanse',
      Arrangør: 'uib, Faggruppe innovasjon; Høgskulen på Vestlandet',
      'Antall påmeldte': 'nærmere 700',
      Deltakere: 412,
      Mål: '1.2',
      Lokale: 'Alrek',
    });
    expect(row).toMatchObject({ outcome: 'create', problems: [], title: 'Åpen dag' });
    expect(row.write?.data).toMatchObject({
      title: 'Åpen dag',
      kind: 'conference',
      startsOn: '2026-09-03',
      startsAt: '09:00',
      endsOn: null,
      organiserPartnerIds: [uib, hvl],
      organiserBodyIds: [group],
      registered: 'nærmere 700',
      present: '412',
      servedGoalIds: [goal],
      place: 'Alrek',
    });
  });

  it.each([
    ['nn', ['Tittel', 'Første dag', 'Stad', 'Arrangørar', 'Påmelde', 'Til stades']],
    ['en', ['Title', 'First day', 'Venue', 'Organisers', 'Registered', 'Present']],
  ])('is known by the headings of our own files in %s', (_, headings) => {
    const [row] = planned(headings, ['Kveld', '2026-09-03', 'Alrek', 'UiB', '40', '31']);
    expect(row?.write?.data).toMatchObject({
      place: 'Alrek',
      organiserPartnerIds: [uib],
      registered: '40',
      present: '31',
    });
  });

  it('is what is usual, where it does not say', () => {
    const sheet = { kind: 'event' as const, name: 'Ark1', columns: ['title', 'firstDay'] };
    const rows = [{ line: 2, cells: ['Kveld', '2026-09-03'] }];
    const [row] = planEvents(
      { sheets: [{ ...sheet, rows }], usual: { kind: 'course', bodyId: group } },
      desk,
    );
    expect(row?.write?.data).toMatchObject({ kind: 'course', organiserBodyIds: [group] });
  });

  it.each<[Record<string, Cell>, string | null, string]>([
    [{ Tittel: '', Dato: '2026-09-03' }, 'title', 'required'],
    [{ Tittel: 'Kveld', Dato: 'en gang i mai' }, 'firstDay', 'date_invalid'],
    [{ Tittel: 'Kveld', Dato: '' }, 'firstDay', 'required'],
    [{ Tittel: 'Kveld', Dato: '2026-09-03', Til: '2026-09-01' }, 'lastDay', 'date_order'],
    [{ Tittel: 'Kveld', Dato: '2026-09-03', 'Fra kl.': 'om kvelden' }, 'fromTime', 'time_invalid'],
    [
      { Tittel: 'Kveld', Dato: '2026-09-03', Påmeldte: 'en haug' },
      'registered',
      'count_unreadable',
    ],
    [{ Tittel: 'Kveld', Dato: '2026-09-03', Arrangør: 'NTNU' }, 'organisers', 'name_unknown'],
    [{ Tittel: 'Kveld', Dato: '2026-09-03', Mål: '9.9' }, 'eventGoals', 'reference_unknown'],
    [{ Tittel: 'Kveld', Dato: '2026-09-03', Type: 'Rave' }, 'eventKind', 'word_unknown'],
    [{ Tittel: 'Kveld', Dato: '2026-09-03', Lenke: 'javascript:x' }, 'webPage', 'url_invalid'],
    [{ Tittel: 'Kveld', Dato: '2026-09-03', Avlyst: 'kanskje' }, 'isCancelled', 'flag_unread'],
    [
      { Tittel: 'Kveld', Dato: '2026-09-03', Arrangør: 'Faggruppe registre' },
      'organisers',
      'not_own',
    ],
  ])('that cannot be read says where and why: %j', (row, column, reason) => {
    const told = one(row);
    expect(told).toMatchObject({ outcome: 'refused', write: null });
    expect(told.problems).toHaveLength(1);
    expect(told.problems[0]).toMatchObject({ column, reason });
  });

  it('that is refused is told from others by its times, as they were read', () => {
    const times = (row: Record<string, Cell>) => one({ Tittel: 'Kveld', ...row }).times;
    expect(times({ Dato: '2026-09-03', 'Fra kl.': '17:00', 'Til kl.': '15:00' })).toEqual({
      startsOn: '2026-09-03',
      endsOn: null,
      startsAt: '17:00',
      endsAt: '15:00',
    });
    expect(times({ Dato: '2026-09-03', 'Fra kl.': 'om kvelden' })?.startsOn).toBe('2026-09-03');
    expect(times({ Dato: 'en gang i mai', 'Fra kl.': '17:00' })).toBeNull();
  });

  it('is taken for no plan, and a plan for no events', () => {
    const rows: Cell[][] = [['Tittel', 'Dato', 'Påmeldte', 'Sted']];
    expect(mappedSheet({ name: 'Ark1', rows }, sheetKinds, vocabularies).kind).toBe('event');
  });
});

describe('what is here already', () => {
  const columns = ['title', 'firstDay', 'fromTime', 'calendarId'];
  const outcomes = (...rows: Cell[][]) =>
    planEvents(
      {
        sheets: [
          {
            kind: 'event',
            name: 'Kalender',
            columns,
            rows: rows.map((cells, place) => ({ line: place + 1, cells })),
          },
        ],
        usual,
      },
      desk,
    ).map(({ outcome, hereId, problems }) => hereId ?? problems[0]?.reason ?? outcome);

  it('is known by the calendar’s own name for it, whatever else has changed', () => {
    expect(outcomes(['Nytt navn', '2026-07-07', null, 'uid-1'])).toEqual([here]);
  });

  it('is known by title and day where there is no such name, and no other hour', () => {
    expect(outcomes([' digitalhelse', '2026-06-02', '09:00', null])).toEqual([here]);
    expect(outcomes(['DigitalHelse', '2027-06-02', null, null])).toEqual(['create']);
    expect(outcomes(['DigitalHelse', '2026-06-02', null, 'uid-2'])).toEqual(['create']);
  });

  it('is not there twice in one file', () => {
    expect(
      outcomes(
        ['Kveld', '2026-09-03', '17:00', null],
        ['Kveld', '2026-09-03', '19:00', null],
        ['kveld', '2026-09-03', '17:00', null],
      ),
    ).toEqual(['create', 'create', 'row_twice']);
  });

  it('may be called off', () => {
    const row = one({ Tittel: 'Kveld', Dato: '2026-09-03', Avlyst: 'ja' });
    expect(row.write).toMatchObject({ isCancelled: true, origin: null });
  });
});
