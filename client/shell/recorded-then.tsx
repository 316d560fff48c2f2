// A date from before the strategy was written into Målbar: there is nothing to show as it was known then, and that is
// said. The way back to now stands in the notice above every page.
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import type { IsoDate } from '#shared/iso-date.ts';

type RecordedThenProps = { strategySlug: string; knownOn: IsoDate; children: ReactNode };

/** The page, if anything of the strategy was recorded on the day. */
export function RecordedThen({ strategySlug, knownOn, children }: RecordedThenProps) {
  const t = useText();
  const format = useFormat();
  const { data } = useSuspenseQuery(
    useTRPC().strategy.dates.queryOptions({ strategy: strategySlug }),
  );
  if (knownOn >= data.recordedOn) return children;
  return (
    <PageHeader
      title={t('shell.notRecorded.title', { date: format.date(knownOn) })}
      lead={t('shell.notRecorded.text', { date: format.date(data.recordedOn) })}
    />
  );
}
