// Whether a case that was drafted from collaboration funds still has their figures: told to those who write it, until it is
// dealt with. Nothing of the text is changed by itself.
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
    link.kind === 'fund_year' || link.kind === 'fund_call' ? link.targetId : [],
  );
  const { data: funds } = useQuery(
    useTRPC().fund.figures.queryOptions({ ids }, { enabled: ids.length > 0 }),
  );
  const text = `${item.paper}\n${item.proposal}`;
  const missing = funds?.flatMap(({ amounts }) => amountsNotIn(text, amounts)) ?? [];
  if (missing.length === 0) return null;
  return (
    <Alert data-color="warning" data-size="sm" className="no-print">
      <div className="stack">
        <p>
          <strong>{a('fundCase.stale.title')}</strong>
        </p>
        <ul>
          {missing.map(({ what, amount }) => (
            <li key={what}>
              {a('fundCase.stale.line', {
                what: a(`fundCase.figure.${what}`),
                amount: formatMoney(amount, lang),
              })}
            </li>
          ))}
        </ul>
        <p>{a('fundCase.stale.text')}</p>
      </div>
    </Alert>
  );
}
