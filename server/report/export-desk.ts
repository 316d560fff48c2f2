// Where finished files wait to be fetched by whoever asked for them: for some minutes, and by nobody else.
import { randomUUID } from 'node:crypto';

export type DeskFile = { bytes: Uint8Array; name: string; type: string };

export type ExportDesk = {
  /** Answers the ticket to fetch it by. */
  leave(file: DeskFile, personId: string): string;
  fetch(ticket: string, personId: string): DeskFile | undefined;
};

const kept = 10 * 60_000;
/** Beyond this the oldest go first. */
const mostBytes = 128 * 1024 * 1024;

export function createExportDesk(clock: () => number): ExportDesk {
  const tickets = new Map<string, DeskFile & { personId: string; until: number }>();

  function tidy(): void {
    let bytes = 0;
    for (const [ticket, file] of [...tickets].toReversed()) {
      bytes += file.bytes.length;
      if (file.until < clock() || bytes > mostBytes) tickets.delete(ticket);
    }
  }

  return {
    leave(file, personId) {
      const ticket = randomUUID();
      tickets.set(ticket, { ...file, personId, until: clock() + kept });
      tidy();
      return ticket;
    },
    fetch(ticket, personId) {
      tidy();
      const file = tickets.get(ticket);
      return file?.personId === personId ? file : undefined;
    },
  };
}
