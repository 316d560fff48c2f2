// Who is called to a meeting and who came, as minutes tell it: rows by organisation, a code for each, and a mark. Pure.
import { seats, type Seat } from '#shared/people/seat.ts';

/** A guest holds no seat: somebody who comes for this meeting. */
export const attendeeSeats = [...seats, 'guest'] as const;
export type AttendeeSeat = Seat | 'guest';

export type AttendeeRow = {
  id: string;
  meetingId: string;
  /** Null for a guest. */
  personId: string | null;
  name: string;
  organisation: string;
  /** Initials, which the minutes name people by; empty for one whose name is erased. */
  code: string;
  seat: AttendeeSeat;
  isLeader: boolean;
  /** Null: not marked yet. */
  attended: boolean | null;
  sortOrder: number;
  version: number;
};

/** `Kari-Anne Øvre Prøve` is KAØP. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-–]+/u);
  return words
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('nb');
}

/** The code, or the first of it with a figure that nobody has: two with the same initials are told apart. */
export function freeCode(code: string, taken: readonly string[]): string {
  if (!taken.includes(code)) return code;
  for (let figure = 2; ; figure += 1)
    if (!taken.includes(`${code}${figure}`)) return `${code}${figure}`;
}

const sectionSeats = {
  members: ['member', 'deputy'],
  observer: ['observer'],
  secretariat: ['secretariat'],
  guest: ['guest'],
} as const satisfies Record<string, readonly AttendeeSeat[]>;

export type AttendanceSection = keyof typeof sectionSeats;

type Sorted = Pick<AttendeeRow, 'seat' | 'sortOrder'>;

/** The parts of the form that have anybody in them, each in its order. */
export function attendanceSections<Attendee extends Sorted>(
  attendees: readonly Attendee[],
): { section: AttendanceSection; attendees: Attendee[] }[] {
  const sections = Object.keys(sectionSeats) as AttendanceSection[];
  return sections.flatMap((section) => {
    const inSection: readonly AttendeeSeat[] = sectionSeats[section];
    const found = attendees
      .filter(({ seat }) => inSection.includes(seat))
      .toSorted(
        (a, b) =>
          inSection.indexOf(a.seat) - inSection.indexOf(b.seat) || a.sortOrder - b.sortOrder,
      );
    return found.length > 0 ? [{ section, attendees: found }] : [];
  });
}

export type AttendanceWords = {
  /** `Universitetet i Bergen, leder` */
  leader: (organisation: string) => string;
  /** `Kari Prøve (vara)` */
  deputy: (name: string) => string;
  /** `Kari Prøve og Ola Utkast` */
  list: (names: readonly string[]) => string;
};

export type AttendanceRow = { organisation: string; names: string; codes: string; marks: string };

/** As the form of the minutes has it: those of one organisation who stand together share a row. */
export function attendanceRows(
  attendees: readonly AttendeeRow[],
  words: AttendanceWords,
): { section: AttendanceSection; rows: AttendanceRow[] }[] {
  return attendanceSections(attendees).map((part) => {
    const groups: { organisation: string; attendees: AttendeeRow[] }[] = [];
    for (const attendee of part.attendees) {
      const organisation = attendee.isLeader
        ? words.leader(attendee.organisation)
        : attendee.organisation;
      const last = groups.at(-1);
      const isSame = last && organisation !== '' && last.organisation === organisation;
      if (isSame) last.attendees.push(attendee);
      else groups.push({ organisation, attendees: [attendee] });
    }
    return { section: part.section, rows: groups.map((group) => rowOf(group, words)) };
  });
}

function rowOf(
  { organisation, attendees }: { organisation: string; attendees: readonly AttendeeRow[] },
  words: AttendanceWords,
): AttendanceRow {
  const named = attendees.map(({ name, seat }) => (seat === 'deputy' ? words.deputy(name) : name));
  // One who stayed away leaves a gap that is seen: marks stand under the codes.
  const marks = attendees.map(({ attended }) => (attended ? 'x' : '–'));
  const isAnyHere = attendees.some(({ attended }) => attended);
  return {
    organisation,
    names: words.list(named),
    codes: attendees.map(({ code }) => code).join(' '),
    marks: isAnyHere ? marks.join(' ') : '',
  };
}
