// Tells those who listen that something was saved, whichever process saved it: the data version, asked for while somebody
// listens. One question for all of them: a key, a moment's reading, on either database.
import { EventEmitter, on } from 'node:events';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { findDataVersion, listDataVersions } from '#db/audited-transaction.ts';
import type { Database } from '#db/schema.ts';

export type DataWatch = {
  /** The cluster's data version now, and each that is seen after it, until `signal` ends it. */
  versions(clusterId: string, signal: AbortSignal): AsyncGenerator<number, void>;
};

const everyMs = 500;

export function createDataWatch(db: Kysely<Database>, logger: Pick<Logger, 'error'>): DataWatch {
  // Each cluster is an event of its own.
  const saved = new EventEmitter().setMaxListeners(0);
  const seen = new Map<string, number>();
  let isLooking = false;

  // Whoever listens for a cluster listens for errors too.
  const listenedTo = () =>
    saved
      .eventNames()
      .map(String)
      .filter((name) => name !== 'error');

  async function look(): Promise<void> {
    for (const { clusterId, version } of await listDataVersions(db, listenedTo())) {
      if (seen.get(clusterId) === version) continue;
      seen.set(clusterId, version);
      saved.emit(clusterId, version);
    }
  }

  async function lookWhileListenedTo(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    while (listenedTo().length > 0) {
      // A database that does not answer for a while is asked again.
      await look().catch((error: unknown) => logger.error(error));
      await new Promise((resolve) => setTimeout(resolve, everyMs).unref());
    }
    isLooking = false;
  }

  return {
    async *versions(clusterId, signal) {
      // Listening comes first: what is saved meanwhile is told twice rather than not at all.
      const changes = on(saved, clusterId, { signal });
      void lookWhileListenedTo();
      try {
        let told = await findDataVersion(db, clusterId);
        yield told;
        for await (const [version] of changes as AsyncIterable<[number]>) {
          if (version !== told) yield version;
          told = version;
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        await changes.return?.();
      }
    },
  };
}
