// The overview's first words: the sentence, the headline figure with what it rests on, and the way to its explanation.
import { Link } from '@tanstack/react-router';
import { useLanguage } from '#client/shell/language.tsx';
import { useAsOfLine } from '#client/strategy/as-of-line.ts';
import { FigureBlock } from '#client/strategy/figure-block.tsx';
import { headlineSentences } from '#client/strategy/headline-sentence.ts';
import { ImplementationWhy } from '#client/strategy/implementation-why.tsx';
import { useLevelWord } from '#client/strategy/level-word.ts';
import { StrategyWhy } from '#client/strategy/strategy-why.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import type { StrategyOverview } from '#shared/strategy/overview.ts';
import styles from './overview-head.module.css';

export function OverviewHead({ overview }: { overview: StrategyOverview }) {
  const { t } = useLanguage();
  const format = useFormat();
  const asOfLine = useAsOfLine();
  const { strategy, figure, attention } = overview;
  const top = overview.goals.find(({ depth }) => depth === 0)?.level ?? 'focus_area';
  const areasWord = useLevelWord(strategy).many(top);
  const sentences = headlineSentences(overview, { t, format, areasWord });
  return (
    <>
      <PageHeader
        title={strategy.title}
        titleLang={strategy.lang}
        eyebrow={`${t('strategy.overview.eyebrow')} · ${asOfLine(overview.asOf)}`}
      />
      <div className={styles['head']}>
        <div className={styles['words']}>
          <p className={styles['sentence']}>{sentences[0]}</p>
          {sentences.length > 1 && <p>{sentences.slice(1).join(' ')}</p>}
          {attention.length > 0 && (
            <p className="no-print">
              <Link to="." hash="oppmerksomhet" search={(search) => search}>
                {t('strategy.overview.attentionLink', { count: attention.length })}
              </Link>
            </p>
          )}
        </div>
        {figure.attainment !== null && (
          <section aria-label={t('strategy.overview.headline')}>
            <FigureBlock
              name={t('strategy.overview.headline')}
              figure={figure}
              implementation={overview.implementation}
              counts={overview.measureCounts}
              goalId={null}
            />
          </section>
        )}
        <div className={styles['why']}>
          {figure.attainment !== null && <StrategyWhy overview={overview} />}
          <ImplementationWhy
            implementation={overview.implementation}
            counts={overview.measureCounts}
            measures={null}
          />
        </div>
      </div>
    </>
  );
}
