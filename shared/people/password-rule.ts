// Which passwords are guessed first: those made of one's own address, of a well-known word, or of keys in a row.
// Their length is the schema's; whether one has leaked somewhere we do not ask anybody.

/** In small letters, as they stand once figures and signs at the ends are taken off and look-alikes turned back. */
const wellKnown = new Set([
  'password',
  'passwordpassword',
  'passord',
  'passordpassord',
  'hemmelig',
  'welcome',
  'velkommen',
  'velkomen',
  'iloveyou',
  'letmein',
  'letmeinplease',
  'trustnoone',
  'changeme',
  'administrator',
  'admin',
  'correcthorsebatterystaple',
  'sommer',
  'sommar',
  'summer',
  'vinter',
  'winter',
  'norge',
  'noreg',
  'bergen',
  'alrek',
  'helseklynge',
  'alrekhelseklynge',
  'målbar',
  'malbar',
  'strategi',
  'football',
  'fotball',
  'sunshine',
  'princess',
]);

const rows = [
  '01234567890123456789',
  '09876543210987654321',
  'abcdefghijklmnopqrstuvwxyzæøå',
  'qwertyuiopåasdfghjkløæzxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

/** Signs that stand for one another, each by the one that stands for all. */
const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
};
const wellKnownFolded = new Set(Array.from(wellKnown, folded));

/** Of a shorter name everything is made. */
const leastName = 3;

/** Fewer different signs than this are soon tried through. */
const leastVariety = 5;

export function isGuessable(password: string, email: string): boolean {
  const small = password.normalize('NFC').toLowerCase();
  const ownName = email.split('@')[0]?.toLowerCase() ?? '';
  if (ownName.length >= leastName && folded(small).includes(folded(ownName))) return true;
  if (new Set(small).size < leastVariety) return true;
  if ([core(folded(small)), folded(core(small))].some((word) => wellKnownFolded.has(word)))
    return true;
  return isInRows(small);
}

function folded(text: string): string {
  return Array.from(text, (sign) => lookAlikes[sign] ?? sign).join('');
}

/** Without what is put before and after a word to please a rule. */
function core(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** Keys or figures in a row, perhaps several such rows: nothing is left when runs of four and more are taken out. */
function isInRows(text: string): boolean {
  let left = text;
  for (const row of rows.flatMap((each) => [each, Array.from(each).toReversed().join('')]))
    for (let length = row.length; length >= 4; length -= 1)
      for (let from = 0; from + length <= row.length; from += 1)
        left = left.replaceAll(row.slice(from, from + length), '');
  return left.length < 4;
}
