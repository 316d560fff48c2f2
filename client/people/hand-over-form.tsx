// A representative leaves: all they hold and answer for goes to a successor, who is there already or invited on the way.
import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { DateField } from '#client/ui/date-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { roleTime } from '#shared/people/person-state.ts';
import { handOverInput, type HandOverInput } from '#shared/people/people-schema.ts';
import { compareNorwegian } from '#shared/sorting.ts';
import type { ClusterPeople, PersonPageData } from './known-person.ts';
import { LangField } from './lang-field.tsx';
import styles from './people-form.module.css';
import { PersonFields } from './person-fields.tsx';
import { useRoleWords } from './role-words.ts';

type HandOverFormProps = { data: PersonPageData; cluster: ClusterPeople; onClose: () => void };

export function HandOverForm({ data, cluster, onClose }: HandOverFormProps) {
  const a = useAdminText();
  const { lang: shownLang } = useLanguage();
  const show = useNotice();
  const { person: leaver, today } = data;
  const { data: directory } = useQuery(useTRPC().people.directory.queryOptions());
  const [isKnown, setIsKnown] = useState(true);
  const [successorId, setSuccessorId] = useState('');
  const [invited, setInvited] = useState({ name: '', email: '', partnerId: leaver.partnerId });
  const [lang, setLang] = useState(shownLang);
  const [fromOn, setFromOn] = useState(today);
  const choosable = (directory?.people ?? [])
    .filter(({ id, mayTouch }) => id !== leaver.id && mayTouch)
    .toSorted((one, other) => compareNorwegian(one.name, other.name));
  const name = isKnown
    ? (choosable.find(({ id }) => id === successorId)?.name ?? '')
    : invited.name;
  const save = useSave({
    schema: handOverInput,
    send: seamClient.people.handOver.mutate,
    onSaved: ({ roles, goals, measures, indicators }) => {
      const things = goals + measures + indicators;
      show({ text: a('peopleAdmin.handOver.done', { name, roles, things }) });
      onClose();
    },
  });
  const to: HandOverInput['to'] = isKnown
    ? { personId: successorId, person: null, lang }
    : { personId: null, person: invited, lang };
  return (
    <FormDialog
      title={a('peopleAdmin.handOver.title', { name: leaver.name })}
      lead={a('peopleAdmin.handOver.lead')}
      isDirty={successorId !== '' || invited.name !== '' || invited.email !== ''}
      save={save}
      submitLabel={a('peopleAdmin.handOver.submit')}
      onSubmit={() =>
        save.send(
          { personId: leaver.id, to, fromOn },
          isKnown && successorId === '' ? { 'to.personId': ['choice_invalid'] } : {},
        )
      }
      onClose={onClose}
    >
      <Handed data={data} cluster={cluster} />
      <Fieldset className={styles['part']}>
        <Fieldset.Legend>{a('peopleAdmin.handOver.to')}</Fieldset.Legend>
        <div className={styles['radios']}>
          {[true, false].map((value) => (
            <Radio
              key={String(value)}
              name="isKnown"
              value={String(value)}
              label={a(value ? 'peopleAdmin.handOver.known' : 'peopleAdmin.handOver.invited')}
              checked={isKnown === value}
              onChange={() => {
                setIsKnown(value);
                save.clear();
              }}
            />
          ))}
        </div>
      </Fieldset>
      {isKnown ? (
        <ChoiceField
          label={a('peopleAdmin.handOver.person')}
          name="to.personId"
          value={successorId}
          error={save.errorOf('to.personId') ?? save.errorOf('to')}
          choices={[
            { value: '', label: a('peopleAdmin.field.choosePerson') },
            ...choosable.map((each) => ({ value: each.id, label: each.name })),
          ]}
          onChange={setSuccessorId}
        />
      ) : (
        <>
          <PersonFields
            draft={invited}
            partners={cluster.partners}
            path="to.person."
            errorOf={save.errorOf}
            onChange={(patch) => setInvited({ ...invited, ...patch })}
          />
          <LangField value={lang} onChange={setLang} />
        </>
      )}
      <DateField
        label={a('peopleAdmin.handOver.fromOn')}
        name="fromOn"
        description={a('peopleAdmin.handOver.fromOnHint')}
        value={fromOn}
        error={save.errorOf('fromOn')}
        onChange={(value) => setFromOn(value ?? '')}
      />
    </FormDialog>
  );
}

/** What there is to hand over, before it is done. */
function Handed({ data, cluster }: Pick<HandOverFormProps, 'data' | 'cluster'>) {
  const a = useAdminText();
  const { whereOf } = useRoleWords(cluster.bodies);
  const { goals, measures, indicators } = data.owned;
  const roles = data.person.roles.filter((role) => roleTime(role, data.today) !== 'past');
  return (
    <div>
      <p>
        <strong>{a('peopleAdmin.handOver.what')}</strong>
      </p>
      <ul className={styles['handed']}>
        {roles.map((role) => (
          <li key={role.id}>{whereOf(role)}</li>
        ))}
        <li>
          {a('peopleAdmin.handOver.things', {
            goals: goals.length,
            measures: measures.length,
            indicators: indicators.length,
          })}
        </li>
      </ul>
    </div>
  );
}
