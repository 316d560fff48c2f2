// What an indicator is to reach: the final target and its period, a range to stay within, or a yes by a period.
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { IndicatorRow } from '#shared/strategy/snapshot.ts';
import { useIndicatorFormat } from './indicator-format.ts';

type TargetTextProps = { row: IndicatorRow; periodClass?: string | undefined };

export function TargetText({ row, periodClass }: TargetTextProps) {
  const t = useText();
  const format = useFormat();
  const valueFormat = useIndicatorFormat(row);
  const target = row.targets.at(-1);
  // The value beside it carries the unit.
  const isShort = row.unit === '%' || row.unit === 'kr';
  if (row.direction === 'maintain' && row.band) {
    const [low, high] = [
      valueFormat.plain(row.band.low),
      isShort ? valueFormat.value(row.band.high) : valueFormat.plain(row.band.high),
    ];
    return <span lang={row.lang}>{t('indicator.between', { low, high })}</span>;
  }
  if (!target) return <span className="soft">{t('indicator.noTarget')}</span>;
  return (
    <div>
      <span lang={row.lang}>
        {isShort ? valueFormat.value(target.value) : valueFormat.plain(target.value)}
      </span>{' '}
      <span className={periodClass}>{format.period(target.period)}</span>
    </div>
  );
}
