// What has happened to the indicator and its values, newest first, in words.
import { Skeleton } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { HistoryList } from '#client/audit/history-list.tsx';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { Section } from '#client/ui/section.tsx';
import { recordedByWords } from '#shared/strategy/recorded-by.ts';
import { historyEvents } from './history-event.ts';
import { useHistoryWords } from './history-words.ts';
import type { IndicatorPageData } from './indicator-entry.ts';

export function IndicatorHistory({ data }: { data: IndicatorPageData }) {
  const t = useText();
  const trpc = useTRPC();
  const { row } = data.indicator;
  const definitions = useQuery(
    trpc.audit.history.queryOptions({ entity: 'indicator', id: row.id }),
  );
  const values = useQuery(trpc.audit.history.queryOptions({ entity: 'observation', id: row.id }));
  const outline = useQuery(trpc.strategy.outline.queryOptions({ strategy: data.strategy.slug }));
  const wordsFor = useHistoryWords(row, {
    goalOf: new Map(outline.data?.goals.map(({ id, number, title }) => [id, `${number} ${title}`])),
    bodies: outline.data?.bodies ?? [],
    people: definitions.data?.people ?? [],
    formula: data.formulaNames,
  });
  if (!definitions.data || !values.data || !outline.data) {
    return (
      <Section title={t('history.title')}>
        <Skeleton variant="rectangle" width="100%" height="12rem" />
      </Section>
    );
  }
  const events = historyEvents(definitions.data.entries, values.data.entries, data.revisions);
  const items = events.map((event) => {
    const { sentence, changes } = wordsFor(event);
    const { kind, key, at } = event;
    const who = 'observation' in event ? recordedByWords(t, event.observation) : event.who;
    return { key: `${kind} ${key}`, at, who, deed: sentence, changes };
  });
  return (
    <Section title={t('history.title')}>
      <HistoryList items={items} />
    </Section>
  );
}
