// One indicator: how it stands, how it has moved, every value with who entered it, and how the figure came about.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ChartView } from '#client/chart/chart-view.tsx';
import { CommentSection } from '#client/comment/comment-section.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { IfCan, useCan } from '#client/shell/actor.tsx';
import { useLanguage } from '#client/shell/language.tsx';
import { useAsOf, useOwnStrategy, useStrategySlug } from '#client/shell/strategy-address.ts';
import { GoalTrail } from '#client/strategy/goal-trail.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { useFormat } from '#client/ui/format.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { FigureExplanation } from './figure-explanation.tsx';
import { IndicatorAbout } from './indicator-about.tsx';
import { indicatorChartSpec } from '#shared/indicator/indicator-chart-spec.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { IndicatorHeadline } from './indicator-headline.tsx';
import { IndicatorHistory } from './indicator-history.tsx';
import { useIndicatorLead } from './indicator-lead.ts';
import { IndicatorMeasures } from './indicator-measures.tsx';
import { ObservationTable } from './observation-table.tsx';
import { RecordObservationForm } from './record-observation-form.tsx';

const ThingDecisions = lazy(async () => ({
  default: (await import('#client/meeting/thing-decisions.tsx')).ThingDecisions,
}));

const ComputedTrace = lazy(async () => ({
  default: (await import('#client/formula/computed-trace.tsx')).ComputedTrace,
}));

export function IndicatorPage() {
  const { lang, t } = useLanguage();
  const format = useFormat();
  const strategySlug = useStrategySlug();
  const navigate = useNavigate();
  const act = useAct();
  const { indicatorId } = useParams({ from: '/$strategy/indikator/$indicatorId' });
  const trpc = useTRPC();
  const dates = useAsOf();
  const [{ data }, { data: offered }] = useSuspenseQueries({
    queries: [
      trpc.indicator.get.queryOptions({ id: indicatorId, ...dates }),
      trpc.strategy.dates.queryOptions({ strategy: strategySlug }),
    ],
  });
  useOwnStrategy(data.strategy.slug);
  const { row, observations } = data.indicator;
  const lead = useIndicatorLead(data.indicator);
  // The period to record for; null: the one that is due.
  const [recording, setRecording] = useState<{ period: string | null } | null>(null);
  const [isEditing, setIsEditing] = useState(false);

  const { reportingOn, knownOn } = data.asOf;
  // What stood on another day is to be read, not written: a change made there would land on today's row.
  const isPast = Object.keys(dates).length > 0;
  const { today } = offered;
  const asOfLine = knownOn
    ? t('indicator.asOfKnown', { date: format.date(reportingOn), known: format.date(knownOn) })
    : t('indicator.asOf', { date: format.date(reportingOn) });
  const isYesNo = row.direction === 'yes_no';
  const recordWord = t(isYesNo ? 'indicator.recordAnswer' : 'indicator.record');
  const can = useCan();
  const thing = { bodyId: row.ownerBodyId };
  const canRecord = !isPast && row.formula === null && can('indicator:record', thing);
  const openRecord = (period: string | null) => setRecording({ period });

  async function archive() {
    const archived = await act({
      run: () => seamClient.indicator.archive.mutate({ id: row.id, version: row.version }),
      done: t('indicator.archived', { title: row.title }),
      undo: ({ id, version }) => seamClient.indicator.restore.mutate({ id, version }),
    });
    if (archived) {
      void navigate({ to: '/$strategy/indikatorer', params: { strategy: strategySlug } });
    }
  }

  return (
    <>
      <PageHeader
        title={row.title}
        titleLang={row.lang}
        eyebrow={<GoalTrail goals={data.goals} />}
        lead={lead}
        actions={
          isPast ? (
            <p className="soft small">{t('indicator.pastView')}</p>
          ) : (
            <>
              {canRecord && <Button onClick={() => openRecord(null)}>{recordWord}</Button>}
              <IfCan permission="indicator:edit" thing={thing}>
                <Button variant="secondary" onClick={() => setIsEditing(true)}>
                  {t('shell.edit')}
                </Button>
                <Button variant="tertiary" onClick={() => void archive()}>
                  {t('shell.archive')}
                </Button>
              </IfCan>
            </>
          )
        }
      />
      {recording && (
        <RecordObservationForm
          key={recording.period ?? 'due'}
          data={data}
          today={today}
          period={recording.period}
          onClose={() => setRecording(null)}
        />
      )}
      <SampleNote isShown={row.isSample} />
      <IndicatorHeadline indicator={data.indicator} asOfLine={asOfLine} />
      {!isYesNo && (
        <Section title={t('indicator.chart.title')}>
          {observations.length === 0 ? (
            <EmptyState
              title={t('indicator.chart.noValuesTitle')}
              text={t('indicator.chart.noValuesText')}
              action={canRecord && <Button onClick={() => openRecord(null)}>{recordWord}</Button>}
            />
          ) : (
            <ChartView
              spec={indicatorChartSpec(data.indicator, reportingOn, asOfLine, lang, t)}
              titleLang={row.lang}
            />
          )}
        </Section>
      )}
      {row.formula && (
        <Suspense fallback={null}>
          <ComputedTrace
            indicator={data.indicator}
            kind={row.formula.kind}
            asOf={data.asOf}
            today={today}
            strategySlug={strategySlug}
          />
        </Suspense>
      )}
      <ObservationTable data={data} onCorrect={canRecord ? openRecord : null} />
      <FigureExplanation indicator={data.indicator} reportingOn={reportingOn} />
      <IndicatorAbout data={data} strategySlug={strategySlug} />
      <IndicatorMeasures data={data} strategySlug={strategySlug} />
      <Suspense fallback={null}>
        <ThingDecisions id={row.id} />
      </Suspense>
      <CommentSection entity="indicator" subjectId={row.id} />
      <IndicatorHistory data={data} />
      {isEditing && (
        <IndicatorForm strategySlug={strategySlug} row={row} onClose={() => setIsEditing(false)} />
      )}
    </>
  );
}
