// The year as a list: each month with what begins in it, in words and with links.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { formatDateRange } from '#shared/date-format.ts';
import { monthsOf, type WheelItem } from '#shared/event/year-wheel.ts';
import { wheelWords } from '#shared/event/wheel-words.ts';
import { WheelLink } from './wheel-link.tsx';
import styles from './wheel.module.css';

export function WheelMonths({ year, items }: { year: number; items: readonly WheelItem[] }) {
  const a = useAdminText();
  const { lang, t } = useLanguage();
  const format = useFormat();
  return (
    <div className={styles['months']}>
      {monthsOf(items, year).map(({ month, items: held }) => (
        <section key={month} aria-labelledby={`maned-${month}`}>
          <h3 id={`maned-${month}`}>{t(`word.month.${month as 1}`)}</h3>
          {held.length === 0 ? (
            <p className="soft small">{a('wheel.nothing')}</p>
          ) : (
            <ul>
              {held.map((item) => (
                <li key={item.key}>
                  <span className={styles['days']}>
                    {formatDateRange(item.on, item.endsOn, lang)}
                  </span>
                  <span>
                    <WheelLink to={item.to}>
                      <span lang={item.what === 'event' ? item.lang : undefined}>
                        {wheelWords(item, { a, period: format.period })}
                      </span>
                    </WheelLink>{' '}
                    {item.isSample && <span className="soft small">{t('shell.sample')}</span>}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
