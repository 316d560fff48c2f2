// What comes back each year, beside what it was before: the chart of the figure that is known of most.
import { useMemo } from 'react';
import { ChartView } from '#client/chart/chart-view.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { Section } from '#client/ui/section.tsx';
import type { EventRow } from '#shared/event/event-type.ts';
import { chartedParticipation, seriesChart } from '#shared/event/series-chart.ts';

export function SeriesSection({ series, events }: { series: string; events: readonly EventRow[] }) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const spec = useMemo(() => {
    const participation = chartedParticipation(events);
    return participation && seriesChart({ series, events }, participation, { lang, a, t });
  }, [series, events, lang, a, t]);
  if (!spec) return null;
  return (
    <Section title={a('event.series.title', { series })}>
      <ChartView spec={spec} />
    </Section>
  );
}
