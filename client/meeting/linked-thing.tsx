// Something that a case or a decision is about, with the way to its page.
import type { inferRouterOutputs } from '@trpc/server';
import { ThingPageLink } from '#client/audit/thing-link.tsx';
import type { AppRouter } from '#server/app-router.ts';

type Thing = inferRouterOutputs<AppRouter>['meeting']['decisions']['things'][number];

export function LinkedThing({ thing }: { thing: Thing | undefined }) {
  if (!thing) return null;
  const { strategySlug, title } = thing;
  // Taken out of the strategy since.
  if (strategySlug === null) return title;
  return <ThingPageLink thing={{ ...thing, strategySlug }}>{title}</ThingPageLink>;
}
