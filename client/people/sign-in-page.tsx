// The ways in, side by side: a link by e-mail for everyone, providers, a password with a code. With the sample loaded,
// its invented people stand first.
import { Alert, Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { LinkForm } from './link-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { RefusalAlert } from './refusal-alert.tsx';
import { SampleSignIn } from './sample-sign-in.tsx';
import styles from './sign-in-page.module.css';

export function SignInPage() {
  const a = useAdminText();
  const { til, error } = useSearch({ from: '/logg-inn' });
  const { data: ways } = useSuspenseQuery(useTRPC().signIn.ways.queryOptions());
  return (
    <div className={styles['page']}>
      <PageHeader title={a('signIn.title')} />
      {error && (
        <Alert data-color="warning" className={styles['alert']}>
          <p>{a(`signIn.failure.${failureOf(error)}`)}</p>
        </Alert>
      )}
      {ways.samplePeople && <SampleSignIn people={ways.samplePeople} returnTo={til} />}
      <div className={styles['ways']}>
        {ways.samplePeople && <h2>{a('signIn.real')}</h2>}
        <LinkForm returnTo={til} isMailSent={ways.isMailSent} />
        {ways.providers.length > 0 && (
          <section aria-label={a('signIn.providers')} className={styles['providers']}>
            {ways.providers.map((provider) => (
              <ProviderButton key={provider.id} {...provider} returnTo={til} />
            ))}
          </section>
        )}
        <PasswordForm returnTo={til} />
        <p className="soft small">
          <Link to="/personvern">{a('signIn.privacy')}</Link>
        </p>
      </div>
    </div>
  );
}

/** Why a provider sent somebody back without a session; the library's other codes are all one to the reader. */
function failureOf(error: string): 'not_invited' | 'address_not_verified' | 'provider' {
  return error === 'not_invited' || error === 'address_not_verified' ? error : 'provider';
}

type ProviderButtonProps = { id: string; label: string; returnTo: string | undefined };

function ProviderButton({ id, label, returnTo }: ProviderButtonProps) {
  const a = useAdminText();
  const save = useSave({
    send: seamClient.signIn.withProvider.mutate,
    onSaved: ({ url }) => window.location.assign(url),
  });
  return (
    <>
      <Button
        variant="secondary"
        loading={save.isSaving}
        onClick={() => save.send({ provider: id, ...(returnTo && { returnTo }) })}
      >
        {a('signIn.withProvider', { provider: label })}
      </Button>
      <RefusalAlert refusal={save.refusal} />
    </>
  );
}
