// Strategien: the strategy's own words, set as a document; what it does not say is left out. Its goals link to how they stand.
import { ThingHistory } from '#client/audit/thing-history.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useAsOf, useStrategySlug } from '#client/shell/strategy-address.ts';
import { ArchivedList } from '#client/strategy/archived-list.tsx';
import { DocumentCoreAreas } from '#client/strategy/document-core-areas.tsx';
import { DocumentGoals } from '#client/strategy/document-goals.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import type { StrategyRow } from '#shared/strategy/snapshot.ts';
import styles from './document-page.module.css';

export function DocumentPage() {
  const a = useAdminText();
  const strategySlug = useStrategySlug();
  const asOf = useAsOf();
  const { data: overview } = useSuspenseQuery(
    useTRPC().strategy.overview.queryOptions({ strategy: strategySlug, ...asOf }),
  );
  const { strategy } = overview;
  const { foundation, lang } = strategy;
  const isNow = Object.keys(asOf).length === 0;
  return (
    <article className={styles['document']}>
      <PageHeader
        title={strategy.title}
        titleLang={lang}
        eyebrow={`${a('strategyDocument.eyebrow')}${usePeriodWords(strategy)}`}
        lead={foundation.owner && <span lang={lang}>{foundation.owner}</span>}
      />
      <div lang={lang} className={styles['opening']}>
        {foundation.introduction.map((paragraph) => (
          <p key={paragraph} className={styles['paragraph']}>
            {paragraph}
          </p>
        ))}
      </div>
      <Vision strategy={strategy} />
      {foundation.overallAim && (
        <section className={styles['part']}>
          <h2>{a('strategyDocument.aim')}</h2>
          <p lang={lang} className={styles['aim']}>
            {foundation.overallAim}
          </p>
          {foundation.overallAimNote && <p lang={lang}>{foundation.overallAimNote}</p>}
        </section>
      )}
      {foundation.values.length > 0 && (
        <section className={styles['part']}>
          <h2>{a('strategyDocument.values')}</h2>
          {foundation.valuesHeading && (
            <p lang={lang} className="soft">
              {foundation.valuesHeading}
            </p>
          )}
          <ul lang={lang} className={styles['values']}>
            {foundation.values.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </section>
      )}
      <DocumentCoreAreas strategy={strategy} />
      <DocumentGoals overview={overview} isNow={isNow} />
      {foundation.means.length > 0 && (
        <section className={styles['part']}>
          <h2>{a('strategyDocument.means')}</h2>
          {foundation.meansIntroduction && <p lang={lang}>{foundation.meansIntroduction}</p>}
          <ul lang={lang} className={styles['means']}>
            {foundation.means.map((mean) => (
              <li key={mean}>{mean}</li>
            ))}
          </ul>
        </section>
      )}
      {foundation.source && (
        <p className={styles['source']}>
          {a('strategyDocument.source')}: <span lang={lang}>{foundation.source}</span>
          {foundation.sourceUrl && (
            <>
              {'. '}
              <a href={foundation.sourceUrl} target="_blank" rel="noreferrer">
                {a('strategyDocument.sourceLink')}
              </a>
            </>
          )}
        </p>
      )}
      {isNow && <ArchivedList />}
      <ThingHistory entities={['strategy']} id={strategy.id} />
    </article>
  );
}

function Vision({ strategy: { foundation, lang } }: { strategy: StrategyRow }) {
  const a = useAdminText();
  if (!foundation.vision && foundation.visionGoals.length === 0) return null;
  return (
    <section className={styles['part']}>
      <h2>{a('strategyDocument.vision')}</h2>
      {foundation.vision && (
        <p lang={lang} className={styles['vision']}>
          {foundation.vision}
        </p>
      )}
      <dl lang={lang} className={styles['visionGoals']}>
        {foundation.visionGoals.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function usePeriodWords({ startsOn, endsOn }: StrategyRow): string {
  const a = useAdminText();
  const format = useFormat();
  const [from, to] = [startsOn && format.date(startsOn), endsOn && format.date(endsOn)];
  if (from && to) return ` · ${a('strategyDocument.period', { from, to })}`;
  if (to) return ` · ${a('strategyDocument.until', { to })}`;
  return from ? ` · ${a('strategyDocument.from', { from })}` : '';
}
