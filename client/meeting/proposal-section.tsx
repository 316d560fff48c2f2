// What the figures and open decisions propose for the agenda: all chosen, to be left out one by one, added with one press.
import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import styles from './meeting.module.css';

export function ProposalSection({ meetingId }: { meetingId: string }) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const format = useFormat();
  const act = useAct();
  const { data } = useSuspenseQuery(useTRPC().meeting.proposals.queryOptions({ meetingId, lang }));
  const { proposals, asOf } = data;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = proposals.filter(({ key }) => !left.has(key));
  if (proposals.length === 0)
    return (
      <Section title={a('meeting.propose.title')}>
        <p className="soft">{a('meeting.propose.none')}</p>
      </Section>
    );
  return (
    <Section
      title={a('meeting.propose.title')}
      note={a('meeting.propose.note', { date: format.date(asOf) })}
      actions={
        chosen.length > 0 && (
          <Button
            onClick={() =>
              void act({
                run: () =>
                  seamClient.meeting.acceptProposals.mutate({
                    meetingId,
                    keys: chosen.map(({ key }) => key),
                  }),
                done: a('meeting.propose.added', { count: chosen.length }),
              })
            }
          >
            {a('meeting.propose.add', { count: chosen.length })}
          </Button>
        )
      }
    >
      <ul className={styles['proposals']}>
        {proposals.map(({ key, kind, title, reason, linkCount }) => (
          <li key={key}>
            <Checkbox
              value={key}
              label={title}
              description={[
                a(`meeting.kind.${kind}`),
                reason,
                linkCount > 1 && a('meeting.propose.about', { count: linkCount }),
              ]
                .filter(Boolean)
                .join(' · ')}
              checked={!left.has(key)}
              onChange={({ target }) =>
                setLeft((before) => {
                  const after = new Set(before);
                  if (target.checked) after.delete(key);
                  else after.add(key);
                  return after;
                })
              }
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
