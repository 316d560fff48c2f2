// Where the foot of a mail leads that may be turned off: one button does it, without signing in. The button, because mail
// scanners open links.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { optionalMailKinds, type OptionalMailKind } from '#shared/mail/mail-type.ts';
import { takeToken } from './enter.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import styles from './sign-in-page.module.css';

export function StopMailPage() {
  const a = useAdminText();
  const [token] = useState(takeToken);
  const [stopped, setStopped] = useState<OptionalMailKind | null>(null);
  const save = useSave({
    send: seamClient.mail.stop.mutate,
    onSaved: ({ kind }) => setStopped(kind),
  });
  const isDead =
    save.refusal?.reason === 'link_used_up' || save.refusal?.reason === 'invalid_input';
  // What it says it is about, for the words alone: the server goes by what was signed.
  const kind = optionalMailKinds.find((each) => token.split('.')[1] === each);
  if (stopped)
    return (
      <div className={styles['page']} role="status">
        <PageHeader
          title={a('account.stop.doneTitle')}
          lead={a('account.stop.done', { kind: a(`account.stop.kind.${stopped}`) })}
        />
        <ToAccount />
      </div>
    );
  if (!kind || isDead)
    return (
      <div className={styles['page']}>
        <PageHeader title={a('account.stop.deadTitle')} lead={a('account.stop.dead')} />
        <ToAccount />
      </div>
    );
  return (
    <div className={styles['page']}>
      <PageHeader
        title={a('account.stop.title')}
        lead={a('account.stop.lead', { kind: a(`account.stop.kind.${kind}`) })}
      />
      <div className={styles['form']}>
        <RefusalAlert refusal={save.refusal} />
        <div>
          <Button loading={save.isSaving} onClick={() => save.send({ token })}>
            {a('account.stop.press')}
          </Button>
        </div>
        <ToAccount />
      </div>
    </div>
  );
}

function ToAccount() {
  const a = useAdminText();
  return (
    <p className="soft small">
      <Link to="/konto">{a('account.stop.account')}</Link>
    </p>
  );
}
