// What we ask of OpenID Connect providers, and whom we let in on their word.
import type { GenericOAuthConfig } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import { listPersonsAt, type WhoComesIn } from '#db/people/person-queries.ts';
import type { Database } from '#db/schema.ts';
import type { ProviderSettings } from '#server/people/provider-settings.ts';

export function providerConfig(provider: ProviderSettings): GenericOAuthConfig {
  const { id, label, issuer, clientId, clientSecret, scopes, email } = provider;
  return {
    providerId: id,
    name: label,
    discoveryUrl: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes,
    // PKCE, state and nonce are the library's; without a key to check the ID token by, nobody gets in.
    pkce: true,
    requireIdTokenVerification: true,
    // Who it was is enough, and the ID token says that: more is not asked for.
    ...(email === 'none' && { getUserInfo: async ({ idToken }) => subjectOf(idToken) }),
    mapProfileToUser(profile) {
      // Entra ID says the second, where it is asked to.
      const isVerified = [profile['email_verified'], profile['xms_edov']].some(isYes);
      return {
        // Nobody has an address in this domain, so it never leads to anybody but by an account that was linked.
        email: email === 'none' ? `${String(profile.sub)}@${id}.invalid` : (profile.email ?? ''),
        emailVerified: email === 'trusted' || (email === 'claim' && isVerified),
        name: '',
        image: undefined,
      };
    },
  };
}

const isYes = (claim: unknown) =>
  claim === true || claim === 'true' || claim === 1 || claim === '1';

/** Of an ID token that the library has verified by then. */
function subjectOf(idToken: string | undefined) {
  const payload = idToken?.split('.')[1];
  if (!payload) return null;
  const { sub } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string };
  return { sub, emailVerified: false };
}

type Source = {
  action: 'create-user' | 'link-account' | 'sign-in';
  oauth?: { providerId: string } | undefined;
};

/** Why the library may not make or link this user: only the invited come in, and a provider must vouch for the address. */
export async function userInfoProblem(
  db: Kysely<Database>,
  providers: readonly ProviderSettings[],
  user: { email?: unknown; emailVerified?: unknown },
  { action, oauth }: Source,
  who: WhoComesIn,
): Promise<{ error: string } | undefined> {
  const trust = providers.find(({ id }) => id === oauth?.providerId)?.email;
  if (oauth && action !== 'sign-in' && trust !== 'none' && user.emailVerified !== true)
    return { error: 'address_not_verified' };
  if (action !== 'create-user') return undefined;
  const persons = await listPersonsAt(db, String(user.email).toLowerCase(), who);
  return persons.length === 0 ? { error: 'not_invited' } : undefined;
}
