// One chart of every kind, hand-made, for the tests of drawing and setting.
import { attainmentChart, barsChart, multiplesChart } from '#shared/chart/attainment-chart.ts';
import { distributionChart } from '#shared/chart/distribution-chart.ts';
import { indicatorChart } from '#shared/chart/indicator-chart.ts';
import { moneyChart } from '#shared/fund/money-chart.ts';
import { nbAdmin } from '#shared/text/nb-admin.ts';
import { nb } from '#shared/text/nb.ts';
import { adminTranslatorFor, translatorFor } from '#shared/text/text.ts';

const t = translatorFor('nb', nb);
export const percent = (share: number) => `${Math.round(share * 100)}\u00A0%`;
const origin = { source: 'Kilde: Målbar', asOf: 'Per 31.12.2025' };

/** Every kind of chart. */
export const charts = {
  attainment: attainmentChart(
    {
      name: 'Innovasjon',
      years: [
        { year: 2022, isRunning: false, attainment: null, plan: 0.2 },
        { year: 2023, isRunning: false, attainment: 0.31, plan: 0.4 },
        { year: 2024, isRunning: false, attainment: 0.46, plan: 0.6 },
        { year: 2025, isRunning: false, attainment: 0.72, plan: 0.8 },
      ],
      percent,
      origin,
    },
    t,
  ),
  indicator: indicatorChart(
    {
      title: 'Deltakere på DigitalHelse',
      unit: 'personer',
      format: String,
      observations: [
        {
          x: 2022,
          period: '2021',
          value: 310,
          noValueReason: null,
          isPreliminary: false,
          isBreak: false,
        },
        {
          x: 2023,
          period: '2022',
          value: null,
          noValueReason: 'not_applicable',
          isPreliminary: false,
          isBreak: false,
        },
        {
          x: 2024,
          period: '2023',
          value: 540,
          noValueReason: null,
          isPreliminary: false,
          isBreak: true,
        },
        {
          x: 2025,
          period: '2024',
          value: 690,
          noValueReason: null,
          isPreliminary: false,
          isBreak: false,
        },
        {
          x: 2026,
          period: '2025',
          value: 720,
          noValueReason: null,
          isPreliminary: true,
          isBreak: false,
        },
      ],
      running: [{ x: 2026.5, period: '1. halvår 2026', value: 410 }],
      baseline: { x: 2022, period: '2021', value: 310 },
      targets: [{ x: 2027, period: '2026', value: 900 }],
      band: null,
      span: null,
      origin,
    },
    t,
  ),
  distribution: distributionChart(
    {
      rows: [
        { label: '', counts: { reversing: 1, behind: 2, on_track: 3, achieved: 2, no_data: 1 } },
      ],
      origin,
    },
    t,
  ),
  multiples: multiplesChart(
    {
      panels: ['Innovasjon', 'Forskning', 'Utdanning'].map((title, index) => ({
        title,
        points: [
          { year: 2024, value: index === 2 ? null : 0.3 },
          { year: 2025, value: index === 2 ? null : 0.5 + index / 10 },
        ],
        plan: 0.7,
        status: index === 2 ? 'not_measured' : 'behind',
      })),
      percent,
      origin,
    },
    t,
  ),
  bars: barsChart(
    {
      title: 'Måloppnåelse per indikator',
      rows: [
        {
          label: 'Deltakere på DigitalHelse',
          value: { value: 0.62, label: '62\u00A0%' },
          plan: { value: 0.8, label: '80\u00A0%' },
          status: 'behind',
        },
        {
          label: 'Andel prosjekter med minst tre partnere',
          value: { value: 1.18, label: '118\u00A0%' },
          plan: null,
          status: 'achieved',
        },
        { label: 'Studenter i TVEPS', value: null, plan: null, status: 'no_data' },
      ],
      percent,
      origin,
    },
    t,
  ),
  pairs: moneyChart(
    {
      goals: [
        {
          goalId: 'g1',
          number: '1.1',
          title: 'Nye løsninger i samarbeid mellom kommune og sykehus',
          lang: 'nb',
          awarded: 18_000_050,
          projects: 2,
          status: 'behind',
          gap: 0.12,
        },
        {
          goalId: 'g2',
          number: '1.2',
          title: 'Bærekraft',
          lang: 'nb',
          awarded: 0,
          projects: 0,
          status: 'no_data',
          gap: null,
        },
        {
          goalId: 'g3',
          number: '2.1',
          title: 'Praksisnær forskning',
          lang: 'nb',
          awarded: 9_000_000,
          projects: 1,
          status: 'on_track',
          gap: -0.04,
        },
      ],
      unplaced: 0,
    },
    { lang: 'nb', a: adminTranslatorFor('nb', nbAdmin), origin },
  ),
};
