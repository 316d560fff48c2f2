// Writes the sample's collaboration funds: years with what partners contribute, calls with applications, projects with their money.
import { insertApplication, insertCall } from '#db/fund/fund-call-queries.ts';
import { insertEntry, insertProject } from '#db/fund/fund-project-queries.ts';
import { insertContribution, insertFundYear } from '#db/fund/fund-year-queries.ts';
import { seedId } from '#db/seed/seed-id.ts';
import { recordedAt, type SeedTarget } from '#db/seed/seed-target.ts';
import type { FundPartySeed, FundSeed } from '#db/seed/seed-type.ts';
import {
  createApplicationInput,
  createCallInput,
  createProjectInput,
  saveFundYearInput,
} from '#shared/fund/fund-schema.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

const kept = { isSample: true, version: 1, archivedAt: null };

export async function writeFunds(
  { trx, audit, clusterId }: SeedTarget,
  seed: FundSeed,
  { lang, memberKeys }: { lang: Lang; memberKeys: readonly string[] },
): Promise<void> {
  const told = (action: string, entity: string, row: { id: string }, on: IsoDate) =>
    audit({ action, entity, entityId: row.id, before: null, after: row, knownAt: recordedAt(on) });

  for (const { year, setAside, index, contribution, source = '', recordedOn } of seed.years) {
    const frame = { year, setAside, index, roundTo: 5000, note: '', lang };
    saveFundYearInput.parse({ ...frame, version: 0 });
    const row = { ...frame, ...kept, id: seedId('fund_year', String(year)), decisionId: null };
    await insertFundYear(trx, clusterId, row);
    await told('fund.saveYear', 'fund_year', row, recordedOn);
    for (const key of memberKeys) {
      const own = {
        ...kept,
        id: seedId('fund_contribution', `${year}:${key}`),
        year,
        partnerId: seedId('partner', key),
        amount: contribution,
        note: source,
        // What a source says is no sample.
        isSample: source === '',
      };
      await insertContribution(trx, clusterId, own);
      await told('fund.saveContribution', 'fund_contribution', own, recordedOn);
    }
  }
  for (const { key, ...call } of seed.calls) {
    const input = createCallInput.parse({
      ...call,
      title: `Samarbeidsmidler ${call.year}`,
      lang,
      url: '',
    });
    const row = { ...input, ...kept, id: seedId('fund_call', key) };
    await insertCall(trx, clusterId, row);
    await told('fund.createCall', 'fund_call', row, call.opensOn);
  }
  for (const { key, callKey, state, score, assessment, ...application } of seed.applications) {
    const input = createApplicationInput.parse({
      ...application,
      ...partyOf(application),
      callId: seedId('fund_call', callKey),
      lang,
      overhead: 0,
      isNewActivity: true,
      hrcs: application.hrcs ?? [],
    });
    const id = seedId('fund_application', key);
    const row = { ...input, ...kept, id, state, score, assessment };
    await insertApplication(trx, clusterId, row);
    await told('fund.createApplication', 'fund_application', row, application.receivedOn);
  }
  for (const { key, applicationKey, entries, ...project } of seed.projects) {
    const input = createProjectInput.parse({
      ...project,
      ...partyOf(project),
      lang,
      hrcs: project.hrcs ?? [],
    });
    const row = {
      ...input,
      ...kept,
      id: seedId('fund_project', key),
      applicationId: applicationKey ? seedId('fund_application', applicationKey) : null,
    };
    const [first] = entries;
    await insertProject(trx, clusterId, row);
    await told('fund.createProject', 'fund_project', row, first?.on ?? project.startsOn);
    for (const { kind, amount, on } of entries) {
      const entry = {
        ...kept,
        id: seedId('fund_entry', `${key}:${kind}:${on}`),
        year: Number(on.slice(0, 4)),
        projectId: row.id,
        kind,
        amount,
        on,
        decisionId: null,
        note: '',
      };
      await insertEntry(trx, clusterId, entry);
      await told('fund.recordEntry', 'fund_entry', entry, on);
    }
  }
}

/** The first partner leads. */
function partyOf({ partnerKeys, serves }: FundPartySeed) {
  const partnerIds = partnerKeys.map((key) => seedId('partner', key));
  return {
    leadPartnerId: partnerIds[0],
    partnerIds,
    serves: Object.entries(serves).map(([key, share]) => ({ goalId: seedId('goal', key), share })),
  };
}
