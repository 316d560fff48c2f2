// Asks the server for a file, and tells why there is none in the words of any other refused request.
import * as z from 'zod/mini';
import type { ShownRefusal } from '#client/seam.ts';
import { errorReasons } from '#shared/error-reason.ts';

const refusedFile = z.object({
  error: z.object({
    data: z.object({ reason: z.enum(errorReasons), requestId: z.nullable(z.string()) }),
  }),
});

export async function readRefusal(answer: Response): Promise<ShownRefusal> {
  const told = refusedFile.safeParse(await answer.json().catch(() => null)).data?.error.data;
  return {
    reason: told?.reason ?? 'report_failed',
    fields: {},
    current: null,
    requestId: told?.requestId ?? null,
  };
}

type Asked = { body?: string; signal?: AbortSignal };

/** Null when it was given up. */
export async function fetchFile(
  address: string,
  { body, signal }: Asked = {},
): Promise<{ file: Blob } | { refusal: ShownRefusal } | null> {
  try {
    const answer = await fetch(address, {
      ...(signal && { signal }),
      ...(body !== undefined && {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      }),
    });
    if (answer.ok) return { file: await answer.blob() };
    return { refusal: await readRefusal(answer) };
  } catch {
    if (signal?.aborted) return null;
    return { refusal: { reason: 'offline', fields: {}, current: null, requestId: null } };
  }
}

export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
