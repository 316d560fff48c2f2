// An application against what its call asks: each rule with its outcome and the figures behind it. Pure.
import type { PartnerKind } from '#shared/people/people-type.ts';
import type { ApplicationRow, CallCriteria, CallRow } from './fund-type.ts';
import type { Ore } from './money.ts';

export const criterionNames = [
  'partners',
  'overhead',
  'user_payment',
  'new_activity',
  'amount',
  'deadline',
] as const;
export type CriterionName = (typeof criterionNames)[number];

export type CriterionOutcome = {
  criterion: CriterionName;
  isMet: boolean;
  /** What it rests on; money in øre. */
  ground:
    | {
        about: 'partners';
        count: number;
        fewest: number;
        municipal: number;
        needsMunicipal: boolean;
      }
    | { about: 'money'; amount: Ore | null; limit: Ore | null }
    | { about: 'new_activity' }
    | { about: 'deadline'; receivedOn: string; deadlineOn: string };
};

type Application = Pick<
  ApplicationRow,
  'kind' | 'partnerIds' | 'applied' | 'overhead' | 'userPayment' | 'isNewActivity' | 'receivedOn'
>;
type Partner = { id: string; kind: PartnerKind };

/** Of the rules that the call has, in their fixed order. A partner that is not known counts for nothing. */
export function checkCriteria(
  application: Application,
  { criteria, deadlineOn }: Pick<CallRow, 'criteria' | 'deadlineOn'>,
  partners: readonly Partner[],
): CriterionOutcome[] {
  const { applied, overhead, userPayment, isNewActivity, receivedOn } = application;
  const { allowsOverhead, asksUserPayment, asksNewActivity, most } = criteria;
  const outcomes: (CriterionOutcome | false)[] = [
    partnersOutcome(application, criteria, partners),
    !allowsOverhead && {
      criterion: 'overhead',
      isMet: overhead === 0,
      ground: { about: 'money', amount: overhead, limit: 0 },
    },
    asksUserPayment && {
      criterion: 'user_payment',
      // Shown, not paid for by these funds: nothing is a figure too.
      isMet: userPayment !== null,
      ground: { about: 'money', amount: userPayment, limit: null },
    },
    asksNewActivity && {
      criterion: 'new_activity',
      isMet: isNewActivity,
      ground: { about: 'new_activity' },
    },
    most !== null && {
      criterion: 'amount',
      isMet: applied <= most,
      ground: { about: 'money', amount: applied, limit: most },
    },
    {
      criterion: 'deadline',
      isMet: receivedOn <= deadlineOn,
      ground: { about: 'deadline', receivedOn, deadlineOn },
    },
  ];
  return outcomes.filter((outcome) => outcome !== false);
}

/** At least three; for research and innovation two, and a municipal one besides. */
function partnersOutcome(
  { kind, partnerIds }: Application,
  { fewestPartners, fewestBesidesMunicipal }: CallCriteria,
  partners: readonly Partner[],
): CriterionOutcome {
  const ids = new Set(partnerIds);
  const known = partners.filter(({ id }) => ids.has(id));
  const municipal = known.filter((partner) => partner.kind === 'municipality').length;
  const needsMunicipal =
    fewestBesidesMunicipal !== null && (kind === 'research' || kind === 'innovation');
  const others = known.length - municipal;
  const isMet = needsMunicipal
    ? municipal > 0 && others + (municipal - 1) >= fewestBesidesMunicipal
    : known.length >= fewestPartners;
  return {
    criterion: 'partners',
    isMet,
    ground: {
      about: 'partners',
      count: known.length,
      fewest: needsMunicipal ? fewestBesidesMunicipal + 1 : fewestPartners,
      municipal,
      needsMunicipal,
    },
  };
}
