// One good input of each kind of the funds' forms, to be changed in the place that a test is about.
import type { Connection } from '#db/connection.ts';
import { idOf } from '#test/server/caller.ts';

const partner = (key: string) => idOf('partner', key);

export const fundYearDraft = (year = 2025) => ({
  year,
  version: 0,
  setAside: 100_000_000,
  index: 600,
  roundTo: 5000,
  note: '',
  lang: 'nb' as const,
});

export const callDraft = (year = 2025) => ({
  year,
  title: `Samarbeidsmidler ${year}`,
  text: '',
  lang: 'nb' as const,
  opensOn: null,
  deadlineOn: `${year - 1}-11-13`,
  url: '',
  criteria: {
    fewestPartners: 3,
    fewestBesidesMunicipal: 2,
    allowsOverhead: false,
    asksUserPayment: true,
    asksNewActivity: true,
    most: null,
  },
});

const party = {
  leadPartnerId: partner('uib'),
  partnerIds: [partner('uib'), partner('hvl'), partner('bergen-kommune')],
  serves: [],
};

export const applicationDraft = (callId: string) => ({
  callId,
  title: 'Felles veileder for selvhjelpsgrupper',
  summary: '',
  lang: 'nb' as const,
  kind: 'innovation' as const,
  ...party,
  receivedOn: '2024-11-12',
  applied: 25_000_000,
  overhead: 0,
  userPayment: 1_500_000,
  isNewActivity: true,
  hrcs: [],
});

export const projectDraft = () => ({
  title: 'Kartlegging av overganger',
  summary: '',
  lang: 'nb' as const,
  kind: 'research' as const,
  ...party,
  startsOn: null,
  endsOn: null,
  state: 'running' as const,
  result: '',
  hrcs: [],
});

/** Tests that start from no money at all. */
export async function withoutSampleFunds({ write }: Pick<Connection, 'write'>): Promise<void> {
  for (const table of [
    'fund_entry',
    'fund_share',
    'fund_party',
    'fund_project',
    'fund_application',
    'fund_call',
    'fund_contribution',
    'fund_year',
  ] as const)
    await write.deleteFrom(table).execute();
}
