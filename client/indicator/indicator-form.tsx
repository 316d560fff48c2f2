// placeholder
export function IndicatorForm(_: { strategySlug: string; row: null; onClose: () => void }) {
  return null;
}
