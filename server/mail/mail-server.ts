// SMTP_URL read into what the mail client is given. Safe unless it says otherwise: without TLS nothing leaves the machine.

export type MailServer = {
  host: string;
  port: number;
  /** TLS from the first byte. */
  isSecure: boolean;
  /** Refuse a server that does not turn on TLS (STARTTLS). */
  requiresTls: boolean;
  verifiesCertificate: boolean;
  /** `<host>:<port>`, for people to read. */
  shown: string;
  credentials: { user: string; pass: string } | null;
};

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** A sentence in place of the server when the address cannot be used; it never repeats what may hold a password. */
export function parseMailServer(address: string): MailServer | string {
  if (!URL.canParse(address)) return 'must be an address such as smtps://user:password@host';
  const url = new URL(address);
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')
    return 'must begin with smtps:// or smtp://';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (!/^[a-z0-9.:-]+$/.test(host)) return 'must name a host';
  if ((url.pathname !== '' && url.pathname !== '/') || url.hash !== '')
    return 'must end with the host and port (a password with / or # in it is written with %2F and %23)';
  const isInsecure = url.searchParams.has('insecure');
  if ([...url.searchParams.keys()].some((key) => key !== 'insecure'))
    return 'knows no other addition than ?insecure';
  const isSecure = url.protocol === 'smtps:';
  const isHere = loopback.test(host);
  const credentials = credentialsOf(url);
  if (credentials === undefined)
    return 'must have a user name and a password, or neither, with special letters as %xx';
  if (isInsecure && credentials && !isHere)
    return 'must not have ?insecure with a password, which could then be read on its way';
  const port = url.port === '' ? (isSecure ? 465 : 587) : Number(url.port);
  return {
    host,
    port,
    isSecure,
    requiresTls: !isSecure && !isInsecure && !isHere,
    verifiesCertificate: !isInsecure && !isHere,
    shown: `${host.includes(':') ? `[${host}]` : host}:${port}`,
    credentials,
  };
}

/** Null for none, undefined for unusable ones. */
function credentialsOf(url: URL): MailServer['credentials'] | undefined {
  if (url.username === '' && url.password === '') return null;
  try {
    const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return user && pass ? { user, pass } : undefined;
  } catch {
    return undefined;
  }
}
