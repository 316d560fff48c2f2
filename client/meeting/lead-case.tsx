// One case for whoever leads the meeting: what to say, what is laid before it, what is decided, asked for and said.
import { Button } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { Section } from '#client/ui/section.tsx';
import { caseNumber } from '#shared/meeting/case-number.ts';
import { takesMinutes } from '#shared/meeting/meeting-state.ts';
import type { CaseRow } from '#shared/meeting/meeting-type.ts';
import type { MeetingData } from './agenda-section.tsx';
import { CaseDecisions } from './case-decisions.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import styles from './lead.module.css';
import { StageDecisionForm } from './stage-decision-form.tsx';
import { StageFigure } from './stage-figure.tsx';
import { StageFollowUpForm } from './stage-follow-up-form.tsx';
import { stageThings, type StageThing } from './stage-thing.ts';
import type { SavedText, TextKeeper } from './text-keeper.ts';
import { textKey } from './use-text-keeper.ts';

type LeadCaseProps = {
  item: CaseRow;
  data: MeetingData;
  /** Which of the things it is about everybody sees large. */
  thingId: string | null;
  keeper: TextKeeper;
  notes: SavedText;
  wording: SavedText;
  /** Where in this browser the rest of what is being written is kept. */
  draftPlace: string;
  onThing: ((thingId: string) => void) | null;
};

export function LeadCase(props: LeadCaseProps) {
  const { item, data, thingId, keeper, notes, wording, draftPlace, onThing } = props;
  const a = useAdminText();
  const { kind, title, presenter, paper, proposal, lang, links, minutes, version } = item;
  const things = stageThings(item, data.things, a);
  const documents = links.filter((link) => link.kind === 'document');
  const mayWrite = takesMinutes(data.meeting);
  return (
    <>
      <div className={styles['case']}>
        <p className={styles['number']}>
          <span className="figures">
            {a('meeting.agenda.number', { number: caseNumber(item) })}
          </span>
          {' · '}
          {a(`meeting.kind.${kind}`)}
          {presenter && ` · ${a('meeting.agenda.presenter', { name: presenter })}`}
        </p>
        <h1 lang={lang}>{title}</h1>
      </div>
      <div className={styles['halves']}>
        <div className={styles['half']}>
          <KeptTextField
            keeper={keeper}
            keptAs={textKey('notes', item.id)}
            stored={notes}
            name="notes"
            label={a('meetingMode.notes')}
            description={a('meetingMode.notesHint')}
            lang={lang}
            rows={4}
          />
          {(paper || proposal || documents.length > 0) && (
            <Section title={a('meetingMode.paper')}>
              <div className="stack">
                {paper && <MarkdownText text={paper} lang={lang} />}
                {proposal && (
                  <div>
                    <p>
                      <strong>{a('meeting.agenda.proposal')}</strong>
                    </p>
                    <MarkdownText text={proposal} lang={lang} />
                  </div>
                )}
                {documents.length > 0 && (
                  <ul className={styles['documents']}>
                    {documents.map(({ title: name, url }) => (
                      <li key={url}>
                        <a href={url} rel="noreferrer" target="_blank">
                          {name}
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </Section>
          )}
          {things.length > 0 && (
            <Section title={a('meeting.agenda.about')}>
              <LeadThings things={things} thingId={thingId} onThing={onThing} />
            </Section>
          )}
        </div>
        <div className={styles['half']}>
          <Section title={a('meeting.decision.decision')}>
            <div className="stack">
              <CaseDecisions item={item} data={data} mayManage hasForms />
              {mayWrite && (
                <StageDecisionForm
                  item={item}
                  keeper={keeper}
                  stored={wording}
                  draftPlace={`${draftPlace}:decision`}
                />
              )}
            </div>
          </Section>
          {mayWrite && (
            <>
              <Section title={a('meeting.decision.addFollowUp')}>
                <StageFollowUpForm item={item} draftPlace={`${draftPlace}:follow-up`} />
              </Section>
              <Section title={a('meetingMode.minutes')}>
                <KeptTextField
                  keeper={keeper}
                  keptAs={textKey('minutes', item.id)}
                  stored={{ text: minutes, version }}
                  name="minutes"
                  label={a('meetingMode.minutesLabel')}
                  description={a('meetingMode.minutesHint')}
                  lang={lang}
                  rows={6}
                  extent="parts"
                />
              </Section>
            </>
          )}
        </div>
      </div>
    </>
  );
}

type LeadThingsProps = {
  things: readonly StageThing[];
  thingId: string | null;
  onThing: ((thingId: string) => void) | null;
};

function LeadThings({ things, thingId, onThing }: LeadThingsProps) {
  const a = useAdminText();
  const large = things.find(({ id }) => id === thingId) ?? things[0];
  return (
    <ul className={styles['things']}>
      {things.map((thing) => (
        <li key={thing.id} aria-current={thing.id === large?.id ? 'true' : undefined}>
          <StageFigure thing={thing} isLine />
          {things.length > 1 &&
            (thing.id === large?.id ? (
              <span className="soft small">{a('meetingMode.isLarge')}</span>
            ) : (
              onThing && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={a('meetingMode.showLargeOf', { title: thing.title })}
                  onClick={() => onThing(thing.id)}
                >
                  {a('meetingMode.showLarge')}
                </Button>
              )
            ))}
        </li>
      ))}
    </ul>
  );
}
