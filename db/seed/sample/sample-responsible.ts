// Who of the sample's people answers for what their group owns. Some groups have nobody, and one has somebody who left.

const responsibleIn: Record<string, string> = {
  'faggruppe-innovasjon': 'gudrun',
  'faggruppe-brukermedvirkning': 'ashild',
  'faggruppe-barn-unge': 'leif',
  'faggruppe-registre': 'mathias',
};

export function withResponsible<Seed extends { ownerKey?: string; responsibleKey?: string }>(
  seeds: readonly Seed[],
): Seed[] {
  return seeds.map((seed) => {
    const responsibleKey = responsibleIn[seed.ownerKey ?? ''];
    return responsibleKey ? { ...seed, responsibleKey } : seed;
  });
}
