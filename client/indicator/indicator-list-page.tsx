import { ChartView } from '#client/chart/chart-view.tsx';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { attainmentChart, barsChart, multiplesChart } from '#shared/chart/attainment-chart.ts';
import { distributionChart } from '#shared/chart/distribution-chart.ts';
import { indicatorChart } from '#shared/chart/indicator-chart.ts';

export function IndicatorListPage() {
  const t = useText();
  const f = useFormat();
  const origin = { source: 'Kilde: Målbar', asOf: 'Per 22.11.2026' };
  const percent = f.share;
  const a = attainmentChart({ name: 'x', years: [
    { label: '2021', attainment: null, plan: 0.02 }, { label: '2022', attainment: 0.12, plan: 0.2 }, { label: '2023', attainment: 0.33, plan: 0.4 },
    { label: '2024', attainment: 0.62, plan: 0.6 }, { label: '2025', attainment: null, plan: 0.8 }, { label: '2026', attainment: 0.99, plan: 1 } ], percent, origin }, t);
  const ind = indicatorChart({ title: 'Deltakere på DigitalHelse', unit: 'deltakere', format: (v) => f.number(v), observations: [
    [2022, 412, false, false], [2023, 480, false, false], [2024, null, false, false], [2025, 690, false, true], [2026, 720, false, false], [2026.5, 810, true, false],
  ].map(([x, value, p, b]) => ({ x: x as number, period: String((x as number) - 1), value: value as number | null, noValueReason: value === null ? 'not_available' as const : null, isPreliminary: p as boolean, isBreak: b as boolean })),
    baseline: { x: 2022, period: '2021', value: 412 }, targets: [{ x: 2024, period: '2023', value: 600 }, { x: 2027, period: '2026', value: 1000 }], band: null, span: { from: 2022, to: 2027 }, origin }, t);
  const months = Array.from({ length: 30 }, (_, i) => ({ x: 2023 + (i + 1) / 12, period: 'm' + i, value: i === 9 ? null : 4 + Math.sin(i / 3), noValueReason: null, isPreliminary: i === 29, isBreak: i === 20 }));
  const ind2 = indicatorChart({ title: 'Ventetid', unit: 'uker', format: (v) => f.number(v, 1), observations: months, baseline: null, targets: [], band: { low: 4, high: 5 }, span: null, origin }, t);
  const dist = distributionChart({ rows: [{ label: 'Forskning og utdanning i lag med kommunene i regionen', counts: { reversing: 1, off_track: 2, on_track: 3, achieved: 1 } }, { label: 'Innovasjon', counts: { no_data: 1, behind: 4, achieved: 2 } }, { label: 'Formidling', counts: {} }], origin }, t);
  const dist1 = distributionChart({ rows: [{ label: '', counts: { reversing: 1, off_track: 2, behind: 5, on_track: 9, achieved: 3, no_data: 2 } }], origin }, t);
  const panels = ['Forskning', 'Utdanning', 'Innovasjon og tjenesteutvikling', 'Formidling', 'Brukermedvirkning'].map((title, i) => ({ title, points: [2022, 2023, 2024, 2025, 2026].map((year, k) => ({ year, value: i === 3 ? null : k === 1 && i === 1 ? null : Math.min(1, (k + 1) * 0.17 + i * 0.03) })), plan: i === 3 ? null : 0.8, status: (['on_track', 'behind', 'achieved', 'not_measured', 'reversing'] as const)[i]! }));
  const multi = multiplesChart({ panels, percent, origin }, t);
  const bars = barsChart({ title: 'Måloppnåelse per indikator', rows: [
    { label: 'Andel samarbeidsprosjekter med minst tre partnere fra både kommune og sykehus', value: { value: 0.4, label: '40 %' }, plan: { value: 0.8, label: '80 %' }, status: 'behind' },
    { label: 'Studenter i TVEPS', value: { value: 1.18, label: '118 %' }, plan: { value: 0.8, label: '80 %' }, status: 'achieved' },
    { label: 'Faggrupper med brukerrepresentant', value: { value: -0.2, label: '−20 %' }, plan: { value: 0.8, label: '80 %' }, status: 'reversing' },
    { label: 'Innlegg', value: null, plan: null, status: 'no_data' } ], percent, origin }, t);
  return <div className="stack"><h1>Prøve</h1>{[a, ind, ind2, dist, dist1, multi, bars].map((spec, i) => <ChartView key={i} spec={spec} />)}</div>;
}
