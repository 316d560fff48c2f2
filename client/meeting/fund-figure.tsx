// Collaboration funds that a case is about, with their figures as they stand now.
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { FundAmount } from '#shared/fund/fund-figures.ts';
import { formatMoney } from '#shared/fund/money.ts';
import styles from './stage-figure.module.css';
import { Frame } from './stage-frame.tsx';
import type { StageThing } from './stage-thing.ts';

/** What one figure says most, where there is room for one. */
const foremost: readonly FundAmount['what'][] = ['available', 'setAside', 'remaining'];

export function FundFigure({ thing, isLine }: { thing: StageThing; isLine: boolean }) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const format = useFormat();
  const { data } = useQuery(useTRPC().fund.figures.queryOptions({ ids: [thing.id] }));
  const [funds] = data ?? [];
  if (!funds) return <Frame title={thing.title} isLine={isLine} />;
  const titleLang = funds.kind === 'fund_year' ? undefined : funds.lang;
  const first = funds.amounts.find(({ what }) => foremost.includes(what));
  if (isLine)
    return (
      <Frame
        title={thing.title}
        lang={titleLang}
        isLine
        figure={
          first && (
            <span className="figures">
              {a('fundCase.stale.line', {
                what: a(`fundCase.figure.${first.what}`),
                amount: formatMoney(first.amount, lang),
              })}
            </span>
          )
        }
      />
    );
  return (
    <Frame title={thing.title} lang={titleLang} isLine={false}>
      {funds.deadlineOn && (
        <p className={styles['lead']}>
          {a('fund.call.until', { deadline: format.date(funds.deadlineOn) })}
        </p>
      )}
      <dl className={styles['amounts']}>
        {funds.amounts.map(({ what, amount }) => (
          <div key={what}>
            <dt>{a(`fundCase.figure.${what}`)}</dt>
            <dd className="figures">{formatMoney(amount, lang)}</dd>
          </div>
        ))}
      </dl>
    </Frame>
  );
}
