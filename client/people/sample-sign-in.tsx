// The invented people of the sample, one for each role: clearly marked, since anyone may be any of them.
import { Button } from '@digdir/designsystemet-react';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '#server/app-router.ts';
import { seamClient } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useSave } from '#client/ui/use-save.ts';
import { enter } from './enter.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import styles from './sign-in-page.module.css';

type Person = NonNullable<inferRouterOutputs<AppRouter>['signIn']['ways']['samplePeople']>[number];

export function SampleSignIn({
  people,
  returnTo,
}: {
  people: readonly Person[];
  returnTo: string | undefined;
}) {
  const a = useAdminText();
  const save = useSave({
    send: seamClient.signIn.asSample.mutate,
    onSaved: () => enter(returnTo),
  });
  return (
    <section aria-labelledby="eksempel" className={styles['sample']}>
      <h2 id="eksempel">{a('signIn.sample.title')}</h2>
      <p>{a('signIn.sample.text')}</p>
      <RefusalAlert refusal={save.refusal} />
      <ul className={styles['people']}>
        {people.map(({ id, name, role, body }) => (
          <li key={id} className={styles['person']}>
            <div>
              <strong>{name}</strong>
              <div className="soft small">
                {a('person.roleIn', { role: a(`person.role.${role}`), body })}
              </div>
            </div>
            <Button
              variant="secondary"
              data-size="sm"
              disabled={save.isSaving}
              aria-label={a('signIn.sample.enterAs', { name })}
              onClick={() => save.send({ personId: id })}
            >
              {a('signIn.sample.enter')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
