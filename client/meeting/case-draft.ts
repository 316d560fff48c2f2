// What a case's form holds: the links of a case, sorted by what they lead to.
import type { CaseLink, CaseRow } from '#shared/meeting/meeting-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

type ReportLink = Extract<CaseLink, { kind: 'report' }>;
type FundKind = 'fund_year' | 'fund_call' | 'fund_project';
type FundLink = { kind: FundKind; targetId: string };
type Document = { title: string; url: string };

export type CaseDraft = Pick<
  CaseRow,
  'kind' | 'title' | 'paper' | 'proposal' | 'presenter' | 'lang' | 'followsCaseId'
> & {
  /** Chosen only where a meeting of the past is entered. */
  number: number | null;
  goalIds: string[];
  measureIds: string[];
  indicatorIds: string[];
  funds: FundLink[];
  reports: ReportLink[];
  documents: Document[];
};

export function newCaseDraft(lang: Lang): CaseDraft {
  return {
    number: null,
    kind: 'discussion',
    title: '',
    paper: '',
    proposal: '',
    presenter: '',
    lang,
    followsCaseId: null,
    goalIds: [],
    measureIds: [],
    indicatorIds: [],
    funds: [],
    reports: [],
    documents: [],
  };
}

export function caseDraftOf(row: CaseRow): CaseDraft {
  const { kind, title, paper, proposal, presenter, lang, followsCaseId, links } = row;
  const idsOf = (sought: 'goal' | 'measure' | 'indicator') =>
    links.flatMap((link) => (link.kind === sought ? link.targetId : []));
  return {
    number: row.number,
    kind,
    title,
    paper,
    proposal,
    presenter,
    lang,
    followsCaseId,
    goalIds: idsOf('goal'),
    measureIds: idsOf('measure'),
    indicatorIds: idsOf('indicator'),
    funds: links.flatMap((link) =>
      link.kind === 'fund_year' || link.kind === 'fund_call' || link.kind === 'fund_project'
        ? { kind: link.kind, targetId: link.targetId }
        : [],
    ),
    reports: links.flatMap((link) => (link.kind === 'report' ? link : [])),
    documents: links.flatMap((link) =>
      link.kind === 'document' ? { title: link.title, url: link.url } : [],
    ),
  };
}

/** As it is sent: goals, measures, indicators, funds, reports, documents, in this order. */
export function caseFieldsOf(draft: CaseDraft) {
  const { goalIds, measureIds, indicatorIds, funds, reports, documents, ...fields } = draft;
  const linksTo = (kind: 'goal' | 'measure' | 'indicator', ids: readonly string[]): CaseLink[] =>
    ids.map((targetId) => ({ kind, targetId }));
  return {
    ...fields,
    links: [
      ...linksTo('goal', goalIds),
      ...linksTo('measure', measureIds),
      ...linksTo('indicator', indicatorIds),
      ...funds,
      ...reports,
      ...documents.map(({ title, url }): CaseLink => ({ kind: 'document', title, url })),
    ],
  };
}
