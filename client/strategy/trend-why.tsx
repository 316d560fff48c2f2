// Where "+4 prosentpoeng siden 2025" comes from: both figures and their difference.
import { useText } from '#client/shell/language.tsx';
import type { YearPoint } from '#client/strategy/attainment-spec.ts';
import { useFormat } from '#client/ui/format.ts';
import type { IsoDate } from '#shared/iso-date.ts';
import styles from './why.module.css';

type TrendWhyProps = {
  points: readonly YearPoint[];
  reportingOn: IsoDate;
  heading: 'h2' | 'h3';
};

export function TrendWhy({ points, reportingOn, heading: Heading }: TrendWhyProps) {
  const t = useText();
  const format = useFormat();
  const [before, now] = points.filter(({ attainment }) => attainment !== null).slice(-2);
  if (!before || !now) return null;
  const [from, to] = [before.attainment ?? 0, now.attainment ?? 0];
  return (
    <div>
      <Heading className={styles['heading']}>
        {t('strategy.why.trendTitle', { year: before.label })}
      </Heading>
      <p className="figures">
        {t('strategy.why.trend', {
          now: format.share(to),
          date: format.date(reportingOn),
          before: format.share(from),
          year: before.label,
          change: format.shareChange(from, to),
        })}
      </p>
    </div>
  );
}
