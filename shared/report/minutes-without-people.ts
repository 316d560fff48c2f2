// Minutes for everybody: the same meeting without who was there, and the same document without names that were overlooked.
import { leaveOutNames } from '#shared/meeting/leave-out-names.ts';
import type { MinutesDocument, MinutesSource } from './meeting-minutes.ts';

/** The same meeting without who was there: organisations and marks stay, and `word` stands where a name stood. */
export function withoutPeople(source: MinutesSource, word: string): MinutesSource {
  const { attendees, decisions, followUps, cases, titles } = source;
  const owners = [...decisions, ...followUps].flatMap(
    ({ ownerId }) => titles.get(ownerId ?? '') ?? [],
  );
  const people = {
    names: [...attendees.map(({ name }) => name), ...owners],
    codes: attendees.map(({ code }) => code),
    others: source.people,
  };
  const without = (text: string) => leaveOutNames(text, people, word);
  return {
    ...source,
    meeting: { ...source.meeting, place: without(source.meeting.place) },
    attendees: attendees.map((each) => ({
      ...each,
      name: '',
      code: '',
      organisation: leaveOutNames(each.organisation, { ...people, codes: [] }, word),
    })),
    cases: cases.map((each) => ({
      ...each,
      title: without(each.title),
      minutes: without(each.minutes),
      presenter: '',
    })),
    decisions: decisions.map((each) => ({ ...each, text: without(each.text), ownerId: null })),
    followUps: followUps.map((each) => ({ ...each, text: without(each.text), ownerId: null })),
  };
}

/** The same document without these names too, wherever they stand. */
export function withoutNames(
  document: MinutesDocument,
  names: readonly string[],
  word: string,
): MinutesDocument {
  if (names.length === 0) return document;
  const people = { names, codes: [] };
  const without = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return key === 'kind' || key === 'lang' ? value : leaveOutNames(value, people, word);
    if (Array.isArray(value)) return value.map((each) => without(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, item]) => [name, without(item, name)] as const)
        // An address with a name in it leads nowhere: its words stay.
        .filter(([name, item]) => name !== 'href' || item === Reflect.get(value, 'href')),
    );
  };
  const { letterhead, blocks } = document;
  return {
    ...document,
    ...(without({ letterhead, blocks }) as Pick<MinutesDocument, 'letterhead' | 'blocks'>),
  };
}
