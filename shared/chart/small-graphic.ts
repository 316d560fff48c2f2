// Builds the graphics that stand inside other things: ring, sparkline, bullet.
import type { Axis, Bullet, Ring, Sparkline } from '#shared/chart/chart-spec.ts';
import type { Translate } from '#shared/text/text.ts';

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** Null attainment is "ikke målt": an empty ring and a word, never 0 %. */
export function ring(
  input: {
    name: string;
    attainment: number | null;
    plan: number | null;
    percent: (share: number) => string;
  },
  t: Translate,
): Ring {
  const { name, attainment, plan, percent } = input;
  const planLabel = plan === null ? '' : percent(plan);
  if (attainment === null) {
    return {
      kind: 'ring',
      share: null,
      label: t('word.status.not_measured'),
      plan: plan === null ? null : clamp(plan),
      planLabel,
      alt: t('chart.ringAltNone', { name }),
    };
  }
  const label = percent(attainment);
  return {
    kind: 'ring',
    share: clamp(attainment),
    label,
    plan: plan === null ? null : clamp(plan),
    planLabel,
    alt:
      plan === null
        ? t('chart.ringAltNoPlan', { name, attainment: label })
        : t('chart.ringAlt', { name, attainment: label, plan: planLabel }),
  };
}

export function sparkline(
  input: {
    title: string;
    values: (number | null)[];
    plan?: (number | null)[];
    target?: number | null;
    scale?: Axis;
    format: (value: number) => string;
  },
  t: Translate,
): Sparkline {
  const measured = input.values.filter((value) => value !== null);
  const [first, last] = [measured[0], measured.at(-1)];
  return {
    kind: 'sparkline',
    values: input.values,
    plan: input.plan ?? [],
    target: input.target ?? null,
    scale: input.scale ?? null,
    alt:
      first === undefined || last === undefined
        ? `${input.title}: ${t('chart.noFigure')}`
        : t('chart.sparklineAlt', {
            title: input.title,
            first: input.format(first),
            last: input.format(last),
          }),
  };
}

/** `label` says the true figure (118 %, −20 %); the bar is drawn between 0 and 1. */
export function bullet(attainment: number | null, plan: number | null, label: string): Bullet {
  return {
    kind: 'bullet',
    share: attainment === null ? null : clamp(attainment),
    plan: plan === null ? null : clamp(plan),
    label,
  };
}
