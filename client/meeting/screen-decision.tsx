// What was decided in a case, and what somebody was asked to do, large enough for the whole room.
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import type { DecisionRecord, FollowUpRow, Votes } from '#shared/meeting/decision-type.ts';
import type { MeetingData } from './agenda-section.tsx';
import { voteKinds } from './decision-draft.ts';
import styles from './screen.module.css';

type ScreenDecisionProps = { row: DecisionRecord; data: MeetingData };

export function ScreenDecision({ row, data }: ScreenDecisionProps) {
  const a = useAdminText();
  return (
    <section className={styles['decision']}>
      <h2>{a('meeting.decision.decision')}</h2>
      <MarkdownText text={row.text} lang={row.lang} />
      {row.votes && <VoteCount votes={row.votes} />}
      <WhoAndWhen row={row} data={data} />
    </section>
  );
}

export function ScreenFollowUp({ row, data }: { row: FollowUpRow; data: MeetingData }) {
  const a = useAdminText();
  return (
    <section className={styles['followUp']}>
      <h2>{a('meeting.decision.followUp')}</h2>
      <p lang={row.lang}>{row.text}</p>
      <WhoAndWhen row={row} data={data} />
    </section>
  );
}

function VoteCount({ votes }: { votes: Votes }) {
  const a = useAdminText();
  return (
    <dl className={styles['votes']} aria-label={a('meetingMode.votes')}>
      {voteKinds.map((kind) => (
        <div key={kind}>
          <dt>{a(`meeting.decision.form.${kind}`)}</dt>
          <dd className="figures">{votes[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

type WhoAndWhenProps = { row: Pick<DecisionRecord, 'ownerId' | 'dueOn'>; data: MeetingData };

/** Nothing where neither is said. */
function WhoAndWhen({ row: { ownerId, dueOn }, data }: WhoAndWhenProps) {
  const a = useAdminText();
  const format = useFormat();
  const owner = data.things.find(({ id }) => id === ownerId)?.title;
  const facts = [
    owner && a('meeting.decision.owner', { name: owner }),
    dueOn && a('meeting.decision.due', { date: format.date(dueOn) }),
  ].filter(Boolean);
  return facts.length > 0 && <p className={styles['who']}>{facts.join(' · ')}</p>;
}
