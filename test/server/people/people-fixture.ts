// People as the tests of people manage them: who may what, what a form sends, and what is in the mails.
import { samplePeople } from '#db/seed/sample/sample-people.ts';
import { sampleAddress } from '#db/seed/seed-person-writer.ts';
import { findVisitor, type Visitor } from '#server/people/visitor.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { auditOf, idOf, now, type TestServer } from '#test/server/caller.ts';

export const administrator = sampleActor('aslak');
export const secretary = sampleActor('solveig');
export const contributor = sampleActor('gudrun');

export const personId = (key: string) => idOf('person', key);
export const roleId = (key: string, place = 0) => idOf('role', `${key}:${place}`);
export const bodyId = (key: string) => idOf('body', key);

export const roleDraft = (bodyKey = 'faggruppe-registre', more: object = {}) => ({
  bodyId: bodyId(bodyKey),
  role: 'contributor' as const,
  isLeader: false,
  seat: 'member' as const,
  organisation: '',
  fromOn: '2026-11-22',
  toOn: null,
  ...more,
});

export const kari = { name: 'Kari Skisse', email: 'kari@uib.example', partnerId: null };
export const ola = { name: 'Ola Utkast', email: 'ola@hvl.example', partnerId: null };

export const inviteDraft = (more: object = {}) => ({
  people: [kari],
  lang: 'nb' as const,
  role: roleDraft(),
  ...more,
});

export const personDraft = (key: string, more: object = {}) => ({
  id: personId(key),
  version: 1,
  name: samplePeople.find((each) => each.key === key)!.name,
  email: sampleAddress(key),
  partnerId: null,
  lang: 'nb' as const,
  ...more,
});

export async function mailsOf({ connection }: TestServer) {
  return connection.read
    .selectFrom('mail')
    .select(['kind', 'to_address as to', 'text', 'lang'])
    .orderBy('id')
    .execute();
}

/** The newest invitation's token, as its mail has it. */
export async function tokenFor(server: TestServer, email: string): Promise<string> {
  const mails = (await mailsOf(server)).filter(
    ({ to, kind }) => to === email && kind === 'invitation',
  );
  return /\/invitasjon#([\w-]+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
}

/** Signs in by a link; answers the request headers of that session. */
export async function signIn({ auth }: TestServer, email: string): Promise<Headers> {
  const token = await auth.issueToken(email);
  const query = { token };
  const { headers } = await auth.api.magicLinkVerify({
    query,
    headers: new Headers(),
    returnHeaders: true,
  });
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return new Headers({ cookie: cookies.join('; ') });
}

export function visitorAt(server: TestServer, headers: Headers, at = now): Promise<Visitor> {
  const parts = { auth: server.auth, connection: server.connection, clock: () => at };
  return findVisitor(parts, headers, () => {});
}

/** The audit entries of the test itself, but for what it was refused. */
export async function changesOf({ connection }: TestServer) {
  return (await auditOf(connection)).filter(({ action }) => action !== 'refused');
}
