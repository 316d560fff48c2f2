// The cases that are about a year, a call or a project, and those that its money was decided in, with what they decided.
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { useFormat } from '#client/ui/format.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { Section } from '#client/ui/section.tsx';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { hasMinutes } from '#shared/meeting/meeting-state.ts';
import styles from './fund.module.css';

/** Nothing where there is none. */
export function FundCases({ id }: { id: string }) {
  const a = useAdminText();
  const format = useFormat();
  const strategy = useStrategySlug();
  const { data: cases } = useSuspenseQuery(useTRPC().fund.cases.queryOptions({ id }));
  if (cases.length === 0) return null;
  return (
    <Section title={a('fundCase.cases.title')}>
      <ul className={styles['list']}>
        {cases.map((item) => {
          const number = caseNumber(item);
          const state = { state: item.meetingState };
          return (
            <li key={item.id}>
              <p className="soft small">
                <Link
                  to="/$strategy/moter/$meetingId"
                  params={{ strategy, meetingId: item.meetingId }}
                  hash={`sak-${number}`}
                >
                  {a('meeting.register.said', {
                    body: item.body.name,
                    number,
                    date: format.date(item.heldOn),
                  })}
                </Link>
              </p>
              <h3 lang={item.lang}>{item.title}</h3>
              {item.decisions.map((decision) => (
                <MarkdownText key={decision.id} text={decision.text} lang={decision.lang} />
              ))}
              {item.decisions.length === 0 && (
                <p className="soft small">
                  {a(hasMinutes(state) ? 'fundCase.cases.none' : 'fundCase.cases.proposed')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
