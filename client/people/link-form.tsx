// A link by e-mail: the way in for everyone, and the only one a guest needs. The answer never tells who is known.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useSave } from '#client/ui/use-save.ts';
import { requestLinkInput } from '#shared/people/sign-in-schema.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import styles from './sign-in-page.module.css';

type LinkFormProps = { returnTo: string | undefined; isMailSent: boolean };

export function LinkForm({ returnTo, isMailSent }: LinkFormProps) {
  const a = useAdminText();
  const [email, setEmail] = useState('');
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const save = useSave({
    schema: requestLinkInput,
    send: seamClient.signIn.requestLink.mutate,
    onSaved: () => setAskedFor(email),
  });
  if (askedFor !== null) {
    return (
      <section role="status" className={styles['form']}>
        <h2>{a('signIn.link.sentTitle')}</h2>
        <p>{a('signIn.link.sent', { email: askedFor })}</p>
        {!isMailSent && <p>{a('signIn.link.kept')}</p>}
        <div>
          <Button variant="tertiary" className="flush-button" onClick={() => setAskedFor(null)}>
            {a('signIn.link.again')}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save.send({ email, ...(returnTo && { returnTo }) });
      }}
    >
      <RefusalAlert refusal={save.refusal} />
      <Textfield
        label={a('signIn.email')}
        name="email"
        type="email"
        autoComplete="username"
        description={a('signIn.link.text')}
        value={email}
        error={save.errorOf('email')}
        onChange={(event) => {
          setEmail(event.target.value);
          save.forget('email');
        }}
      />
      <div>
        <Button type="submit" loading={save.isSaving}>
          {a('signIn.link.send')}
        </Button>
      </div>
    </form>
  );
}
