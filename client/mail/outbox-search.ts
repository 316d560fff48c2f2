// Which mails the outbox shows: kept in the address.
import { mailStates, type MailState } from '#shared/mail/mail-type.ts';

/** `etter`: the last mail of the page before, whose older ones follow. */
export type OutboxSearch = { tilstand?: MailState; etter?: string };

export function outboxSearch(search: Record<string, unknown>): OutboxSearch {
  const state = mailStates.find((each) => each === search['tilstand']);
  const after = search['etter'];
  return {
    ...(state && { tilstand: state }),
    ...(typeof after === 'string' && { etter: after }),
  };
}
