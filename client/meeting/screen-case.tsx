// One case on the big screen: what it is called, how what it is about stands now, and what is proposed and decided.
import { useAdminText } from '#client/shell/admin-text.ts';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import type { MeetingData } from './agenda-section.tsx';
import { ScreenDecision, ScreenFollowUp } from './screen-decision.tsx';
import styles from './screen.module.css';
import { StageFigure } from './stage-figure.tsx';
import type { StageThing } from './stage-thing.ts';

type ScreenCaseProps = {
  item: CaseRow;
  data: MeetingData;
  things: readonly StageThing[];
  /** Which of them is shown large; the first, unless another is chosen. */
  thingId: string | null;
  /** A decision while it is worded. */
  wording: string;
};

// More cannot be read from the back of a room.
const longestPaper = 420;
const mostLines = 5;

export function ScreenCase({ item, data, things, thingId, wording }: ScreenCaseProps) {
  const a = useAdminText();
  const { kind, title, presenter, paper, proposal, lang } = item;
  const decisions = data.decisions.filter(({ caseId }) => caseId === item.id);
  const followUps = data.followUps.filter(({ caseId }) => caseId === item.id);
  const large = things.find(({ id }) => id === thingId) ?? things[0];
  // What is decided, or being worded, stands in the proposal's place.
  const hasProposal = proposal !== '' && wording === '' && decisions.length === 0;
  const words = [wording, hasProposal ? proposal : '', ...decisions.map(({ text }) => text)];
  const isQuiet = words.join('') === '' && followUps.length === 0;
  const length = words.join('').length;
  return (
    <article className={styles['case']} data-alone={large ? undefined : ''}>
      <div className={styles['words']} data-length={length > 420 ? 'long' : 'short'}>
        <p className={styles['number']}>
          <span className="figures">
            {a('meeting.agenda.number', { number: caseNumber(item) })}
          </span>
          {' · '}
          {a(`meeting.kind.${kind}`)}
          {presenter && ` · ${a('meeting.agenda.presenter', { name: presenter })}`}
        </p>
        <h1 lang={lang} data-long={title.length > 70 ? '' : undefined}>
          {title}
        </h1>
        {isQuiet && paper !== '' && paper.length <= longestPaper && (
          <div className={styles['paper']}>
            <MarkdownText text={paper} lang={lang} />
          </div>
        )}
        {hasProposal && (
          <section className={styles['proposal']}>
            <h2>{a('meeting.agenda.proposal')}</h2>
            <MarkdownText text={proposal} lang={lang} />
          </section>
        )}
        {wording !== '' && (
          <section className={styles['proposal']} data-live="">
            <h2>{a('meetingMode.underWork')}</h2>
            <p lang={lang}>{wording}</p>
          </section>
        )}
        {decisions.map((row) => (
          <ScreenDecision key={row.id} row={row} data={data} />
        ))}
        {followUps.map((row) => (
          <ScreenFollowUp key={row.id} row={row} data={data} />
        ))}
        {things.length > 1 && (
          <ul className={styles['lines']} aria-label={a('meeting.agenda.about')}>
            {things.slice(0, mostLines).map((thing) => (
              <li key={thing.id} aria-current={thing.id === large?.id ? 'true' : undefined}>
                <StageFigure thing={thing} isLine />
              </li>
            ))}
            {things.length > mostLines && (
              <li className="soft">
                {a('meetingMode.moreThings', { count: things.length - mostLines })}
              </li>
            )}
          </ul>
        )}
      </div>
      {large && <StageFigure key={large.id} thing={large} />}
    </article>
  );
}
