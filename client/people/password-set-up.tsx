// Setting up password and code in two steps: a new password, then the app that makes codes, tried once before it counts.
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import { useNotice } from '#client/ui/notice.tsx';
import { useSave } from '#client/ui/use-save.ts';
import { confirmPasswordInput, startPasswordInput } from '#shared/people/account-schema.ts';
import { AppKey } from './app-key.tsx';
import { BackupCodes } from './backup-codes.tsx';

type PasswordSetUpProps = {
  /** One is in use, and stops working. */
  isChange: boolean;
  onClose: () => void;
};
type Started = { uri: string; backupCodes: string[] };

export function PasswordSetUp({ isChange: wasOn, onClose }: PasswordSetUpProps) {
  const [started, setStarted] = useState<Started | null>(null);
  // It is in use no longer once the first step is done.
  const [isChange] = useState(wasOn);
  return started ? (
    <CodeForm started={started} onClose={onClose} />
  ) : (
    <NewPasswordForm isChange={isChange} onStarted={setStarted} onClose={onClose} />
  );
}

type NewPasswordFormProps = PasswordSetUpProps & { onStarted: (started: Started) => void };

function NewPasswordForm({ isChange, onStarted, onClose }: NewPasswordFormProps) {
  const a = useAdminText();
  const [password, setPassword] = useState('');
  const save = useSave({
    schema: startPasswordInput,
    send: seamClient.account.startPassword.mutate,
    onSaved: onStarted,
  });
  return (
    <FormDialog
      title={a('account.setUp.title')}
      lead={a('account.setUp.lead')}
      isDirty={password !== ''}
      save={save}
      submitLabel={a('account.setUp.next')}
      onSubmit={() => save.send({ password })}
      onClose={onClose}
    >
      {isChange && <p>{a('account.setUp.replaces')}</p>}
      <Textfield
        label={a('account.setUp.password')}
        description={a('account.setUp.passwordText')}
        name="password"
        type="password"
        autoComplete="new-password"
        value={password}
        error={save.errorOf('password')}
        onChange={(event) => setPassword(event.target.value)}
      />
    </FormDialog>
  );
}

function CodeForm({ started, onClose }: { started: Started; onClose: () => void }) {
  const a = useAdminText();
  const show = useNotice();
  const [code, setCode] = useState('');
  const save = useSave({
    schema: confirmPasswordInput,
    send: seamClient.account.confirmPassword.mutate,
    onSaved: () => {
      show({ text: a('account.setUp.done') });
      onClose();
    },
  });
  return (
    <FormDialog
      title={a('account.setUp.appTitle')}
      lead={a('account.setUp.appText')}
      // What is shown is shown once: leaving it asks.
      isDirty
      isReadFirst
      save={save}
      submitLabel={a('account.setUp.turnOn')}
      onSubmit={() => save.send({ code })}
      onClose={onClose}
    >
      <AppKey uri={started.uri} />
      <BackupCodes codes={started.backupCodes} />
      <Textfield
        label={a('account.setUp.code')}
        description={a('account.setUp.codeText')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        error={save.errorOf('code')}
        onChange={(event) => setCode(event.target.value)}
      />
    </FormDialog>
  );
}
