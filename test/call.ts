// Procedures asked over HTTP, as a browser or an attacker asks: with or without cookies and headers.
export type CallAnswer = {
  status: number;
  /** What the procedure answered, or undefined when it was refused. */
  data: unknown;
  /** `reason` of the refusal, and its fields. */
  error: { reason: string; fields: Record<string, string[]> } | undefined;
  /** The cookies now held: those sent, with what the answer set or took. */
  cookie: string;
  response: Response;
};

type CallOptions = { cookie?: string; headers?: Record<string, string> };

export async function mutate(
  base: string,
  procedure: string,
  input: unknown,
  { cookie = '', headers = {} }: CallOptions = {},
): Promise<CallAnswer> {
  const response = await fetch(`${base}/api/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
    ...(input !== undefined && { body: JSON.stringify(input) }),
  });
  return answerOf(response, cookie);
}

export async function query(
  base: string,
  procedure: string,
  input: unknown,
  { cookie = '', headers = {} }: CallOptions = {},
): Promise<CallAnswer> {
  const asked = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const response = await fetch(`${base}/api/trpc/${procedure}${asked}`, {
    headers: { ...(cookie && { cookie }), ...headers },
  });
  return answerOf(response, cookie);
}

async function answerOf(response: Response, sent: string): Promise<CallAnswer> {
  const body = (await response.json()) as {
    result?: { data: unknown };
    error?: { data: CallAnswer['error'] };
  };
  return {
    status: response.status,
    data: body.result?.data,
    error: body.error?.data,
    cookie: cookiesAfter(sent, response),
    response,
  };
}

/** A browser's jar, as far as tests need one. */
export function cookiesAfter(sent: string, response: Response): string {
  const jar = new Map(sent.split('; ').filter(Boolean).map(split));
  for (const set of response.headers.getSetCookie()) {
    const [name, value] = split(set.split(';')[0] ?? '');
    const isTaken = /max-age=0/i.test(set) || value === '';
    if (isTaken) jar.delete(name);
    else jar.set(name, value);
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

function split(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
