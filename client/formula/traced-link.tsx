// From a row behind a figure to its page.
import { ThingPageLink } from '#client/audit/thing-page-link.tsx';
import type { TracedKind, TracedRow } from '#shared/formula/formula-type.ts';

/** Where a row is to be seen: an entry of money with its project, a contribution with the years. */
const pageOf = {
  event: 'event',
  project: 'fund_project',
  fund_entry: 'fund_project',
  fund_year: 'fund_year',
  contribution: 'fund_year',
  measure: 'measure',
  indicator: 'indicator',
} as const satisfies Record<TracedKind, string>;

type TracedLinkProps = { row: TracedRow; strategySlug: string };

export function TracedLink({ row: { kind, id, title }, strategySlug }: TracedLinkProps) {
  return <ThingPageLink thing={{ kind: pageOf[kind], id, strategySlug }}>{title}</ThingPageLink>;
}
