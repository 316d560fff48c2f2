// Whether a vote was held, and how it went.
import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { voteKinds, type DecisionDraft } from './decision-draft.ts';
import styles from './meeting.module.css';

type Voted = Pick<DecisionDraft, 'hasVotes' | 'votes'>;

type VoteFieldsProps = {
  draft: Voted;
  change: (patch: Partial<Voted>) => void;
  errorOf: (path: string) => string | undefined;
};

export function VoteFields({ draft, change, errorOf }: VoteFieldsProps) {
  const a = useAdminText();
  return (
    <>
      <Checkbox
        value="votes"
        label={a('meeting.decision.form.hasVotes')}
        checked={draft.hasVotes}
        onChange={({ target }) => change({ hasVotes: target.checked })}
      />
      {draft.hasVotes && (
        <div className={styles['votes']}>
          {voteKinds.map((kind) => (
            <Textfield
              key={kind}
              name={`votes.${kind}`}
              label={a(`meeting.decision.form.${kind}`)}
              inputMode="numeric"
              value={draft.votes[kind]}
              error={errorOf(`votes.${kind}`)}
              onChange={({ target }) => change({ votes: { ...draft.votes, [kind]: target.value } })}
            />
          ))}
        </div>
      )}
    </>
  );
}
