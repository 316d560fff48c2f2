// A date from before the strategy was there: nothing was known of it, or there is nothing to show of it, and that is said.
// The way back to now stands in the notice above every page.
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useHasOwnDate } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';

type RecordedThenProps = { strategySlug: string; children: ReactNode };

/** The page, if there was anything of the strategy on the dates that the address asks for. */
export function RecordedThen({ strategySlug, children }: RecordedThenProps) {
  const t = useText();
  const format = useFormat();
  const trpc = useTRPC();
  const { dato, kjent } = useSearch({ strict: false });
  const isAsked = !useHasOwnDate() && Boolean(dato || kjent);
  const { data: dates, isLoading } = useQuery({
    ...trpc.strategy.dates.queryOptions({ strategy: strategySlug }),
    enabled: isAsked,
  });
  const { data: strategies } = useQuery(trpc.strategy.list.queryOptions());
  if (isLoading) return null;
  if (!isAsked || !dates) return children;
  const { recordedOn } = dates;
  // One that began before it was recorded is seen as of its own years too.
  const startsOn = strategies?.find(({ slug }) => slug === strategySlug)?.startsOn ?? recordedOn;
  const beganOn = startsOn < recordedOn ? startsOn : recordedOn;
  const before = kjent && kjent < recordedOn ? kjent : dato && dato < beganOn ? dato : undefined;
  if (!before) return children;
  return (
    <PageHeader
      title={t('shell.notRecorded.title', { date: format.date(before) })}
      lead={t('shell.notRecorded.text', { date: format.date(recordedOn) })}
    />
  );
}
