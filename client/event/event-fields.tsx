// The fields of an event: the same for a new one, one like the last, and one that is changed.
import { Textfield } from '@digdir/designsystemet-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useId } from 'react';
import { TimeField } from '#client/meeting/time-field.tsx';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { goalChoice } from '#client/strategy/goal-choice.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { PickList } from '#client/ui/pick-list.tsx';
import type { CreateEventInput } from '#shared/event/event-schema.ts';
import { seriesKey } from '#shared/event/event-total.ts';
import { eventKinds, participations } from '#shared/event/event-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import styles from './event.module.css';
import { LinkFields } from './link-fields.tsx';
import { PartFields } from './part-fields.tsx';

export type EventFieldsProps = {
  draft: CreateEventInput;
  change: (patch: Partial<CreateEventInput>) => void;
  errorOf: (path: string) => string | undefined;
  /** Goals of other strategies that it serves already. */
  otherGoals: readonly { id: string; title: string }[];
};

export function EventFields({ draft, change, errorOf, otherGoals }: EventFieldsProps) {
  const a = useAdminText();
  const t = useText();
  const seriesId = useId();
  const trpc = useTRPC();
  const strategy = useStrategySlug();
  const [{ data: events }, { data: people }, { data: outline }] = useSuspenseQueries({
    queries: [
      trpc.event.list.queryOptions(),
      trpc.people.list.queryOptions(),
      trpc.strategy.outline.queryOptions({ strategy }),
    ],
  });
  const series = new Map(
    events.flatMap((event) => (event.series ? [[seriesKey(event.series), event.series]] : [])),
  );
  const goals = [
    ...outline.goals.map((goal) => goalChoice(goal, outline.strategy.lang)),
    ...otherGoals
      .filter(({ id }) => !outline.goals.some((goal) => goal.id === id))
      .map(({ id, title }) => ({ value: id, label: title })),
  ];
  const partners = people.partners.filter(
    ({ id, isMember }) => isMember || draft.organiserPartnerIds.includes(id),
  );
  const text = (name: 'title' | 'series' | 'place' | 'url', description?: string) => (
    <Textfield
      name={name}
      label={a(`event.form.${name}`)}
      description={description}
      {...(name === 'url' && { type: 'url' })}
      {...(name === 'series' && { list: seriesId, autoComplete: 'off' })}
      lang={name === 'title' ? draft.lang : undefined}
      value={draft[name]}
      error={errorOf(name)}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
  return (
    <>
      {text('title')}
      <ChoiceField
        name="kind"
        label={a('event.form.kind')}
        value={draft.kind}
        choices={eventKinds.map((kind) => ({ value: kind, label: a(`event.kind.${kind}`) }))}
        error={errorOf('kind')}
        onChange={(value) =>
          change({ kind: eventKinds.find((each) => each === value) ?? draft.kind })
        }
      />
      {text('series', a('event.form.seriesHint'))}
      <datalist id={seriesId}>
        {[...series.values()].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <div className={styles['times']}>
        <DateField
          name="startsOn"
          label={a('event.form.startsOn')}
          hasShortHint
          value={draft.startsOn === '' ? null : draft.startsOn}
          error={errorOf('startsOn')}
          onChange={(startsOn) => change({ startsOn: startsOn ?? '' })}
        />
        <DateField
          name="endsOn"
          label={a('event.form.endsOn')}
          description={a('event.form.endsOnHint')}
          hasShortHint
          value={draft.endsOn}
          error={errorOf('endsOn')}
          onChange={(endsOn) => change({ endsOn })}
        />
      </div>
      <div className={styles['times']}>
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <TimeField
            key={name}
            name={name}
            label={a(`event.form.${name}`)}
            value={draft[name] ?? ''}
            error={errorOf(name)}
            onChange={(time) => change({ [name]: time.trim() === '' ? null : time })}
          />
        ))}
      </div>
      {text('place')}
      <PickList
        name="organiserPartnerIds"
        label={a('event.form.organiserPartners')}
        values={draft.organiserPartnerIds}
        choices={partners.map(({ id, name, lang }) => ({ value: id, label: name, lang }))}
        error={errorOf('organiserPartnerIds')}
        onChange={(organiserPartnerIds) => change({ organiserPartnerIds })}
      />
      <PickList
        name="organiserBodyIds"
        label={a('event.form.organiserBodies')}
        description={a('event.form.organiserBodiesHint')}
        values={draft.organiserBodyIds}
        choices={people.bodies.map((body) => {
          return { value: body.id, label: bodyName(body), lang: body.lang };
        })}
        error={errorOf('organiserBodyIds')}
        onChange={(organiserBodyIds) => change({ organiserBodyIds })}
      />
      <PickList
        name="servedGoalIds"
        label={a('event.form.goals')}
        values={draft.servedGoalIds}
        choices={goals}
        error={errorOf('servedGoalIds')}
        onChange={(servedGoalIds) => change({ servedGoalIds })}
      />
      <div className={styles['times']}>
        {participations.map((each) => (
          <Textfield
            key={each}
            name={each}
            label={a(`event.participation.${each}`)}
            description={a('event.form.countHint')}
            autoComplete="off"
            value={draft[each]}
            error={errorOf(each)}
            onChange={({ target }) => change({ [each]: target.value })}
          />
        ))}
      </div>
      <PartFields
        values={draft.parts}
        partners={people.partners.filter(({ isMember }) => isMember)}
        errorOf={errorOf}
        onChange={(parts) => change({ parts })}
      />
      <Textfield
        name="text"
        label={a('event.form.text')}
        multiline
        rows={4}
        lang={draft.lang}
        value={draft.text}
        error={errorOf('text')}
        onChange={({ target }) => change({ text: target.value })}
      />
      {text('url')}
      <LinkFields values={draft.links} errorOf={errorOf} onChange={(links) => change({ links })} />
      <ChoiceField
        name="lang"
        label={a('measureForm.lang')}
        value={draft.lang}
        choices={langs.map((value) => ({ value, label: t(`word.lang.${value}`), lang: value }))}
        error={errorOf('lang')}
        onChange={(value) => change({ lang: langs.find((each) => each === value) ?? draft.lang })}
      />
    </>
  );
}
