// Whether a case about collaboration funds has their figures as they are: told to those who write it, until it is dealt with, for
// the same funds that its papers have a table for. Nothing of the text is changed by itself.
import { Alert } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { amountsNotIn } from '#shared/fund/fund-figures.ts';
import { formatMoney } from '#shared/fund/money.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';

export function CaseMoney({ item }: { item: CaseRow }) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const ids = item.links.flatMap((link) =>
    link.kind === 'fund_year' || link.kind === 'fund_call' || link.kind === 'fund_project'
      ? link.targetId
      : [],
  );
  const { data } = useQuery(
    useTRPC().fund.figures.queryOptions({ ids }, { enabled: ids.length > 0 }),
  );
  const text = `${item.paper}\n${item.proposal}`;
  const funds = (data ?? []).flatMap((one) => {
    const missing = amountsNotIn(text, one.amounts);
    return missing.length === 0 ? [] : { ...one, missing };
  });
  if (funds.length === 0) return null;
  // What was drafted from the figures had them once; another text need not have any.
  const isDrafted = item.origin?.startsWith('fund_') ?? false;
  return (
    <Alert data-color={isDrafted ? 'warning' : 'info'} data-size="sm" className="no-print">
      <div className="stack">
        <p>
          <strong>{a('fundCase.stale.title')}</strong>
        </p>
        {funds.map((one) => {
          const isYear = one.kind === 'fund_year';
          return (
            <div key={one.id}>
              <p lang={isYear ? undefined : one.lang}>
                {isYear ? a('fundCase.ofYear', { year: one.title }) : one.title}
              </p>
              <ul>
                {one.missing.map(({ what, amount }) => (
                  <li key={what}>
                    {a('fundCase.stale.line', {
                      what: a(`fundCase.figure.${what}`),
                      amount: formatMoney(amount, lang),
                    })}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        <p>{a('fundCase.stale.text')}</p>
      </div>
    </Alert>
  );
}
