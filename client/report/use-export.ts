// A file of a report on its way: how far it has come, told by the server line by line, and how to give it up.
import { useEffect, useRef, useState } from 'react';
import type { ShownRefusal } from '#client/seam.ts';
import type { ExportInput, ExportStep } from '#shared/report/report-schema.ts';
import { fetchFile, readRefusal, saveFile } from './fetch-file.ts';

type Making = Extract<ExportStep, { step: 'making' }>;

export type Export = {
  /** Null while nothing is made. */
  making: Making | null;
  refusal: ShownRefusal | null;
  start(input: ExportInput): Promise<void>;
  giveUp(): void;
};

const offline: ShownRefusal = { reason: 'offline', fields: {}, current: null, requestId: null };

export function useExport(): Export {
  const [making, setMaking] = useState<Making | null>(null);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const given = useRef<AbortController>(null);
  useEffect(() => () => given.current?.abort(), []);

  async function start(input: ExportInput): Promise<void> {
    const own = new AbortController();
    given.current = own;
    setRefusal(null);
    setMaking({ step: 'making', made: 0, of: 1, ahead: 0 });
    try {
      const last = await follow(input, own.signal, setMaking);
      if ('refusal' in last) return setRefusal(last.refusal);
      const answer = await fetchFile(`/report/eksport/${last.ticket}`, { signal: own.signal });
      if (answer && 'file' in answer) saveFile(answer.file, last.name);
      else if (answer) setRefusal(answer.refusal);
    } catch {
      if (!own.signal.aborted) setRefusal(offline);
    } finally {
      if (given.current === own) setMaking(null);
    }
  }

  return { making, refusal, start, giveUp: () => given.current?.abort() };
}

type Ready = Extract<ExportStep, { step: 'ready' }>;

async function follow(
  input: ExportInput,
  signal: AbortSignal,
  tell: (step: Making) => void,
): Promise<Ready | { refusal: ShownRefusal }> {
  const answer = await fetch('/report/eksport', {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json' },
    signal,
  });
  if (!answer.ok || !answer.body) return { refusal: await readRefusal(answer) };
  for await (const step of stepsOf(answer.body)) {
    if (step.step === 'ready') return step;
    if (step.step === 'failed')
      return { refusal: { ...offline, reason: step.reason, requestId: step.requestId } };
    tell(step);
  }
  // The connection ended before the file was ready.
  return { refusal: offline };
}

async function* stepsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<ExportStep> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as ExportStep;
  }
}
