// How many took part, as people tell it: «412», «nærmere 700», «ca. 120», «200+». The figure is read, the words are kept.
import type { ParticipantCount } from './event-type.ts';

/** Beyond this somebody has slipped with the keys. */
export const mostParticipants = 1_000_000;
export const longestCountWords = 60;

const approximately = [
  'ca.?',
  'cirka',
  'circa',
  'om lag',
  'omlag',
  'omtrent',
  'omkring',
  'rundt',
  'kring',
  'nærmere',
  'nærare',
  'nær',
  'nesten',
  'bortimot',
  'opptil',
  'inntil',
  'opp mot',
  'minst',
  'over',
  'mer enn',
  'meir enn',
  'flere enn',
  'fleire enn',
  'godt over',
  'about',
  'around',
  'approximately',
  'nearly',
  'almost',
  'close to',
  'at least',
  'more than',
  'up to',
  '[~≈>]',
].join('|');

const counted = new RegExp(
  `^(?<about>(?:${approximately})\\s*)?(?<number>\\d+|\\d{1,3}(?:[ .\\u00A0\\u202F]\\d{3})+)(?<plus>\\s*\\+)?$`,
  'iu',
);

/** Null for nothing typed: not known. Undefined for what holds no figure that can be read in one way. */
export function readCount(text: string): ParticipantCount | null | undefined {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (typed === '') return null;
  const { about, number, plus } = counted.exec(typed)?.groups ?? {};
  if (number === undefined || typed.length > longestCountWords) return undefined;
  const value = Number(number.replace(/\D/g, ''));
  if (value > mostParticipants) return undefined;
  const isApproximate = about !== undefined || plus !== undefined;
  return { value, isApproximate, words: isApproximate ? typed : '' };
}

/** As it is typed into a form again. */
export function typedCount(count: ParticipantCount | null): string {
  if (count === null) return '';
  return count.words || String(count.value);
}
