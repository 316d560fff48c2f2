// Asking to be erased: what will happen, the request, and the way back until it is done.
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import { useAct } from '#client/ui/use-act.ts';
import { ConfirmForm } from './confirm-form.tsx';

export function AccountErasure({ askedAt }: { askedAt: string | null }) {
  const a = useAdminText();
  const format = useFormat();
  const act = useAct();
  const show = useNotice();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Section title={a('account.erasure.title')}>
      <div className="stack">
        <p className="prose">{a('account.erasure.text')}</p>
        {askedAt ? (
          <>
            <p>{a('account.erasure.asked', { date: format.instant(askedAt) })}</p>
            <div>
              <Button
                variant="secondary"
                onClick={() =>
                  void act({
                    run: () => seamClient.account.withdrawErasure.mutate(),
                    done: a('account.erasure.withdrawn'),
                  })
                }
              >
                {a('account.erasure.withdraw')}
              </Button>
            </div>
          </>
        ) : (
          <div>
            <Button variant="secondary" onClick={() => setIsAsking(true)}>
              {a('account.erasure.ask')}
            </Button>
          </div>
        )}
      </div>
      {isAsking && (
        <ConfirmForm
          title={a('account.erasure.askTitle')}
          act={a('account.erasure.ask')}
          send={() => seamClient.account.askErasure.mutate()}
          onDone={() => {
            show({ text: a('account.erasure.askedDone') });
            setIsAsking(false);
          }}
          onClose={() => setIsAsking(false)}
        >
          <p>{a('account.erasure.askText')}</p>
        </ConfirmForm>
      )}
    </Section>
  );
}
