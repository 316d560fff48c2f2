// Who would be asked for how much, were the round opened as it is planned: before a single mail goes out.
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { bodyName } from '#shared/people/body-name.ts';
import { createRoundInput, type CreateRoundInput } from '#shared/round/round-schema.ts';
import type { BodyRow } from '#shared/strategy/snapshot.ts';
import styles from './round-page.module.css';

type RoundPreviewProps = { draft: CreateRoundInput; bodies: readonly BodyRow[] };

export function RoundPreview({ draft, bodies }: RoundPreviewProps) {
  const a = useAdminText();
  const read = createRoundInput.safeParse(draft);
  // The message changes with every letter, and nobody's part of it.
  const input = read.success ? { ...read.data, message: '' } : { ...draft, message: '' };
  const { data: asked } = useQuery({
    ...useTRPC().round.preview.queryOptions(input),
    enabled: read.success,
    placeholderData: (before) => before,
  });
  if (!asked) return null;
  const nobody = asked.filter(({ personId }) => personId === null);
  const people = [...Map.groupBy(asked, ({ personId }) => personId).values()].filter(
    ([one]) => one?.personId !== null,
  );
  const ownerless = [...Map.groupBy(nobody, ({ bodyId }) => bodyId ?? '')];
  return (
    <section role="status">
      <p>
        <strong>
          {a('round.preview.sum', {
            people: people.length,
            count: asked.length - nobody.length,
          })}
        </strong>{' '}
        {nobody.length > 0 && a('round.preview.nobody', { count: nobody.length })}
      </p>
      <ul className={`${styles['asked']} small`}>
        {people.map((own) => (
          <li key={own[0]?.personId}>
            {a('round.preview.person', { name: own[0]?.person ?? '', count: own.length })}
          </li>
        ))}
        {ownerless.map(([bodyId, own]) => {
          const body = bodies.find(({ id }) => id === bodyId);
          return (
            <li key={bodyId} className="soft">
              {a('round.preview.ownerless', {
                body: body ? bodyName(body) : a('round.noBody'),
                count: own.length,
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
