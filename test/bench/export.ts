// Ten people taking reports out at once, and somebody else who looks at the overview meanwhile: what they wait.
import { performance } from 'node:perf_hooks';
import { reportFormats, type ReportFormat } from '#shared/report/report-format.ts';
import { langs } from '#shared/strategy/strategy-type.ts';

export type Waits = { median: number; slowest: number };
export type ExportTimes = {
  alone: Waits;
  meanwhile: Waits;
  /** From the first asked to the last ready. */
  all: number;
  failed: number;
};

type Served = { base: string; cookie: string };

/** Ten that differ: every format in three languages has more. */
const wanted = langs
  .flatMap((lang) => reportFormats.map((format) => ({ lang, format })))
  .filter((_, place) => place % 2 === 0)
  .slice(0, 10);

async function wait(look: () => Promise<unknown>, times: number, apart: number): Promise<Waits> {
  const waits: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    await look();
    waits.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, apart));
  }
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), slowest: at(0.95) };
}

/** Whether it became ready. */
async function exported(
  { base, cookie }: Served,
  { lang, format }: { lang: string; format: ReportFormat },
): Promise<boolean> {
  const answer = await fetch(`${base}/report/eksport`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({
      strategy: 'alrek-2026',
      kind: 'year',
      year: 2025,
      lang,
      format,
      isCorrected: false,
    }),
  });
  return (await answer.text()).includes('"ready"');
}

/** `look` asks for the overview anew each time. */
export async function timeExports(
  served: Served,
  look: () => Promise<unknown>,
): Promise<ExportTimes> {
  const [times, apart] = [100, 20];
  await wait(look, times, 0);
  const alone = await wait(look, times, apart);
  const start = performance.now();
  let all = 0;
  const exports = Promise.all(
    wanted.map(async (one) => {
      const isReady = await exported(served, one);
      all = performance.now() - start;
      return isReady;
    }),
  );
  const meanwhile = await wait(look, times, apart);
  const ready = await exports;
  return { alone, meanwhile, all, failed: ready.filter((isReady) => !isReady).length };
}
