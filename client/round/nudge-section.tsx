// "Bør ses på": what the plan itself lacks, each with the way to where it is mended. What was agreed of how large the plan
// may be is the secretariat's to change.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useCan } from '#client/shell/actor.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import type { AppRouter } from '#server/app-router.ts';
import { agreeMeasuresInput } from '#shared/round/round-schema.ts';
import { nudgeKinds, type Nudge } from '#shared/strategy/nudge.ts';
import styles from './nudge-section.module.css';

type PlacedNudge = inferRouterOutputs<AppRouter>['round']['nudges']['nudges'][number];
type NudgeSectionProps = { strategyId: string; strategy: string };

export function NudgeSection({ strategyId, strategy }: NudgeSectionProps) {
  const a = useAdminText();
  const can = useCan();
  const { data } = useSuspenseQuery(useTRPC().round.nudges.queryOptions({ strategyId }));
  const { nudges, agreedMeasures, version } = data;
  const [isOpen, setIsOpen] = useState(false);
  const groups = nudgeKinds
    .map((kind) => ({ kind, items: nudges.filter((one) => one.kind === kind) }))
    .filter(({ items }) => items.length > 0);
  const whose = ({ goalNumber, owner }: PlacedNudge) =>
    [goalNumber && a('nudge.goal', { number: goalNumber }), owner].filter(Boolean).join(' · ');
  return (
    <Section title={a('nudge.title')} note={a('nudge.lead')} anchor="ses-paa">
      <div className="stack">
        {groups.length === 0 && <p>{a('nudge.none')}</p>}
        {groups.map(({ kind, items }) => (
          <details key={kind} className={styles['group']} open={groups.length === 1}>
            <summary>
              {a(`nudge.group.${kind}`)} <span className="figures soft">{items.length}</span>
            </summary>
            <ul>
              {items.map((nudge) => (
                <li key={nudge.id}>
                  <NudgeLink nudge={nudge} strategy={strategy} />
                  {whose(nudge) !== '' && <span className="soft small"> {whose(nudge)}</span>}
                  {nudge.measures && (
                    <span className={`soft small ${styles['count']}`}>
                      {a('nudge.kind.too_many_measures', nudge.measures)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ))}
        {(can('round:manage') || agreedMeasures !== null) && (
          <div className={styles['agreed']}>
            <p className="soft small">
              {agreedMeasures === null
                ? a('nudge.agreedNone')
                : a('nudge.agreed', { count: agreedMeasures })}
            </p>
            {can('round:manage') && (
              <Button
                variant="tertiary"
                data-size="sm"
                className="flush-button"
                onClick={() => setIsOpen(true)}
              >
                {a('nudge.agree')}
              </Button>
            )}
          </div>
        )}
      </div>
      {isOpen && (
        <AgreeForm
          strategyId={strategyId}
          agreed={{ agreedMeasures, version }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </Section>
  );
}

type Agreed = { agreedMeasures: number | null; version: number };
type AgreeFormProps = { strategyId: string; agreed: Agreed; onClose: () => void };

function AgreeForm({ strategyId, agreed, onClose }: AgreeFormProps) {
  const a = useAdminText();
  const show = useNotice();
  return (
    <EditDialog
      title={a('nudge.agree')}
      row={agreed}
      draftOf={({ agreedMeasures }: Agreed) => ({
        agreedMeasures: agreedMeasures === null ? '' : String(agreedMeasures),
      })}
      inputOf={(draft, version) => ({
        strategyId,
        agreedMeasures: draft.agreedMeasures.trim() === '' ? null : Number(draft.agreedMeasures),
        version,
      })}
      wordsOf={(draft) => [[a('nudge.agreeField'), draft.agreedMeasures]]}
      schema={agreeMeasuresInput}
      send={seamClient.round.agreeMeasures.mutate}
      onSaved={() => show({ text: a('nudge.agreeSaved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <Textfield
          label={a('nudge.agreeField')}
          description={a('nudge.agreeHint')}
          name="agreedMeasures"
          inputMode="numeric"
          value={draft.agreedMeasures}
          error={errorOf('agreedMeasures')}
          onChange={(event) => change({ agreedMeasures: event.target.value })}
        />
      )}
    </EditDialog>
  );
}

function NudgeLink({ nudge, strategy }: { nudge: Nudge; strategy: string }) {
  const { entity, id, title, lang } = nudge;
  if (entity === 'measure')
    return (
      <Link to="/$strategy/tiltak/$measureId" params={{ strategy, measureId: id }} lang={lang}>
        {title}
      </Link>
    );
  if (entity === 'indicator')
    return (
      <Link
        to="/$strategy/indikator/$indicatorId"
        params={{ strategy, indicatorId: id }}
        lang={lang}
      >
        {title}
      </Link>
    );
  return (
    <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: id }} lang={lang}>
      {title}
    </Link>
  );
}
