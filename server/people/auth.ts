// Sign-in: the library with our choices. Its endpoints are not open to the network, but for the way back from a provider
// (http-route.ts); our procedures call them, so that every way in has a schema, a limit, and a place in the permission table.
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins';
import type { Logger } from 'pino';
import type { Connection } from '#db/connection.ts';
import { newId } from '#db/id.ts';
import { attachUser } from '#server/people/admission.ts';
import { recordFailuresAt } from '#server/people/sign-in-event.ts';
import type { ProviderSettings } from '#server/people/provider-settings.ts';
import { providerConfig, userInfoProblem } from '#server/people/provider.ts';
import type { IsoInstant } from '#shared/iso-date.ts';

export type AuthParts = {
  connection: Connection;
  /** Where people reach the server, without a path. */
  baseUrl: string;
  secret: string;
  idleMinutes: number;
  maxHours: number;
  providers: readonly ProviderSettings[];
  /** Anyone may be any of the sample’s people; without it nobody comes in as one, and they do not count. Throws together with a provider: real people sign in by those. */
  withSample: boolean;
  logger: Logger;
  clock: () => IsoInstant;
};

/** How long a link that was asked for on the sign-in page can be used. */
export const linkMinutes = 15;

/** How often a session in use is stamped as awake. */
export const stampSeconds = 60;

export function createAuth(parts: AuthParts) {
  const { connection, baseUrl, providers, logger, withSample } = parts;
  if (withSample && providers.length > 0)
    throw new Error('The sample’s people and real providers cannot sign in to the same server.');
  // Who asked for a token hears of it here, and nobody else.
  const waiting = new Map<string, (token: string) => void>();
  const library = betterAuth({
    appName: 'Målbar',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret: parts.secret,
    trustedOrigins: [baseUrl],
    telemetry: { enabled: false },
    // The message alone: what comes with it may hold addresses and tokens.
    logger: {
      level: 'warn',
      log: (level, message) => logger[level === 'error' ? level : 'warn'](message),
    },
    database: { db: connection.write, type: connection.dialect, transaction: false },
    // We limit in our procedures, by address too.
    rateLimit: { enabled: false },
    user: {
      modelName: 'auth_user',
      async validateUserInfo({ user, source }) {
        const problem = await userInfoProblem(connection.read, providers, user, source, {
          withSample,
        });
        // Somebody's own address, on the word of a provider that has not checked it: worth knowing of.
        if (problem?.error === 'address_not_verified')
          await recordFailuresAt(parts, String(user.email), 'provider');
        return problem;
      },
    },
    session: {
      modelName: 'auth_session',
      expiresIn: parts.idleMinutes * 60,
      updateAge: stampSeconds,
      // A cached session would outlive signing out everywhere.
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'auth_account',
      updateAccountOnSignIn: false,
      accountLinking: {
        // Somebody who is signed in may link a provider that knows them by another address, or by none.
        allowDifferentEmails: true,
        trustedProviders: providers.filter(({ email }) => email !== 'claim').map(({ id }) => id),
      },
    },
    verification: { modelName: 'auth_verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
    },
    databaseHooks: {
      session: {
        create: {
          /** No session without a person, and none by password alone. */
          async before({ userId }, context) {
            const user = await context?.context.internalAdapter.findUserById(userId);
            if (!user) return false;
            const isPassword = context?.path === '/sign-in/email';
            if (isPassword && !('twoFactorEnabled' in user && user.twoFactorEnabled)) return false;
            return attachUser(connection, user, parts.clock(), { withSample });
          },
        },
      },
      account: {
        create: {
          /** We ask nothing of a provider after the sign-in, so its tokens are not kept. */
          async before(account) {
            return { data: { ...account, accessToken: null, refreshToken: null, idToken: null } };
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'malbar',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
    },
    onAPIError: { errorURL: `${baseUrl}/logg-inn` },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        async sendMagicLink({ token, metadata }) {
          waiting.get(String(metadata?.['ticket']))?.(token);
        },
      }),
      twoFactor({
        issuer: 'Målbar',
        schema: { twoFactor: { modelName: 'auth_two_factor' } },
      }),
      genericOAuth({ config: providers.map((provider) => providerConfig(provider)) }),
    ],
  });

  return {
    api: library.api,
    handler: library.handler,
    context: library.$context,
    providers,
    withSample,
    baseUrl,
    /** What we sign ourselves: links. */
    secret: parts.secret,
    idleMinutes: parts.idleMinutes,
    maxHours: parts.maxHours,

    /** The token in a cookie header whose signature the library has checked: that stays true. Whether its session lives is asked each time. */
    knownTokens: new Map<string, string>(),

    /** The library's own tables; after ours, which they stand beside. */
    async migrate(): Promise<void> {
      await (await getMigrations(library.options)).runMigrations();
    },

    /** A token that signs in whoever has the address, once. */
    async issueToken(email: string): Promise<string> {
      const ticket = newId();
      let issued = '';
      waiting.set(ticket, (token) => {
        issued = token;
      });
      try {
        const body = { email, metadata: { ticket } };
        await library.api.signInMagicLink({ body, headers: new Headers() });
      } finally {
        waiting.delete(ticket);
      }
      return issued;
    },
  };
}

export type Auth = ReturnType<typeof createAuth>;
