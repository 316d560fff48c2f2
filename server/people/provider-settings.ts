// OpenID Connect providers (Feide, Entra ID, ID-porten …) from the environment: OIDC_PROVIDERS=feide,entra names them,
// and each has OIDC_<NAME>_ISSUER, _CLIENT_ID, _CLIENT_SECRET, and, where they differ, _LABEL, _SCOPES and _EMAIL.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/**
 * How far a provider's e-mail address may be believed. `claim`: where it says `email_verified`. `trusted`: always, since
 * the organisation gives out the addresses itself. `none`: it tells none; people link it to an account they are signed in to.
 */
export const emailTrusts = ['claim', 'trusted', 'none'] as const;

const providerSchema = z.object({
  ISSUER: z.string('is missing').check(
    z.refine((text) => {
      const url = URL.canParse(text) ? new URL(text) : null;
      return url?.protocol === 'https:' || url?.hostname === 'localhost';
    }, 'must begin with https://'),
  ),
  CLIENT_ID: z.string('is missing'),
  CLIENT_SECRET: z.string('is missing'),
  LABEL: z.optional(z.string()),
  SCOPES: z._default(z.string(), 'openid email profile'),
  EMAIL: z._default(z.enum(emailTrusts), 'claim'),
});

export type ProviderSettings = {
  id: string;
  /** On the button; proper names are the same in all languages. */
  label: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string[];
  email: (typeof emailTrusts)[number];
};

const labels: Record<string, string> = {
  feide: 'Feide',
  entra: 'Microsoft',
  idporten: 'ID-porten',
};

export function readProviders(environment: Record<string, string | undefined>): {
  settings: ProviderSettings[];
  problems: string[];
} {
  const ids = (environment['OIDC_PROVIDERS'] ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  const settings: ProviderSettings[] = [];
  const problems: string[] = [];
  for (const id of ids) {
    if (!/^[a-z][a-z0-9]*$/.test(id) || settings.some((each) => each.id === id)) {
      problems.push(
        'OIDC_PROVIDERS: must be different names in small letters, with commas between',
      );
      continue;
    }
    const prefix = `OIDC_${id.toUpperCase()}_`;
    const own = Object.fromEntries(
      Object.entries(environment)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    );
    const secret = secretOf(own);
    if ('problem' in secret) problems.push(`${prefix}CLIENT_SECRET_FILE: ${secret.problem}`);
    const parsed = providerSchema.safeParse({ ...own, ...secret });
    for (const issue of parsed.error?.issues ?? [])
      problems.push(`${prefix}${issue.path.join('.')}: ${issue.message}`);
    if (!parsed.data) continue;
    const { ISSUER, CLIENT_ID, CLIENT_SECRET, LABEL, SCOPES, EMAIL } = parsed.data;
    settings.push({
      id,
      label: LABEL ?? labels[id] ?? id,
      issuer: ISSUER.replace(/\/$/, ''),
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      scopes: SCOPES.split(' ').filter(Boolean),
      email: EMAIL,
    });
  }
  return { settings, problems };
}

/** Given as text, or as a file that only the server may read. */
function secretOf(own: Record<string, string | undefined>) {
  const file = own['CLIENT_SECRET_FILE'];
  if (!file) return {};
  try {
    return { CLIENT_SECRET: readFileSync(file, 'utf8').trim() };
  } catch {
    return { problem: 'cannot be read' };
  }
}
