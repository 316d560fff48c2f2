// A real OpenID Connect provider on the loopback, with its own sign-in page, for as long as a test needs it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import type { ProviderSettings } from '#server/people/provider-settings.ts';

/** What the provider knows of an account; its name there is its `sub`. */
export type OidcAccount = { email?: string; email_verified?: boolean; xms_edov?: boolean | string };

export type OidcServer = {
  /** As the server's settings would have it. */
  settings: ProviderSettings;
  /** Where the provider may send browsers back to; to be told once the app's address is known. */
  allowReturnTo(base: string): void;
  accounts: Map<string, OidcAccount>;
  close(): void;
};

export async function startOidcServer(
  email: ProviderSettings['email'] = 'claim',
  id = 'test',
): Promise<OidcServer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const accounts = new Map<string, OidcAccount>();
  const client = { client_id: 'malbar', client_secret: 'the secret of a test client, long enough' };
  let handle: ReturnType<Provider['callback']> | null = null;

  function open(redirectUris: string[]): void {
    const configuration: Configuration = {
      clients: [
        {
          ...client,
          redirect_uris: redirectUris,
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      ],
      claims: {
        openid: ['sub'],
        email: ['email', 'email_verified', 'xms_edov'],
        profile: ['name'],
      },
      // Some real providers put the claims in the ID token, others only in userinfo; this one does the latter.
      pkce: { required: () => true },
      cookies: { keys: ['test'] },
      findAccount: (_, sub) => ({
        accountId: sub,
        claims: async () => ({ sub, name: 'Navn hos tilbyderen', ...accounts.get(sub) }),
      }),
    };
    handle = new Provider(issuer, configuration).callback();
  }
  open(['http://localhost/not-yet']);
  server.on('request', (request, response) => void handle?.(request, response));

  return {
    settings: {
      id,
      label: 'Prøveskolen',
      issuer,
      clientId: client.client_id,
      clientSecret: client.client_secret,
      scopes: email === 'none' ? ['openid'] : ['openid', 'email', 'profile'],
      email,
    },
    allowReturnTo: (base) => open([`${base}/api/auth/callback/${id}`]),
    accounts,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
