// What a strategy without indicators lacks, in the order it is done: three steps, each with a way to begin.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { Section } from '#client/ui/section.tsx';
import type { StrategyOverview } from '#shared/strategy/overview.ts';
import styles from './start-guide.module.css';

const steps = [
  { key: 'subGoals', to: '/$strategy/strategien', link: 'readDocument' },
  { key: 'indicators', to: '/$strategy/indikatorer', link: 'addIndicator' },
  { key: 'measures', to: '/$strategy/tiltak', link: 'addMeasure' },
] as const;

export function StartGuide({ overview }: { overview: StrategyOverview }) {
  const t = useText();
  const strategy = useStrategySlug();
  const isDone = {
    subGoals: overview.hasSubGoals,
    indicators: overview.indicatorCount > 0,
    measures: overview.measureCounts.total > 0,
  };
  return (
    <Section title={t('strategy.start.title')} note={t('strategy.start.intro')}>
      <ol className={styles['steps']}>
        {steps
          .filter(({ key }) => !isDone[key])
          .map(({ key, to, link }) => (
            <li key={key} className={styles['step']}>
              <h3>{t(`strategy.start.${key}`)}</h3>
              <p>{t(`strategy.start.${key}Text`)}</p>
              <Link to={to} params={{ strategy }} className="no-print">
                {t(`strategy.start.${link}`)}
              </Link>
            </li>
          ))}
      </ol>
    </Section>
  );
}
