// One measure: what it is, where it stands, who does it, what has been said about it, and the effect it is meant to have.
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { CommentSection } from '#client/comment/comment-section.tsx';
import { seamClient, useTRPC } from '#client/seam.ts';
import { IfCan } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { useAsOf, useOwnStrategy, useStrategySlug } from '#client/shell/strategy-address.ts';
import { GoalTrail } from '#client/strategy/goal-trail.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { SampleNote } from '#client/ui/sample-note.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { MeasureDecisions } from './measure-decisions.tsx';
import { MeasureEffect } from './measure-effect.tsx';
import { measureEntries, parentIds, withParents } from './measure-entry.ts';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureForm } from './measure-form.tsx';
import { MeasureHistory } from './measure-history.tsx';
import { MeasureMilestones } from './measure-milestones.tsx';
import styles from './measure-page.module.css';
import { MeasureUpdates } from './measure-updates.tsx';
import { RecordUpdateForm } from './record-update-form.tsx';
import { useNoChange } from './use-no-change.ts';

const ThingDecisions = lazy(async () => ({
  default: (await import('#client/meeting/thing-decisions.tsx')).ThingDecisions,
}));

export function MeasurePage() {
  const t = useText();
  const strategySlug = useStrategySlug();
  const { measureId } = useParams({ from: '/$strategy/tiltak/$measureId' });
  const asOf = useAsOf();
  const { data } = useSuspenseQuery(useTRPC().measure.get.queryOptions({ id: measureId, ...asOf }));
  const [open, setOpen] = useState<'update' | 'edit' | null>(null);
  const confirmNoChange = useNoChange();
  useOwnStrategy(data.strategy.slug);
  const { measure, goals, decisions } = data;
  const { row, state } = measure;
  const thing = { bodyId: row.ownerBodyId };
  const [entry] = measureEntries({ ...data, measures: [measure] });
  const trailIds = withParents(row.homeGoalId, parentIds(goals)).toReversed();
  const trail = trailIds.flatMap((id) => goals.find((goal) => goal.id === id) ?? []);
  // What stood on another day is to be read, not written: a change made there would land on today's row.
  const isNow = Object.keys(asOf).length === 0;
  return (
    <>
      <PageHeader
        title={row.title}
        titleLang={row.lang}
        eyebrow={<GoalTrail goals={trail} />}
        actions={
          isNow ? (
            <>
              <IfCan permission="measure:update" thing={thing}>
                <Button onClick={() => setOpen('update')}>{t('measure.page.update')}</Button>
                {state && (
                  <Button variant="secondary" onClick={() => void confirmNoChange(measure)}>
                    {t('measure.update.noChange')}
                  </Button>
                )}
              </IfCan>
              <IfCan permission="measure:edit" thing={thing}>
                <Button variant="secondary" onClick={() => setOpen('edit')}>
                  {t('shell.edit')}
                </Button>
                <ArchiveButton id={row.id} version={row.version} strategySlug={strategySlug} />
              </IfCan>
            </>
          ) : (
            <p className="soft small">{t('measure.page.pastDate')}</p>
          )
        }
      />
      <SampleNote isShown={row.isSample} />
      {entry && (
        <MeasureFacts
          entry={entry}
          goals={goals}
          strategySlug={strategySlug}
          asOf={data.asOf.reportingOn}
          responsible={data.responsible}
        />
      )}
      <div className={styles['columns']}>
        <div>
          <Section title={t('measure.page.description')}>
            {row.description ? (
              <p className="prose" lang={row.lang}>
                {row.description}
              </p>
            ) : (
              <p className="soft">{t('measure.page.noDescription')}</p>
            )}
            {row.subPoints.length > 0 && (
              <ol
                className={styles['subPoints']}
                lang={row.lang}
                aria-label={t('measure.page.subPoints')}
              >
                {row.subPoints.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ol>
            )}
          </Section>
          {row.milestones.length > 0 && (
            <Section title={t('measure.page.milestones')}>
              <MeasureMilestones measure={row} asOf={data.asOf.reportingOn} />
            </Section>
          )}
        </div>
        <Section title={t('measure.page.updates')}>
          <MeasureUpdates data={data} isNow={isNow} onUpdate={() => setOpen('update')} />
        </Section>
      </div>
      {entry && <MeasureEffect data={data} entry={entry} strategySlug={strategySlug} />}
      {decisions.length > 0 && <MeasureDecisions data={data} strategySlug={strategySlug} />}
      <Suspense fallback={null}>
        <ThingDecisions id={row.id} />
      </Suspense>
      <CommentSection entity="measure" subjectId={row.id} />
      <MeasureHistory id={row.id} data={data} />
      {open === 'update' && (
        <RecordUpdateForm
          strategySlug={strategySlug}
          measure={measure}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'edit' && (
        <MeasureForm strategySlug={strategySlug} measure={row} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function ArchiveButton({
  id,
  version,
  strategySlug,
}: {
  id: string;
  version: number;
  strategySlug: string;
}) {
  const t = useText();
  const act = useAct();
  const navigate = useNavigate();
  async function archive() {
    await act({
      run: async () => {
        const row = await seamClient.measure.archive.mutate({ id, version });
        // Away before the queries are asked again: what is archived has no page.
        await navigate({ to: '/$strategy/tiltak', params: { strategy: strategySlug } });
        return row;
      },
      done: t('measure.page.archived'),
      undo: (row) => seamClient.measure.restore.mutate({ id, version: row.version }),
    });
  }
  return (
    <Button variant="tertiary" onClick={() => void archive()}>
      {t('shell.archive')}
    </Button>
  );
}
