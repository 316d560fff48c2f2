// What was decided in a case and what somebody was asked to do, each until it is closed.
import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { StatusLabel } from '#client/ui/status-mark.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { takesMinutes } from '#shared/meeting/meeting-state.ts';
import type { DecisionEffect, DecisionRecord, FollowUpRow } from '#shared/meeting/decision-type.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import { LinkedThing } from './linked-thing.tsx';
import type { MeetingData } from './agenda-section.tsx';
import styles from './meeting.module.css';
import { useFollowWords } from './use-follow-words.ts';

const DecisionForm = lazy(async () => ({
  default: (await import('./decision-form.tsx')).DecisionForm,
}));
const FollowUpForm = lazy(async () => ({
  default: (await import('./follow-up-form.tsx')).FollowUpForm,
}));
const CloseForm = lazy(async () => ({ default: (await import('./close-form.tsx')).CloseForm }));

type CaseDecisionsProps = {
  item: CaseRow;
  data: MeetingData;
  mayManage: boolean;
  /** The page has forms of its own for what is new. */
  hasForms?: boolean;
};
type Open =
  | { form: 'decision'; row: DecisionRecord | null }
  | { form: 'followUp'; row: FollowUpRow | null }
  | { form: 'close'; kind: 'decision' | 'followUp'; row: DecisionRecord | FollowUpRow };

export function CaseDecisions({ item, data, mayManage, hasForms = false }: CaseDecisionsProps) {
  const a = useAdminText();
  const [open, setOpen] = useState<Open | null>(null);
  const decisions = data.decisions.filter(({ caseId }) => caseId === item.id);
  const followUps = data.followUps.filter(({ caseId }) => caseId === item.id);
  const mayWrite = mayManage && takesMinutes(data.meeting) && item.archivedAt === null;
  if (decisions.length + followUps.length === 0 && !mayWrite) return null;
  const close = () => setOpen(null);
  return (
    <div className={styles['decisions']}>
      {decisions.map((row) => (
        <section key={row.id} className={styles['decision']}>
          <p>
            <strong>{a('meeting.decision.decision')}</strong>
          </p>
          <MarkdownText text={row.text} lang={row.lang} />
          <DecisionFacts row={row} data={data} />
          {mayManage && (
            <FollowActions kind="decision" row={row} mayWrite={mayWrite} onOpen={setOpen} />
          )}
        </section>
      ))}
      {followUps.map((row) => (
        <section key={row.id} className={styles['decision']}>
          <p className="prose" lang={row.lang}>
            <strong>{a('meeting.decision.followUp')}: </strong>
            {row.text}
          </p>
          <FollowLine row={row} data={data} />
          {mayManage && (
            <FollowActions kind="followUp" row={row} mayWrite={mayWrite} onOpen={setOpen} />
          )}
        </section>
      ))}
      {mayWrite && !hasForms && (
        <div className="row no-print">
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => setOpen({ form: 'decision', row: null })}
          >
            {a('meeting.decision.add')}
          </Button>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => setOpen({ form: 'followUp', row: null })}
          >
            {a('meeting.decision.addFollowUp')}
          </Button>
        </div>
      )}
      <Suspense fallback={null}>
        {open?.form === 'decision' && <DecisionForm item={item} row={open.row} onClose={close} />}
        {open?.form === 'followUp' && <FollowUpForm item={item} row={open.row} onClose={close} />}
        {open?.form === 'close' && <CloseForm kind={open.kind} row={open.row} onClose={close} />}
      </Suspense>
    </div>
  );
}

function FollowLine({ row, data }: { row: DecisionRecord | FollowUpRow; data: MeetingData }) {
  const wordsOf = useFollowWords();
  const owner = data.things.find(({ id }) => id === row.ownerId)?.title ?? null;
  return (
    <>
      <p className="soft small">{wordsOf(row, owner)}</p>
      {row.closedNote && (
        <p className="prose small" lang={row.lang}>
          {row.closedNote}
        </p>
      )}
    </>
  );
}

function DecisionFacts({ row, data }: { row: DecisionRecord; data: MeetingData }) {
  const a = useAdminText();
  return (
    <>
      {row.effects.length > 0 && (
        <ul className={styles['effects']}>
          {row.effects.map((effect) => (
            <li key={effect.targetId}>
              <LinkedThing thing={data.things.find(({ id }) => id === effect.targetId)} />
              <EffectWords effect={effect} />
            </li>
          ))}
        </ul>
      )}
      {row.votes && (
        <p className="small">
          {a('meeting.decision.votes', {
            for: String(row.votes.for),
            against: String(row.votes.against),
            abstained: String(row.votes.abstained),
          })}
        </p>
      )}
      <FollowLine row={row} data={data} />
    </>
  );
}

function EffectWords({ effect }: { effect: DecisionEffect }) {
  const a = useAdminText();
  const format = useFormat();
  if (effect.kind === 'goal')
    return (
      effect.status && (
        <span>
          {' '}
          <StatusLabel status={effect.status} />{' '}
          <span className="soft small">{format.period(effect.period)}</span>
        </span>
      )
    );
  if (effect.kind !== 'indicator' || effect.target === null) return null;
  const { period, value, before } = effect.target;
  const said = { value: format.number(value, 0), period: format.period(period) };
  return (
    <span className="small">
      {': '}
      {before === null
        ? a('meeting.decision.target', said)
        : a('meeting.decision.targetInstead', { ...said, before: format.number(before, 0) })}
    </span>
  );
}

type FollowActionsProps = {
  kind: 'decision' | 'followUp';
  row: DecisionRecord | FollowUpRow;
  mayWrite: boolean;
  onOpen: (open: Open) => void;
};

function FollowActions({ kind, row, mayWrite, onOpen }: FollowActionsProps) {
  const a = useAdminText();
  const act = useAct();
  const at = { id: row.id, version: row.version };
  const isDecision = kind === 'decision';
  const text = row.text.length > 60 ? `${row.text.slice(0, 60)} …` : row.text;
  const button = (key: 'edit' | 'withdraw' | 'close' | 'reopen', onClick: () => void) => (
    <Button
      variant="tertiary"
      data-size="sm"
      aria-label={a(`meeting.decision.${key}Of`, { text })}
      onClick={onClick}
    >
      {a(`meeting.decision.${key}`)}
    </Button>
  );
  return (
    <div className={`${styles['caseActions']} no-print`}>
      {row.closedOn === null
        ? button('close', () => onOpen({ form: 'close', kind, row }))
        : button(
            'reopen',
            () =>
              void act({
                run: (): Promise<unknown> =>
                  isDecision
                    ? seamClient.meeting.reopenDecision.mutate(at)
                    : seamClient.meeting.reopenFollowUp.mutate(at),
                done: a('meeting.decision.reopened'),
              }),
          )}
      {mayWrite &&
        button('edit', () =>
          onOpen(
            isDecision
              ? { form: 'decision', row: row as DecisionRecord }
              : { form: 'followUp', row: row as FollowUpRow },
          ),
        )}
      {mayWrite &&
        button(
          'withdraw',
          () =>
            void act({
              run: (): Promise<unknown> =>
                isDecision
                  ? seamClient.meeting.withdrawDecision.mutate(at)
                  : seamClient.meeting.withdrawFollowUp.mutate(at),
              done: a('meeting.decision.withdrew'),
            }),
        )}
    </div>
  );
}
