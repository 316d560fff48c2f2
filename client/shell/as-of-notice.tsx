// When the address asks for other dates than now, every page says so, with the way back.
import { Link, useSearch } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import styles from './as-of-notice.module.css';

export function AsOfNotice() {
  const t = useText();
  const format = useFormat();
  const { dato, kjent } = useSearch({ strict: false });
  if (!dato && !kjent) return null;
  const date = dato ? format.date(dato) : t('shell.asOf.now');
  return (
    <p className={styles['notice']}>
      <span>
        {kjent
          ? t('shell.asOf.noticeKnown', { date, known: format.date(kjent) })
          : t('shell.asOf.notice', { date })}
      </span>
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
