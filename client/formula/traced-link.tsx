// From a row behind a figure to its page.
import { Link } from '@tanstack/react-router';
import type { TracedRow } from '#shared/formula/formula-type.ts';

export function TracedLink({ row, strategySlug }: { row: TracedRow; strategySlug: string }) {
  const strategy = strategySlug;
  const { id, title } = row;
  switch (row.kind) {
    case 'event':
      return (
        <Link to="/$strategy/arrangement/$eventId" params={{ strategy, eventId: id }}>
          {title}
        </Link>
      );
    case 'project':
    case 'fund_entry':
      return (
        <Link to="/$strategy/midler/prosjekt/$projectId" params={{ strategy, projectId: id }}>
          {title}
        </Link>
      );
    case 'fund_year':
    case 'contribution':
      return (
        <Link to="/$strategy/midler" params={{ strategy }}>
          {title}
        </Link>
      );
    case 'measure':
      return (
        <Link to="/$strategy/tiltak/$measureId" params={{ strategy, measureId: id }}>
          {title}
        </Link>
      );
    case 'indicator':
      return (
        <Link to="/$strategy/indikator/$indicatorId" params={{ strategy, indicatorId: id }}>
          {title}
        </Link>
      );
  }
}
