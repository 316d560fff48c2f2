// Something that a case or a decision is about, with the way to its page.
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { ThingPageLink } from '#client/audit/thing-page-link.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import type { AppRouter } from '#server/app-router.ts';

type Thing = inferRouterOutputs<AppRouter>['meeting']['decisions']['things'][number];

export function LinkedThing({ thing }: { thing: Thing | undefined }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  if (!thing) return null;
  const { kind, strategySlug, title } = thing;
  if (kind === 'fund_year')
    return (
      <Link to="/$strategy/midler" params={{ strategy }} search={{ ar: Number(title) }}>
        {a('fundCase.ofYear', { year: title })}
      </Link>
    );
  // Taken out of the strategy since.
  if (strategySlug === null) return title;
  // Funds stand on every strategy's pages: whoever reads stays where they are.
  const isOfAll = kind === 'fund_call' || kind === 'fund_project';
  return (
    <ThingPageLink thing={{ ...thing, strategySlug: isOfAll ? strategy : strategySlug }}>
      {title}
    </ThingPageLink>
  );
}
