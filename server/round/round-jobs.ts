// What rounds do by themselves: they open and close on their days, and remind until they are answered.
import { auditedTransaction } from '#db/audited-transaction.ts';
import { listClusterIds } from '#db/people/retention-queries.ts';
import { findRound, listRoundsToTurn, updateRound } from '#db/round/round-queries.ts';
import { systemPersonId } from '#db/people/system-person.ts';
import type { Job } from '#server/job/scheduler.ts';
import { askEverybody, planRound } from '#server/round/open-round.ts';
import { passOnRounds } from '#server/round/pass-on.ts';
import { tellRounds, type TellingParts } from '#server/round/tell-round.ts';
import { remindAll } from '#server/round/remind.ts';
import { norwegianDay, type IsoInstant } from '#shared/iso-date.ts';
import { isWorkingDay } from '#shared/round/working-day.ts';
import type { RoundRow } from '#shared/round/round-type.ts';

export function roundJobs(parts: TellingParts): Job[] {
  return [
    {
      name: 'turn_rounds',
      // Within working hours, and each of them: one that was planned today for today need not wait for tomorrow.
      pattern: '0 7-17 * * *',
      run: (now, didOne) => turnRounds(parts, now, didOne),
    },
    {
      name: 'remind',
      // Of weekdays; that it is no holiday either is for the rule to say.
      pattern: '0 7 * * 1-5',
      run: (now, didOne) => remindAll(parts, now, didOne),
    },
  ];
}

async function turnRounds(
  parts: TellingParts,
  now: IsoInstant,
  didOne: () => Promise<void>,
): Promise<void> {
  const { connection, auth } = parts;
  const today = norwegianDay(now);
  for (const { id, clusterId } of await listRoundsToTurn(connection.read, today)) {
    const round = await findRound(connection.read, clusterId, id);
    if (!round) continue;
    const plan =
      round.state === 'planned'
        ? await planRound(connection.read, clusterId, round, { auth, now })
        : null;
    // Nobody to ask, or nobody could answer any longer: it stays planned.
    const isIdle = plan?.asked.every(({ personId }) => personId === null);
    if (plan && (isIdle || round.graceOn < today || !isWorkingDay(today))) continue;
    const context = { clusterId, actorId: systemPersonId, now };
    await auditedTransaction(connection.write, context, async (trx, audit) => {
      if (plan) await askEverybody(trx, clusterId, round, plan, now);
      const after = turned(round, now);
      // Somebody came first: nothing of this stands.
      if (!(await updateRound(trx, clusterId, after, round.version))) throw new Error('Turned.');
      const action = plan ? 'round.open' : 'round.close';
      await audit({ action, entity: 'reporting_round', entityId: id, before: round, after });
    });
    await didOne();
  }
  for (const clusterId of await listClusterIds(connection.read)) {
    await passOnRounds(parts, clusterId, now, didOne);
    // All that has opened by now in one mail, and what could not be told on the day it opened.
    await tellRounds(parts, clusterId, now, didOne);
  }
  void parts.mailer.kick();
}

function turned(round: RoundRow, now: IsoInstant): RoundRow {
  const version = round.version + 1;
  return round.state === 'planned'
    ? { ...round, version, state: 'open', openedAt: now }
    : { ...round, version, state: 'closed', closedAt: now };
}
