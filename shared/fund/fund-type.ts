// The words of collaboration funds (samarbeidsmidler), and the rows they are kept in. Money is whole øre.
import type { IsoDate, IsoInstant } from '#shared/iso-date.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import type { HrcsShare } from './hrcs.ts';
import type { Ore } from './money.ts';

type Kept = { isSample: boolean; version: number; archivedAt: IsoInstant | null };

/** A year's money: what is set aside, and the rule that partners' contributions are adjusted by. */
export type FundYearRow = Kept & {
  id: string;
  year: number;
  /** Avsatt: of the year's contributions, for projects. */
  setAside: Ore;
  /** In hundredths of a percent; null where nothing is adjusted. */
  index: number | null;
  roundTo: Ore;
  note: string;
  lang: Lang;
  /** The decision that the year's frame and contributions rest on; null while they are a proposal. */
  decisionId: string | null;
};

export type ContributionRow = Kept & {
  id: string;
  year: number;
  partnerId: string;
  amount: Ore;
  note: string;
};

export const projectKinds = ['research', 'innovation', 'improvement', 'other'] as const;
export type ProjectKind = (typeof projectKinds)[number];

export type CallRow = Kept & {
  id: string;
  year: number;
  title: string;
  text: string;
  lang: Lang;
  opensOn: IsoDate | null;
  deadlineOn: IsoDate;
  url: string;
  criteria: CallCriteria;
};

/** What a call asks of an application, besides what its committee judges. */
export type CallCriteria = {
  /** So many partners at least. */
  fewestPartners: number;
  /** Of research and innovation: so many, and a municipal one besides; null where no municipal one is asked for. */
  fewestBesidesMunicipal: number | null;
  allowsOverhead: boolean;
  asksUserPayment: boolean;
  asksNewActivity: boolean;
  /** At most so much for one; null for no limit. */
  most: Ore | null;
};

/** What a project serves: shares of it, in hundredths of a percent, that sum to 10 000. */
export type ServedShare = { goalId: string; share: number };

export const applicationStates = [
  'received',
  'recommended',
  'not_recommended',
  'awarded',
  'declined',
  'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export type ApplicationRow = Kept & {
  id: string;
  callId: string;
  title: string;
  summary: string;
  lang: Lang;
  kind: ProjectKind;
  leadPartnerId: string;
  /** With the lead. */
  partnerIds: string[];
  receivedOn: IsoDate;
  applied: Ore;
  /** Of what is applied for. */
  overhead: Ore;
  /** To user representatives, as the budget shows it; null where it does not. */
  userPayment: Ore | null;
  isNewActivity: boolean;
  serves: ServedShare[];
  /** Health categories and research activities, where it is classified. */
  hrcs: HrcsShare[];
  state: ApplicationState;
  /** The committee's, 1 to 7; null where it has not scored. */
  score: number | null;
  assessment: string;
};

export const projectStates = ['planned', 'running', 'finished', 'stopped'] as const;
export type ProjectState = (typeof projectStates)[number];

export type ProjectRow = Kept & {
  id: string;
  /** The application it was awarded to; null for one from before Målbar. */
  applicationId: string | null;
  title: string;
  summary: string;
  lang: Lang;
  kind: ProjectKind;
  leadPartnerId: string;
  partnerIds: string[];
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  serves: ServedShare[];
  state: ProjectState;
  result: string;
  /** Health categories and research activities, where it is classified. */
  hrcs: HrcsShare[];
};

/** What moves: awarded to a project, used by it, returned from it. */
export const fundEntryKinds = ['award', 'use', 'return'] as const;
export type FundEntryKind = (typeof fundEntryKinds)[number];

export type FundEntryRow = Kept & {
  id: string;
  year: number;
  projectId: string;
  kind: FundEntryKind;
  /** Above 0. */
  amount: Ore;
  on: IsoDate;
  /** Of an award. */
  decisionId: string | null;
  note: string;
};
