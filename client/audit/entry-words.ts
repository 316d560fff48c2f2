// An entry of the audit trail in the reader's words: what was done, and what each field said before and after.
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { auditedEntities, toldActions } from '#shared/audit/audit-type.ts';
import type { Permission } from '#shared/permission.ts';
import { reportParts } from '#shared/report/report-type.ts';
import type { ChangeWords } from './change-line.ts';
import { fieldNames } from './field-name.ts';
import { useValueWords, type ValueNames } from './value-words.ts';

export type ToldEntry = inferRouterOutputs<AppRouter>['audit']['search']['entries'][number];

/** Permissions by what they let one do. */
const may = {
  'strategy:read': 'readStrategy',
  'strategy:edit': 'editStrategy',
  'strategy:assess': 'assess',
  'measure:read': 'readMeasures',
  'measure:edit': 'editMeasures',
  'measure:update': 'updateMeasures',
  'indicator:read': 'readIndicators',
  'indicator:edit': 'editIndicators',
  'indicator:record': 'record',
  'comment:read': 'readComments',
  'comment:write': 'comment',
  'comment:moderate': 'moderate',
  'event:read': 'readEvents',
  'event:edit': 'editEvents',
  'import:run': 'importPlans',
  'report:read': 'readReports',
  'report:write': 'writeReport',
  'report:suggest': 'suggestText',
  'report:sign': 'signReport',
  'report:manage': 'manageReport',
  'report:approve': 'approveReport',
  'report:publish': 'publishReport',
  'people:read': 'readPeople',
  'people:manage': 'managePeople',
  'people:administer': 'administer',
  'audit:read': 'readHistory',
  'audit:search': 'searchLog',
  'mail:read': 'readMail',
} as const satisfies Partial<Record<Permission, string>>;

/** Without its subject: `flyttet målet`. */
export function useDeedWords(): (entry: ToldEntry) => string {
  const a = useAdminText();
  return ({ action, entity, verb, permission }) => {
    if (action === 'refused') {
      const what = Object.entries(may).find(([each]) => each === permission)?.[1];
      return what ? a('audit.refused', { what: a(`audit.may.${what}`) }) : a('audit.refusedOther');
    }
    // A measure's update is two entries: what was said, and the measure as it then stood.
    if (entity === 'measure_update' && action === 'measure.recordUpdate')
      return a('audit.did.measure.writeUpdate');
    if (verb === 'unrevised' && action === 'strategy.moveGoal')
      return a('audit.did.strategy.madeRoom');
    const told = toldActions.find((each) => each === action);
    if (told) return a(`audit.did.${told}`);
    const thing = auditedEntities.find((each) => each === entity) ?? 'other';
    return a(`audit.verb.${verb === 'unrevised' ? 'changed' : verb}`, {
      thing: a(`audit.thing.${thing}`),
    });
  };
}

/** What an entry concerns: by what it was called then; empty where it has no name. */
export function useThingTitle(): (entry: ToldEntry) => string {
  const a = useAdminText();
  return ({ entity, title, report }) => {
    if (report) {
      const year = String(report.year);
      const known = reportParts.find((each) => each === report.part);
      const part = known ? a(`reportWork.part.${known}`, { year }) : report.part;
      return a('audit.reportPart', { year, part: known === 'area' && title ? title : part });
    }
    return entity === 'decision' ? a('audit.decisionCase', { number: title }) : title;
  };
}

/** The fields that differ, each by name with what it said before and after; empty where it said nothing. */
export function useChangeWords(
  names: ValueNames,
): (changes: ToldEntry['changes']) => ChangeWords[] {
  const { nameOf, wordsOf } = useValueWords(names);
  // In the order of the forms, whatever order a record was written in; fields without a name come last.
  const placeOf = (field: string) => {
    const place = fieldNames.findIndex((each) => each === field);
    return place < 0 ? fieldNames.length : place;
  };
  return (changes) =>
    changes
      .toSorted((one, other) => placeOf(one.field) - placeOf(other.field))
      .map(({ field, from, to }) => ({
        name: nameOf(field),
        from: wordsOf(field, from),
        to: wordsOf(field, to),
      }));
}
