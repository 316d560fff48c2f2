// The first administrator says who they are, with the link that the first start printed.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { setUpInput } from '#shared/people/sign-in-schema.ts';
import { enter, takeToken } from './enter.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import styles from './sign-in-page.module.css';

export function SetUpPage() {
  const a = useAdminText();
  const { lang } = useLanguage();
  const [token] = useState(takeToken);
  const [draft, setDraft] = useState({ name: '', email: '' });
  const save = useSave({
    schema: setUpInput,
    send: seamClient.signIn.setUp.mutate,
    onSaved: () => enter(undefined),
  });
  const change = (name: 'name' | 'email', value: string) => {
    setDraft({ ...draft, [name]: value });
    save.forget(name);
  };
  return (
    <div className={styles['page']}>
      <PageHeader title={a('signIn.setUp.title')} lead={a('signIn.setUp.text')} />
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save.send({ ...draft, token, lang });
        }}
      >
        <RefusalAlert refusal={save.refusal} />
        <Textfield
          label={a('person.name')}
          name="name"
          autoComplete="name"
          value={draft.name}
          error={save.errorOf('name')}
          onChange={(event) => change('name', event.target.value)}
        />
        <Textfield
          label={a('signIn.email')}
          name="email"
          type="email"
          autoComplete="email"
          description={a('signIn.setUp.email')}
          value={draft.email}
          error={save.errorOf('email')}
          onChange={(event) => change('email', event.target.value)}
        />
        <div>
          <Button type="submit" loading={save.isSaving}>
            {a('signIn.setUp.enter')}
          </Button>
        </div>
      </form>
    </div>
  );
}
