// Planning a round: the period, the days that follow from it, what is asked of whom, with those who would be asked shown
// before anything is sent.
import { today } from '#client/ui/today.ts';
import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { PickList } from '#client/ui/pick-list.tsx';
import { useDraft } from '#client/ui/use-draft.ts';
import { useSave } from '#client/ui/use-save.ts';
import type { AppRouter } from '#server/app-router.ts';
import { periodContaining, shiftPeriod } from '#shared/indicator/period-calendar.ts';
import { isIsoDate } from '#shared/iso-date.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { proposedDates, roundDateProblem } from '#shared/round/round-date.ts';
import { createRoundInput, type CreateRoundInput } from '#shared/round/round-schema.ts';
import { askedKinds, type RoundRow } from '#shared/round/round-type.ts';
import { RoundPreview } from './round-preview.tsx';
import styles from './round-page.module.css';

type RoundFormProps = {
  outline: inferRouterOutputs<AppRouter>['strategy']['outline'];
  /** Null: a new one. */
  round: RoundRow | null;
  onClose: () => void;
};

/** The tertials, half-years and years around today, those that have ended last. */
function offeredPeriods(day: string): string[] {
  return (['tertial', 'half_year', 'year'] as const).flatMap((frequency) => {
    const running = periodContaining(frequency, day);
    return [running, shiftPeriod(running, -1), shiftPeriod(running, -2)];
  });
}

export function RoundForm({ outline, round, onClose }: RoundFormProps) {
  const a = useAdminText();
  const { lang } = useLanguage();
  const format = useFormat();
  const show = useNotice();
  const navigate = useNavigate();
  const strategy = outline.strategy;
  const isOpen = round?.state === 'open';
  const period = shiftPeriod(periodContaining('tertial', today()), -1);
  const { draft, change, isDirty } = useDraft<CreateRoundInput>(
    round ?? {
      strategyId: strategy.id,
      period,
      meetingOn: null,
      message: '',
      lang,
      ...proposedDates(period, null, today()),
      asks: [...askedKinds],
      goalIds: [],
      bodyIds: [],
      personIds: [],
      reviewBodyIds: [],
    },
  );
  const save = useSave<CreateRoundInput, RoundRow>({
    schema: createRoundInput,
    send: (input) =>
      round
        ? seamClient.round.update.mutate({ ...input, id: round.id, version: round.version })
        : seamClient.round.create.mutate(input),
    onSaved({ id }) {
      show({ text: a(round ? 'round.form.saved' : 'round.form.created') });
      onClose();
      void navigate({
        to: '/$strategy/runder/$roundId',
        params: { strategy: strategy.slug, roundId: id },
        ignoreBlocker: true,
      });
    },
  });

  /** Another period or meeting brings its own days. */
  function choose(patch: Partial<Pick<CreateRoundInput, 'period' | 'meetingOn'>>) {
    const { period: of, meetingOn } = { ...draft, ...patch };
    const isRead = meetingOn === null || isIsoDate(meetingOn);
    change({ ...patch, ...(isRead && proposedDates(of, meetingOn, today())) });
  }

  const periods = offeredPeriods(today());
  const offered = periods.includes(draft.period) ? periods : [draft.period, ...periods];
  const bodies = outline.bodies.map((body) => ({
    value: body.id,
    label: bodyName(body),
    lang: body.lang,
  }));
  const goals = outline.goals.filter(({ level }) => level !== 'sub_goal');
  return (
    <FormDialog
      title={a(round ? 'round.form.editTitle' : 'round.form.title')}
      lead={a(isOpen ? 'round.form.openLead' : 'round.form.lead')}
      isDirty={isDirty}
      save={save}
      submitLabel={a(round ? 'round.form.save' : 'round.form.create')}
      onSubmit={() => {
        const problem = roundDateProblem(draft);
        save.send(draft, problem ? { [problem.field]: [problem.reason] } : {});
      }}
      onClose={onClose}
    >
      {!isOpen && (
        <>
          <ChoiceField
            name="period"
            label={a('round.form.period')}
            value={draft.period}
            choices={offered.map((value) => ({ value, label: format.period(value) }))}
            error={save.errorOf('period')}
            onChange={(value) => choose({ period: value })}
          />
          <DateField
            name="meetingOn"
            label={a('round.form.meeting')}
            description={a('round.form.meetingHint')}
            value={draft.meetingOn}
            error={save.errorOf('meetingOn')}
            onChange={(meetingOn) => choose({ meetingOn })}
          />
        </>
      )}
      <div className={styles['dates']}>
        {(isOpen
          ? (['graceOn'] as const)
          : (['opensOn', 'contentDueOn', 'dueOn', 'graceOn'] as const)
        ).map((name) => (
          <DateField
            key={name}
            name={name}
            label={a(`round.form.${name}`)}
            hasShortHint
            value={draft[name]}
            error={save.errorOf(name)}
            onChange={(value) => change({ [name]: value ?? '' })}
          />
        ))}
      </div>
      {!isOpen && (
        <>
          <Fieldset>
            <Fieldset.Legend>{a('round.form.asks')}</Fieldset.Legend>
            <div className={styles['checks']}>
              {askedKinds.map((kind) => (
                <Checkbox
                  key={kind}
                  name="asks"
                  value={kind}
                  label={a(`round.form.ask.${kind}`)}
                  checked={draft.asks.includes(kind)}
                  onChange={({ target }) =>
                    change({
                      asks: askedKinds.filter((each) =>
                        each === kind ? target.checked : draft.asks.includes(each),
                      ),
                    })
                  }
                />
              ))}
            </div>
            {save.errorOf('asks') && <ValidationMessage>{save.errorOf('asks')}</ValidationMessage>}
          </Fieldset>
          <PickList
            name="goalIds"
            label={a('round.form.goals')}
            description={a('round.form.goalsHint')}
            values={draft.goalIds}
            choices={goals.map((goal) => goalChoice(goal, strategy.lang))}
            error={save.errorOf('goalIds')}
            onChange={(goalIds) => change({ goalIds })}
          />
          <PickList
            name="bodyIds"
            label={a('round.form.bodies')}
            description={a('round.form.bodiesHint')}
            values={draft.bodyIds}
            choices={bodies}
            error={save.errorOf('bodyIds')}
            onChange={(bodyIds) => change({ bodyIds })}
          />
          <PickList
            name="personIds"
            label={a('round.form.people')}
            description={a('round.form.bodiesHint')}
            values={draft.personIds}
            choices={outline.people.map(({ id, name }) => ({ value: id, label: name }))}
            error={save.errorOf('personIds')}
            onChange={(personIds) => change({ personIds })}
          />
          <PickList
            name="reviewBodyIds"
            label={a('round.form.review')}
            description={a('round.form.reviewHint')}
            values={draft.reviewBodyIds}
            choices={bodies}
            error={save.errorOf('reviewBodyIds')}
            onChange={(reviewBodyIds) => change({ reviewBodyIds })}
          />
        </>
      )}
      <Textfield
        name="message"
        label={a('round.form.message')}
        description={a('round.form.messageHint')}
        multiline
        rows={3}
        value={draft.message}
        error={save.errorOf('message')}
        onChange={(event) => change({ message: event.target.value })}
      />
      {!isOpen && <RoundPreview draft={draft} bodies={outline.bodies} />}
    </FormDialog>
  );
}
