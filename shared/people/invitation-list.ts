// A list of people to invite, pasted from a mail or a sheet, or read from an XLSX file: one person a line, each with
// what is wrong with it. Nothing is guessed but a name from an address, which its owner can mend.
import { emailField } from '#shared/people/sign-in-schema.ts';

export const mostInvited = 200;

export const listProblems = ['unreadable', 'email_invalid', 'twice', 'too_many'] as const;
export type ListProblem = (typeof listProblems)[number];

export type ListedPerson = {
  /** As counted by who looks at the list: from 1. */
  line: number;
  name: string;
  /** In lower case; as typed where it is no address. */
  email: string;
  /** As written; empty for none. */
  institution: string;
  problem: ListProblem | null;
};

export type ListRead = { people: ListedPerson[]; isWithoutHeader: boolean };

type Found = { line: number; name: string; email: string; institution: string };
type Unread = { line: number; unread: string };

const angled = /^(?<name>[^<]*)<(?<email>[^<>]*)>$/;

/** `Kari Nordmann <kari@…>`, `kari@…`, or name and address parted by tab, semicolon or comma; institution last. */
export function readPastedList(text: string): ListedPerson[] {
  const lines = text.split(/\r\n?|\n/);
  const found = lines.flatMap((line, place) => {
    const isBlank = line.trim() === '';
    if (isBlank || (place === 0 && isHeader(line))) return [];
    return readLine(line, place + 1);
  });
  return judged(found);
}

const partsOf = (line: string) => line.split(/[\t;,]/).map((part) => part.trim());

function readLine(line: string, number: number): (Found | Unread)[] {
  const people: Found[] = [];
  let waiting: string[] = [];
  for (const part of partsOf(line).filter((each) => each !== '')) {
    const { name = '', email } = angled.exec(part)?.groups ?? {};
    const address = email ?? (part.includes('@') ? part : null);
    if (address === null) {
      waiting.push(part);
      continue;
    }
    // `Nordmann, Kari <kari@…>` is how some mail programs write names.
    const isTurned = name.trim() !== '' && waiting.length === 1;
    const words = isTurned ? [name, ...waiting] : [...waiting, name];
    const written = tidyName(words.join(' '));
    people.push({
      line: number,
      name: written || nameFromAddress(address),
      email: address.trim(),
      institution: '',
    });
    waiting = [];
  }
  const last = people.at(-1);
  if (!last) return [{ line: number, unread: line.trim() }];
  last.institution = waiting.join(', ');
  return people;
}

const headers = {
  name: /^(navn|namn|name)$/i,
  email: /^(e-?post(adresse)?|e-?mail( address)?)$/i,
  institution: /^(institusjon|institution|partner)$/i,
};

function isHeader(line: string): boolean {
  const parts = partsOf(line);
  return !line.includes('@') && parts.some((part) => headers.email.test(part));
}

/** The rows of a sheet, with its column names in the first row that has an address column. */
export function readSheetList(rows: readonly (readonly unknown[])[]): ListRead {
  const textOf = (cell: unknown) => (typeof cell === 'string' ? cell.trim() : '');
  const place = rows.findIndex((row) => row.some((cell) => headers.email.test(textOf(cell))));
  if (place < 0) return { people: [], isWithoutHeader: true };
  const columnOf = (header: RegExp) => rows[place]!.findIndex((cell) => header.test(textOf(cell)));
  const [name, email, institution] = [
    columnOf(headers.name),
    columnOf(headers.email),
    columnOf(headers.institution),
  ];
  const found = rows.slice(place + 1).flatMap((row, index): (Found | Unread)[] => {
    const line = place + index + 2;
    const cell = (column: number) => textOf(row[column]);
    if (!row.some((each) => textOf(each) !== '')) return [];
    if (cell(email) === '') return [{ line, unread: row.map(textOf).filter(Boolean).join(', ') }];
    return [
      {
        line,
        name: tidyName(cell(name)) || nameFromAddress(cell(email)),
        email: cell(email),
        institution: cell(institution),
      },
    ];
  });
  return { people: judged(found), isWithoutHeader: false };
}

function judged(found: readonly (Found | Unread)[]): ListedPerson[] {
  const known = new Set<string>();
  return found.map((one, place): ListedPerson => {
    if ('unread' in one) {
      const { line, unread } = one;
      return { line, name: unread, email: '', institution: '', problem: 'unreadable' };
    }
    const address = emailField.safeParse(one.email);
    if (!address.success) return { ...one, problem: 'email_invalid' };
    const email = address.data;
    const isTwice = known.has(email);
    known.add(email);
    const problem = isTwice ? 'twice' : place >= mostInvited ? 'too_many' : null;
    return { ...one, email, problem };
  });
}

function tidyName(name: string): string {
  return name
    .replaceAll(/["“”«»]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** `kari.nordmann@…` is most likely Kari Nordmann. */
export function nameFromAddress(address: string): string {
  const [local = ''] = address.split('@');
  const words = local.split(/[._\d-]+/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || address;
}

type Named = { id: string; name: string; shortName: string };

/** The partner that an institution's name or short name means; null for none that is known. */
export function partnerNamed(institution: string, partners: readonly Named[]): string | null {
  const sought = institution.trim().toLowerCase();
  const partner = partners.find(({ name, shortName }) =>
    [name, shortName].some((each) => each.toLowerCase() === sought),
  );
  return partner?.id ?? null;
}
