// Which rule gave the status, with its numbers put in.
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { FigureSummary } from '#shared/strategy/overview.ts';
import styles from './why.module.css';

type StatusRuleTextProps = {
  figure: FigureSummary;
  /** The level below the heading it stands under. */
  heading: 'h2' | 'h3';
};

export function StatusRuleText({ figure, heading: Heading }: StatusRuleTextProps) {
  const t = useText();
  const format = useFormat();
  const { status, statusRule, coverage, distribution } = figure;
  const failing = distribution
    .filter((part) => part.status === 'off_track' || part.status === 'reversing')
    .reduce((sum, { count }) => sum + count, 0);
  const pace = figure.pace === null ? '–' : format.pace(figure.pace);
  return (
    <div>
      <Heading className={styles['heading']}>
        {t('strategy.why.ruleTitle', { status: t(`word.status.${status}`) })}
      </Heading>
      <p>
        {statusRule === 'pace'
          ? t('strategy.why.rule.pace', { pace })
          : statusRule === 'a_third_off_track'
            ? t('strategy.why.rule.a_third_off_track', {
                pace,
                failing,
                withValue: coverage.withValue,
              })
            : statusRule === 'coverage_below_half'
              ? t('strategy.why.rule.coverage_below_half', coverage)
              : t(`strategy.why.rule.${statusRule}`)}
      </p>
    </div>
  );
}
