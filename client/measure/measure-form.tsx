// stub
export function MeasureForm(_: { strategySlug: string; onClose: () => void }) {
  return null;
}
