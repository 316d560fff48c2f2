// What has happened to the indicator and its values, newest first, in words.
import { Button, Skeleton } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { historyEvents } from './history-event.ts';
import { useHistoryWords } from './history-words.ts';
import type { IndicatorPageData } from './indicator-entry.ts';
import styles from './indicator-history.module.css';

const usuallyShown = 8;

export function IndicatorHistory({ data }: { data: IndicatorPageData }) {
  const t = useText();
  const format = useFormat();
  const trpc = useTRPC();
  const { row } = data.indicator;
  const definitions = useQuery(
    trpc.audit.history.queryOptions({ entity: 'indicator', id: row.id }),
  );
  const values = useQuery(trpc.audit.history.queryOptions({ entity: 'observation', id: row.id }));
  const outline = useQuery(trpc.strategy.outline.queryOptions({ strategy: data.strategy.slug }));
  const [isAllShown, setIsAllShown] = useState(false);
  const wordsFor = useHistoryWords(row, {
    goalOf: new Map(outline.data?.goals.map(({ id, number, title }) => [id, `${number} ${title}`])),
    bodies: outline.data?.bodies ?? [],
    people: outline.data?.people ?? [],
  });
  if (!definitions.data || !values.data || !outline.data) {
    return (
      <Section title={t('indicator.history.title')}>
        <Skeleton variant="rectangle" width="100%" height="12rem" />
      </Section>
    );
  }
  const events = historyEvents(definitions.data, values.data, data.revisions);
  const shown = isAllShown ? events : events.slice(0, usuallyShown);
  return (
    <Section title={t('indicator.history.title')}>
      {events.length === 0 && <p className="soft">{t('indicator.history.none')}</p>}
      <ol className={styles['events']}>
        {shown.map((event) => {
          const { sentence, changes } = wordsFor(event);
          return (
            <li key={`${event.kind} ${event.key}`} className={styles['event']}>
              <span className="soft small figures">{format.instant(event.at)}</span>
              <div>
                <strong>{event.who ?? t('indicator.history.unknownActor')}</strong> {sentence}
                {changes.length > 0 && (
                  <ul className={styles['changes']}>
                    {changes.map((change) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {events.length > usuallyShown && (
        <Button variant="tertiary" className="no-print" onClick={() => setIsAllShown(!isAllShown)}>
          {isAllShown
            ? t('indicator.history.showFewer')
            : t('indicator.history.showAll', { count: events.length })}
        </Button>
      )}
    </Section>
  );
}
