// The sample's people as actors, for tests that call procedures without signing in.
import { alrekCluster } from '#db/seed/load-seed.ts';
import { samplePeople } from '#db/seed/sample/sample-people.ts';
import { bodies } from '#db/seed/alrek-people.ts';
import { seedId } from '#db/seed/seed-id.ts';
import type { Actor } from '#shared/permission.ts';

/** A person of the sample by key, with every role they ever held. */
export function sampleActor(key: string): Actor {
  const person = samplePeople.find((each) => each.key === key);
  if (!person) throw new Error(`The sample has no ${key}.`);
  return {
    personId: seedId('person', key),
    clusterId: alrekCluster.id,
    name: person.name,
    roles: person.roles.map(({ role, bodyKey }) => ({
      role,
      bodyId: seedId('body', bodyKey),
      bodyKind: bodies.find((body) => body.key === bodyKey)!.kind,
    })),
  };
}
