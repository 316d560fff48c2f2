// What can be done with a goal from its page: assess, add below it, edit, move, archive.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { IfCan } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { AddHere } from '#client/strategy/add-here.tsx';
import { ArchiveHindrance, liveContentOf } from '#client/strategy/archive-hindrance.tsx';
import { AssessGoalForm } from '#client/strategy/assess-goal-form.tsx';
import { CreateGoalForm } from '#client/strategy/create-goal-form.tsx';
import { EditGoalForm } from '#client/strategy/edit-goal-form.tsx';
import { MoveGoalForm } from '#client/strategy/move-goal-form.tsx';
import { useAct } from '#client/ui/use-act.ts';
import type { GoalDetail } from '#shared/strategy/goal-detail.ts';

type OpenForm = 'assess' | 'create' | 'edit' | 'move' | 'hindrance';

export function GoalActions({ detail }: { detail: GoalDetail }) {
  const a = useAdminText();
  const t = useText();
  const [open, setOpen] = useState<OpenForm | null>(null);
  const archive = useArchive(detail);
  const { row } = detail.goal;
  // As the server asks: groups have sub-goals, and the levels above are no group's.
  const thing = { bodyId: row.level === 'sub_goal' ? row.ownerBodyId : null };
  const close = () => setOpen(null);
  const hasContent = Object.values(liveContentOf(detail)).some(({ length }) => length > 0);
  const openCreate = () => setOpen('create');
  // What nothing measures has little to be judged by yet: first comes what will measure it.
  const isMeasured = detail.goal.figure.status !== 'not_measured';
  const assess = (
    <IfCan permission="strategy:assess" thing={{ ...thing, bodyKinds: ['forum'] }}>
      <Button
        data-size="sm"
        variant={isMeasured ? 'primary' : 'secondary'}
        onClick={() => setOpen('assess')}
      >
        {a('goalForm.assess')}
      </Button>
    </IfCan>
  );
  const create = (variant: 'primary' | 'secondary') => (
    <IfCan permission="strategy:edit">
      <Create variant={variant} onOpen={openCreate} />
    </IfCan>
  );
  return (
    <>
      {isMeasured ? (
        <>
          {assess}
          {row.level !== 'sub_goal' && create('secondary')}
        </>
      ) : (
        <>
          {row.level === 'sub_goal' ? (
            <AddHere kind="indicator" goalId={row.id} variant="primary" />
          ) : (
            create('primary')
          )}
          {assess}
        </>
      )}
      <IfCan permission="strategy:edit" thing={thing}>
        <Button data-size="sm" variant="secondary" onClick={() => setOpen('edit')}>
          {t('shell.edit')}
        </Button>
        <Button data-size="sm" variant="tertiary" onClick={() => setOpen('move')}>
          {a('goalForm.move')}
        </Button>
        <Button
          data-size="sm"
          variant="tertiary"
          {...(hasContent && { 'aria-haspopup': 'dialog' })}
          onClick={() => (hasContent ? setOpen('hindrance') : void archive())}
        >
          {t('shell.archive')}
        </Button>
      </IfCan>
      <Suspense fallback={null}>
        {open === 'assess' && <AssessGoalForm detail={detail} onClose={close} />}
        {open === 'create' && <CreateGoalForm level="sub_goal" parentId={row.id} onClose={close} />}
        {open === 'edit' && <EditGoalForm row={row} onClose={close} />}
        {open === 'move' && <MoveGoalForm row={row} onClose={close} />}
        {open === 'hindrance' && <ArchiveHindrance detail={detail} onClose={close} />}
      </Suspense>
    </>
  );
}

function Create({ variant, onOpen }: { variant: 'primary' | 'secondary'; onOpen: () => void }) {
  const a = useAdminText();
  return (
    <Button data-size="sm" variant={variant} onClick={onOpen}>
      {a('goalForm.create', { level: 'sub_goal' })}
    </Button>
  );
}

/** Archives, tells it with undo, and goes to what the goal stood under. */
function useArchive({ goal: { row } }: GoalDetail) {
  const a = useAdminText();
  const act = useAct();
  const navigate = useNavigate();
  const strategy = useStrategySlug();
  return async () => {
    const archived = await act({
      run: () => seamClient.strategy.goal.archive.mutate({ id: row.id, version: row.version }),
      done: a('goalForm.archived', { title: row.title }),
      undo: ({ id, version }) => seamClient.strategy.goal.restore.mutate({ id, version }),
    });
    if (!archived) return;
    await (row.parentId === null
      ? navigate({ to: '/$strategy', params: { strategy } })
      : navigate({
          to: '/$strategy/mal/$goalId',
          params: { strategy, goalId: row.parentId },
        }));
  };
}
