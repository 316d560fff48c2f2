import { useStrategySlug } from '#client/shell/strategy-address.ts';

export function ReportPage() {
  return <h1>{useStrategySlug()}</h1>;
}
