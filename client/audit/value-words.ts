// Any field of any record in words: the audit trail holds records of every kind, also such as are no longer made.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import {
  aggregations,
  directions,
  frequencies,
  noValueReasons,
  paceMethods,
  resultsSteps,
} from '#shared/indicator/indicator-type.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import { measurePhases } from '#shared/measure/measure-type.ts';
import { writtenDecimals } from '#shared/number-format.ts';
import type { Role } from '#shared/permission.ts';
import { bodyKinds, partnerKinds } from '#shared/people/people-type.ts';
import { reportParts } from '#shared/report/report-type.ts';
import { goalLevels, judgedStatuses, langs } from '#shared/strategy/strategy-type.ts';
import type { Translate } from '#shared/text/text.ts';
import { fieldNames } from './field-name.ts';

/** What ids stand for. */
export type ValueNames = Readonly<Record<string, string>>;

/** How somebody signed in. */
const waysIn = ['link', 'password', 'provider', 'sample', 'invitation', 'setup'] as const;

// Named here: the table of permissions is loaded with every page, and would be split from what it stands beside.
const roles = [
  'observer',
  'contributor',
  'steering_member',
  'secretariat',
  'administrator',
] as const satisfies readonly Role[];

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
const isPeriod = (text: string) => /^\d{4}(-(H[12]|T[1-3]|Q[1-4]|\d\d))?$/.test(text);

export function useValueWords(names: ValueNames) {
  const t = useText();
  const a = useAdminText();
  const format = useFormat();
  const labels = useFieldLabels();

  function wordsOf(field: string, value: unknown): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return t(value ? 'indicator.yes' : 'indicator.no');
    if (typeof value === 'number') {
      if (field === 'sortOrder') return format.number(value + 1);
      if (field === 'progress') return format.share(value / 100);
      // Years are names, not amounts.
      return field === 'year' ? String(value) : format.number(value, writtenDecimals(value));
    }
    if (typeof value === 'string') return wordsOfText(field, value);
    if (Array.isArray(value))
      return value
        .map((each: unknown) => wordsOf(field, each))
        .filter(Boolean)
        .join('; ');
    return Object.entries(value)
      .map(([key, each]) => wordsOf(key, each))
      .filter(Boolean)
      .join(', ');
  }

  function wordsOfText(field: string, text: string): string {
    const word = codeWord(field, text, t);
    if (word !== undefined) return word;
    const way = field === 'way' && waysIn.find((each) => each === text);
    if (way) return a(`audit.way.${way}`);
    const part = field === 'part' && reportParts.find((each) => each === text);
    if (part) return a(`reportWork.part.${part}`, { year: 'none' });
    const role = field === 'role' && roles.find((each) => each === text);
    if (role) return a(`person.role.${role}`);
    // Which link it was says nothing to a reader.
    if (field === 'byLink') return t('indicator.yes');
    if (isId(text)) return names[text] ?? a('audit.thing.other');
    if (isIsoDate(text)) return format.date(text);
    if (isInstant(text)) return format.instant(text);
    return field === 'period' && isPeriod(text) ? format.period(text) : text;
  }

  return { nameOf: labels, wordsOf };
}

function useFieldLabels(): (field: string) => string {
  const a = useAdminText();
  return (field) => {
    const known = fieldNames.find((each) => each === field);
    return known ? a(`audit.field.${known}`) : field;
  };
}

/** Codes have the words that pages use for them; undefined where the text is no code. */
function codeWord(field: string, text: string, t: Translate): string | undefined {
  const among = <Code extends string>(codes: readonly Code[]) =>
    codes.find((each) => each === text);
  const word = <Code extends string>(codes: readonly Code[], wordOf: (code: Code) => string) => {
    const code = among(codes);
    return code === undefined ? undefined : wordOf(code);
  };
  switch (field) {
    case 'phase':
      return word(measurePhases, (code) => t(`word.phase.${code}`));
    case 'status':
      return word(judgedStatuses, (code) => t(`word.status.${code}`));
    case 'level':
      return word(goalLevels, (code) => t(`word.level.${code}`));
    case 'direction':
      return word(directions, (code) => t(`word.direction.${code}`));
    case 'frequency':
      return word(frequencies, (code) => t(`word.frequency.${code}`));
    case 'aggregation':
      return word(aggregations, (code) => t(`word.aggregation.${code}`));
    case 'paceMethod':
      return word(paceMethods, (code) => t(`word.pace.${code}`));
    case 'resultsStep':
      return word(resultsSteps, (code) => t(`word.resultsStep.${code}`));
    case 'noValueReason':
      return word(noValueReasons, (code) => t(`word.noValue.${code}`));
    case 'lang':
      return word(langs, (code) => t(`word.lang.${code}`));
    case 'kind':
      return (
        word(partnerKinds, (code) => t(`word.partnerKind.${code}`)) ??
        word(bodyKinds, (code) => t(`word.bodyKind.${code}`))
      );
    default:
      return undefined;
  }
}
