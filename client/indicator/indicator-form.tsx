// placeholder
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
export function IndicatorForm(_props: {
  strategySlug: string;
  row: IndicatorRow | null;
  onClose: () => void;
}) {
  return null;
}
