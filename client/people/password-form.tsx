// Password and then a code, for those who have set that up on their account page; folded away for the others.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useSave } from '#client/ui/use-save.ts';
import { codeInput, passwordSignInInput } from '#shared/people/sign-in-schema.ts';
import { enter } from './enter.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import styles from './sign-in-page.module.css';

export function PasswordForm({ returnTo }: { returnTo: string | undefined }) {
  const a = useAdminText();
  const [isCodeAsked, setIsCodeAsked] = useState(false);
  return (
    <details className={styles['more']}>
      <summary>{a('signIn.password.title')}</summary>
      {isCodeAsked ? (
        <CodeStep onDone={() => enter(returnTo)} />
      ) : (
        <PasswordStep onDone={() => setIsCodeAsked(true)} />
      )}
    </details>
  );
}

function PasswordStep({ onDone }: { onDone: () => void }) {
  const a = useAdminText();
  const [draft, setDraft] = useState({ email: '', password: '' });
  const save = useSave({
    schema: passwordSignInInput,
    send: seamClient.signIn.withPassword.mutate,
    onSaved: onDone,
  });
  const change = (name: 'email' | 'password', value: string) => {
    setDraft({ ...draft, [name]: value });
    save.forget(name);
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save.send(draft);
      }}
    >
      <RefusalAlert refusal={save.refusal} />
      <Textfield
        label={a('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        value={draft.email}
        error={save.errorOf('email')}
        onChange={(event) => change('email', event.target.value)}
      />
      <Textfield
        label={a('signIn.password.label')}
        name="password"
        type="password"
        autoComplete="current-password"
        value={draft.password}
        error={save.errorOf('password')}
        onChange={(event) => change('password', event.target.value)}
      />
      <div>
        <Button type="submit" variant="secondary" loading={save.isSaving}>
          {a('signIn.password.next')}
        </Button>
      </div>
      <p className="soft small">{a('signIn.password.forgotten')}</p>
    </form>
  );
}

function CodeStep({ onDone }: { onDone: () => void }) {
  const a = useAdminText();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = useSave({
    schema: codeInput,
    send: seamClient.signIn.withCode.mutate,
    onSaved: onDone,
  });
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save.send({ code });
      }}
    >
      <RefusalAlert refusal={save.refusal} />
      <Textfield
        ref={field}
        label={a('signIn.code.label')}
        description={a('signIn.code.text')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        error={save.errorOf('code')}
        onChange={(event) => {
          setCode(event.target.value);
          save.forget('code');
        }}
      />
      <div>
        <Button type="submit" loading={save.isSaving}>
          {a('signIn.code.enter')}
        </Button>
      </div>
    </form>
  );
}
