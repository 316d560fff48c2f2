// The agenda: cases in their order, each with its number, what it is about, and what it continues. Moved by their handles,
// which are dragged or take the arrow keys, or by the buttons.
import { Button } from '@digdir/designsystemet-react';
import type { inferRouterOutputs } from '@trpc/server';
import { lazy, Suspense, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DragHandle } from '#client/ui/drag-handle.tsx';
import { EmptyState } from '#client/ui/empty-state.tsx';
import { Section } from '#client/ui/section.tsx';
import { useDragOrder } from '#client/ui/use-drag-order.ts';
import { useAct } from '#client/ui/use-act.ts';
import type { AppRouter } from '#server/app-router.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import {
  hasMinutes,
  isUnannounced,
  takesCases,
  takesMinutes,
} from '#shared/meeting/meeting-state.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { AgendaCase } from './agenda-case.tsx';
import { CaseMinutes } from './case-minutes.tsx';
import { CaseDecisions } from './case-decisions.tsx';
import styles from './meeting.module.css';

const CaseForm = lazy(async () => ({ default: (await import('./case-form.tsx')).CaseForm }));

export type MeetingData = inferRouterOutputs<AppRouter>['meeting']['get'];

type AgendaSectionProps = { data: MeetingData; mayManage: boolean };

export function AgendaSection({ data, mayManage }: AgendaSectionProps) {
  const a = useAdminText();
  const act = useAct();
  const { meeting, cases } = data;
  const [edited, setEdited] = useState<CaseRow | 'new' | null>(null);
  const standing = cases.filter(({ archivedAt }) => archivedAt === null);
  const withdrawn = cases.filter(({ archivedAt }) => archivedAt !== null);
  const isOpen = mayManage && takesCases(meeting);
  const mayWrite = mayManage && takesMinutes(meeting);

  function moveTo(moved: CaseRow, place: number) {
    const others = standing.filter(({ id }) => id !== moved.id);
    if (place < 0 || place > others.length) return;
    const caseIds = others.toSpliced(place, 0, moved).map(({ id }) => id);
    void act({
      run: () => seamClient.meeting.orderCases.mutate({ meetingId: meeting.id, caseIds }),
      done: a('meeting.agenda.moved', { title: moved.title, place: String(place + 1) }),
    });
  }

  const list = useDragOrder(isOpen, (from, to) => {
    const moved = standing[from];
    if (moved) moveTo(moved, to);
  });

  return (
    <Section
      title={a('meeting.agenda.title')}
      note={
        standing.length > 0 &&
        [
          a('meeting.agenda.count', { count: standing.length }),
          isOpen && isUnannounced(meeting) && a('meeting.agenda.renumbers'),
        ]
          .filter(Boolean)
          .join(' ')
      }
      actions={
        isOpen && (
          <Button variant="secondary" onClick={() => setEdited('new')}>
            {a('meeting.agenda.add')}
          </Button>
        )
      }
    >
      {standing.length === 0 && (
        <EmptyState title={a('meeting.agenda.none.title')} text={a('meeting.agenda.none.text')} />
      )}
      <ol ref={list} className={styles['agenda']}>
        {standing.map((item, place) => (
          <li key={item.id}>
            <div className={styles['caseBody']}>
              <AgendaCase item={item} data={data} mayManage={mayManage} />
              {hasMinutes(meeting) && <CaseMinutes item={item} mayWrite={mayWrite} />}
              <CaseDecisions item={item} data={data} mayManage={mayManage} />
            </div>
            {isOpen && (
              <CaseActions
                item={item}
                place={place}
                count={standing.length}
                onMove={(to) => moveTo(item, to)}
                onEdit={() => setEdited(item)}
              />
            )}
          </li>
        ))}
      </ol>
      {withdrawn.length > 0 && (
        <ul className={styles['agenda']} aria-label={a('meeting.agenda.withdrawn')}>
          {withdrawn.map((item) => (
            <li key={item.id} data-withdrawn="">
              <AgendaCase item={item} data={data} mayManage={mayManage} />
              {isOpen && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  onClick={() =>
                    void act({
                      run: () =>
                        seamClient.meeting.restoreCase.mutate({
                          id: item.id,
                          version: item.version,
                        }),
                      done: a('meeting.agenda.restored'),
                    })
                  }
                >
                  {a('meeting.agenda.restore', { number: caseNumber(item) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <Suspense fallback={null}>
        {edited !== null && (
          <CaseForm
            meeting={meeting}
            row={edited === 'new' ? null : edited}
            things={data.things}
            onClose={() => setEdited(null)}
          />
        )}
      </Suspense>
    </Section>
  );
}

type CaseActionsProps = {
  item: CaseRow;
  place: number;
  /** Of the cases that stand on the agenda. */
  count: number;
  onMove: (place: number) => void;
  onEdit: () => void;
};

function CaseActions({ item, place, count, onMove, onEdit }: CaseActionsProps) {
  const a = useAdminText();
  const act = useAct();
  const { id, version } = item;
  const number = caseNumber(item);
  const move = (step: -1 | 1, isEnd: boolean) => (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-label={a(step < 0 ? 'meeting.agenda.up' : 'meeting.agenda.down', { number })}
      aria-disabled={isEnd}
      onClick={() => !isEnd && onMove(place + step)}
    >
      {step < 0 ? '↑' : '↓'}
    </Button>
  );
  return (
    <div className={styles['caseActions']}>
      <DragHandle
        label={a('meeting.agenda.drag', { number })}
        className={styles['handle']}
        place={place}
        count={count}
        onMove={onMove}
      />
      {move(-1, place === 0)}
      {move(1, place === count - 1)}
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={a('meeting.agenda.edit', { number })}
        onClick={onEdit}
      >
        {a('meeting.agenda.editShort')}
      </Button>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={a('meeting.agenda.withdraw', { number })}
        onClick={() =>
          void act({
            run: () => seamClient.meeting.withdrawCase.mutate({ id, version }),
            done: a('meeting.agenda.withdrew'),
            undo: (gone) => seamClient.meeting.restoreCase.mutate({ id, version: gone.version }),
          })
        }
      >
        {a('meeting.agenda.withdrawShort')}
      </Button>
    </div>
  );
}
