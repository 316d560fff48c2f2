// Where the links of our mails lead: one button signs in. The button, because mail scanners open links, and a link
// that is opened by one of them must still work for its reader.
import { Button } from '@digdir/designsystemet-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { seamClient, type ShownRefusal } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { enter, takeToken } from './enter.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import styles from './sign-in-page.module.css';

type TokenWay = 'link' | 'invitation';

const sendOf = {
  link: seamClient.signIn.withLink.mutate,
  invitation: seamClient.signIn.withInvitation.mutate,
};

export function SignInLinkPage() {
  const { til } = useSearch({ from: '/logg-inn/lenke' });
  return <TokenPage way="link" returnTo={til} />;
}

export function InvitationPage() {
  return <TokenPage way="invitation" />;
}

function TokenPage({ way, returnTo }: { way: TokenWay; returnTo?: string | undefined }) {
  const a = useAdminText();
  const [token] = useState(takeToken);
  const save = useSave({ send: sendOf[way], onSaved: () => enter(returnTo) });
  const refusal = save.refusal && asUsedUp(save.refusal);
  const isDead = refusal?.reason === 'link_used_up';
  return (
    <div className={styles['page']}>
      <PageHeader
        title={a(`signIn.${way}Page.title`)}
        lead={!isDead && a(`signIn.${way}Page.text`)}
      />
      <div className={styles['form']}>
        <RefusalAlert refusal={refusal} />
        {isDead ? (
          <p>
            <Link to="/logg-inn" search={{ ...(returnTo && { til: returnTo }) }}>
              {a('signIn.askAgain')}
            </Link>
          </p>
        ) : (
          <div>
            <Button loading={save.isSaving} onClick={() => save.send({ token })}>
              {a(`signIn.${way}Page.enter`)}
            </Button>
          </div>
        )}
        {way === 'invitation' && (
          <p className="soft small">
            <Link to="/personvern">{a('signIn.privacy')}</Link>
          </p>
        )}
      </div>
    </div>
  );
}

/** A link that was cut short on its way is of no more use than one that was used. */
function asUsedUp(refusal: ShownRefusal): ShownRefusal {
  return refusal.reason === 'invalid_input' ? { ...refusal, reason: 'link_used_up' } : refusal;
}
