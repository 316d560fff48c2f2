// npm run audit:verify [-- --head alrek:734:<hash>]: checks every cluster's audit trail against its own chain, and against
// a head that was written down before. Reads only. The heads it prints belong somewhere else, such as in minutes.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyChain, type ChainFault, type KnownEntry } from '#db/audit/audit-verification.ts';
import { openConnection } from '#db/connection.ts';
import { listClusters } from '#db/people/people-queries.ts';
import { readSettings } from '#server/settings.ts';

const usage = 'npm run audit:verify -- --head <cluster>:<sequence>:<hash>';

const faultWords: Record<ChainFault['kind'], string> = {
  edited: 'was edited after it was written',
  missing: 'is missing',
  broken: 'does not follow from the one before it',
  added: 'was put in from outside',
  replaced: 'is not the one whose hash was written down',
  headless: 'is the last, and the head of the chain is gone',
};

/** Each cluster's written-down entry; null where one cannot be read. */
function knownEntries(given: readonly string[]): Map<string, KnownEntry> | null {
  const known = new Map<string, KnownEntry>();
  for (const text of given) {
    const match = /^([a-z0-9-]+):(\d+):([0-9a-f]{64})$/.exec(text);
    if (!match) return null;
    const [, slug = '', sequence, hash = ''] = match;
    known.set(slug, { sequence: Number(sequence), hash });
  }
  return known;
}

async function verify(known: ReadonlyMap<string, KnownEntry>): Promise<boolean> {
  const { database } = readSettings(process.env);
  // Opening would make it, and an empty trail always holds.
  if (database.kind === 'sqlite' && !existsSync(database.file))
    throw new Error(`There is no database at ${database.file}.`);
  const connection = openConnection(database);
  try {
    const clusters = await listClusters(connection.read);
    const unknown = [...known.keys()].find((slug) => clusters.every((each) => each.slug !== slug));
    if (unknown !== undefined) throw new Error(`There is no cluster called ${unknown}.`);
    let holds = true;
    for (const { id, slug } of clusters) {
      const report = await verifyChain(connection.read, id, known.get(slug));
      const { entries, head, fault } = report;
      if (fault) {
        holds = false;
        console.error(
          `${slug}: entry ${fault.sequence} ${faultWords[fault.kind]}. ${entries} entries hold.`,
        );
      } else
        console.log(
          `${slug}: ${entries} entries hold. Head: ${slug}:${head.sequence}:${head.hash}`,
        );
    }
    return holds;
  } finally {
    await connection.close();
  }
}

const { values } = parseArgs({ options: { head: { type: 'string', multiple: true } } });
const known = knownEntries(values.head ?? []);
if (!known) {
  console.error(usage);
  process.exit(2);
}
try {
  if (!(await verify(known))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message || error : error);
  process.exitCode = 1;
}
