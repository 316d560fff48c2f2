// When the address asks for other dates than now, every page says so, with the way back.
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useHasOwnDate } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import styles from './as-of-notice.module.css';

export function AsOfNotice({ strategySlug }: { strategySlug: string }) {
  const t = useText();
  const format = useFormat();
  const hasOwnDate = useHasOwnDate();
  const { dato, kjent } = useSearch({ strict: false });
  const isAsked = Boolean(dato || kjent);
  const { data: dates } = useQuery({
    ...useTRPC().strategy.dates.queryOptions({ strategy: strategySlug }),
    enabled: isAsked,
  });
  if (!isAsked) return null;
  const isToCome = dato && dates && dato > dates.today;
  const date = dato ? format.date(dato) : t('shell.asOf.now');
  const sentence = hasOwnDate
    ? t('shell.asOf.noticeReport')
    : isToCome
      ? t('shell.asOf.noticeFuture', { date })
      : kjent
        ? t('shell.asOf.noticeKnown', { date, known: format.date(kjent) })
        : t('shell.asOf.notice', { date });
  return (
    <p className={`${styles['notice']} ${hasOwnDate ? 'no-print' : ''}`}>
      <span>{sentence}</span>
      <Link
        to="."
        search={(search) => ({ ...search, dato: undefined, kjent: undefined })}
        className="no-print"
      >
        {t('shell.asOf.reset')}
      </Link>
    </p>
  );
}
