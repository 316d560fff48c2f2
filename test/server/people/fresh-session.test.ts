// What is powerful over others asks for a session that has just begun: an open screen is not enough.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualRetention } from '#shared/people/retention.ts';
import { dialects } from '#test/database.ts';
import { openAccountApp, type AccountApp } from './account-fixture.ts';
import { inviteDraft, personDraft, personId, roleDraft } from './people-fixture.ts';

const role = roleDraft('sekretariatet', { role: 'administrator' });
const powerful: [string, object][] = [
  ['people.erase', { id: personId('leif') }],
  ['people.setRetention', { ...usualRetention, mailDays: 30 }],
  ['people.giveRole', { personId: personId('leif'), ...role }],
  ['people.invite', inviteDraft({ role })],
  ['people.updatePerson', personDraft('leif', { email: 'leif@annet.example' })],
];

describe.each(dialects)('a session of some time ago, on %s', (dialect) => {
  let app: AccountApp;
  let cookie: string;
  beforeEach(async () => {
    app = await openAccountApp(dialect);
    cookie = await app.signIn('aslak');
    await app.ageSessions('aslak', 16);
  });
  afterEach(() => app.close());

  it.each(powerful)('is not enough for %s', async (procedure, input) => {
    expect((await app.call(cookie, procedure, input)).reason).toBe('session_not_fresh');
    const young = await app.signIn('aslak');
    expect(await app.call(young, procedure, input)).toMatchObject({ status: 200 });
  });

  it('is enough for a name', async () => {
    const input = personDraft('leif', { name: 'Leif Nytt Navn' });
    expect(await app.call(cookie, 'people.updatePerson', input)).toMatchObject({ status: 200 });
  });
});
