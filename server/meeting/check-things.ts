// That what a case or a decision is about is the cluster's.
import type { Transaction } from 'kysely';
import { findCall } from '#db/fund/fund-call-queries.ts';
import { findProject } from '#db/fund/fund-project-queries.ts';
import { findFundYear } from '#db/fund/fund-year-queries.ts';
import { findIndicator } from '#db/indicator/indicator-queries.ts';
import { findMeasure } from '#db/measure/measure-queries.ts';
import type { Database } from '#db/schema.ts';
import { findGoal } from '#db/strategy/goal-queries.ts';
import { refuseField } from '#server/refusal.ts';

const find = {
  goal: findGoal,
  measure: findMeasure,
  indicator: findIndicator,
  fund_year: findFundYear,
  fund_call: findCall,
  fund_project: findProject,
};
type Thing = { kind: keyof typeof find; targetId: string };

/** Refuses the first that is not known, at its place below `path`. Other kinds are passed over. */
export async function checkThings(
  trx: Transaction<Database>,
  clusterId: string,
  path: string,
  things: readonly ({ kind: string } | Thing)[],
): Promise<void> {
  for (const [place, thing] of things.entries()) {
    if (!isThing(thing)) continue;
    const isKnown = await find[thing.kind](trx, clusterId, thing.targetId);
    if (!isKnown) refuseField(`${path}.${place}`, 'choice_invalid');
  }
}

function isThing(thing: { kind: string } | Thing): thing is Thing {
  return Object.hasOwn(find, thing.kind);
}
