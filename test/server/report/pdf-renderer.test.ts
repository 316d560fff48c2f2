// The renderer end to end: the file it makes is read back, and what happens when the compiler hangs or is missing.
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { createPdfRenderer, type PdfRendererOptions } from '#server/report/pdf-renderer.ts';
import { PdfError } from '#server/report/pdf-error.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { brokenPng } from '#test/picture-file.ts';
import { documentFixture } from '#test/unit/report/document-fixture.ts';
import { readPdfBack, type PdfReading } from './pdf-reader.ts';

const renderer = createPdfRenderer();
afterAll(() => renderer.close());

const titled = (title: string): ReportDocument => ({
  ...documentFixture,
  meta: { ...documentFixture.meta, title },
});

async function withRenderer<T>(
  options: PdfRendererOptions,
  work: (own: ReturnType<typeof createPdfRenderer>) => Promise<T>,
): Promise<T> {
  const own = createPdfRenderer(options);
  try {
    return await work(own);
  } finally {
    await own.close();
  }
}

async function reasonOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof PdfError ? error.reason : String(error);
}

/** One blue pixel. */
const bluePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGMQCVgAAAGAAQUSaopEAAAAAElFTkSuQmCC',
  'base64',
);

test('a picture is set with what it shows in words, and what stands under it', async () => {
  const picture = {
    id: 'blue',
    type: 'image/png',
    width: 300,
    height: 200,
    alt: { text: 'Students at a table', lang: 'en' },
    caption: 'Studentkonferansen i juni',
  } as const;
  const document = { ...documentFixture, blocks: [{ kind: 'picture' as const, picture }] };
  const reading = readPdfBack(
    await renderer.render(document, { pictures: new Map([['blue', bluePixel]]) }),
  );
  expect(reading.text).toContain('Studentkonferansen i juni');
  expect(reading.alts).toContain('Students at a table');
});

test('a picture that cannot be read is told in its words, and the others stand', async () => {
  const picture = (id: string) => ({
    kind: 'picture' as const,
    picture: {
      id,
      type: 'image/png' as const,
      width: 300,
      height: 200,
      alt: `Bildet ${id}`,
      caption: '',
    },
  });
  const document = { ...documentFixture, blocks: [picture('blue'), picture('none')] };
  const pictures = new Map([
    ['blue', bluePixel],
    ['none', brokenPng()],
  ]);
  const reading = readPdfBack(await renderer.render(document, { pictures }));
  expect(reading.alts).toContain('Bildet blue');
  expect(reading.text).toContain('Bildet none');
});

/** As papers have them: heading, a line on what it is, and its text, so often that some fall at the end of a page. */
const heldCases = Array.from({ length: 60 }, (_, place) => `Sak nummer ${place + 1} av mange`);

test('a heading and the line below it stand on the page of what they lead on to', async () => {
  const blocks = heldCases.flatMap((text, place): ReportDocument['blocks'] => [
    { kind: 'heading', level: 2, number: '', text },
    { kind: 'paragraph', tone: 'note', text: `Linje ${place + 1}`, leadsOn: true },
    {
      kind: 'paragraph',
      tone: 'body',
      text: `Teksten i ${text}. ${'Mer å si. '.repeat(place % 9)}`,
    },
  ]);
  const part = { kind: 'part' as const, number: 'I', title: 'Saker', lead: null };
  const document = { ...documentFixture, blocks: [part, ...blocks] };
  const { pages } = readPdfBack(await renderer.render(document));
  expect(pages.length).toBeGreaterThan(4);
  const flat = pages.map((page) => page.replace(/\s+/g, ''));
  const pageOf = (words: string) =>
    flat.findLastIndex((page) => page.includes(words.replace(/\s+/g, '')));
  for (const text of heldCases) {
    expect(pageOf(`Teksten i ${text}`), text).toBeGreaterThanOrEqual(0);
    expect(
      flat.findIndex((page) => page.includes(text.replace(/\s+/g, ''))),
      text,
    ).toBe(pageOf(`Teksten i ${text}`));
  }
});

describe('the file', () => {
  let reading: PdfReading;

  test('is made', async () => {
    const file = await renderer.render(documentFixture);
    expect(Buffer.from(file.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    reading = readPdfBack(file);
    expect(reading.pageCount).toBeGreaterThan(7);
  });

  test('says that it is PDF/A-2a and PDF/UA-1, with the schema for the latter', () => {
    expect(reading.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(reading.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(reading.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(reading.xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(reading.xmp).toContain('Årsrapport 2025 – måloppnåelse');
  });

  test('is tagged, has its language, and shows its title', () => {
    expect(reading.catalog).toContain('/StructTreeRoot');
    expect(reading.catalog).toContain('/Marked true');
    expect(reading.catalog).toContain('/Lang (nb)');
    expect(reading.catalog).toContain('/DisplayDocTitle true');
    expect(reading.catalog).toContain('/OutputIntents');
  });

  test('has tags for headings, tables with header cells, lists, figures and contents', () => {
    for (const tag of [
      'Title',
      'H1',
      'H2',
      'H3',
      'Table',
      'THead',
      'TH',
      'TR',
      'TD',
      'L',
      'LI',
      'Figure',
      'Caption',
      'TOC',
      'TOCI',
      'Link',
      'P',
    ]) {
      expect(reading.tags.get(tag) ?? 0, tag).toBeGreaterThan(0);
    }
  });

  test('every figure has an alternative text that says what it shows', () => {
    expect(reading.tags.get('Figure')).toBe(reading.alts.length);
    expect(reading.alts.every((alt) => alt.length > 10)).toBe(true);
    expect(reading.alts).toContain(documentFixture.cover.rodsAlt);
    const charts = documentFixture.blocks.flatMap((block) =>
      block.kind === 'chart' ? [block.chart.alt] : [],
    );
    for (const alt of charts) expect(reading.alts).toContain(alt);
  });

  test('a text in another language is tagged with it', () => {
    expect(reading.langs).toContain('en');
  });

  test('has a bookmark for every heading, in order', () => {
    expect(reading.bookmarks).toEqual(
      expect.arrayContaining([
        'Året på én side',
        'Innhold',
        'I Leders beretning',
        'III Årets aktiviteter og resultater',
        '1 Innovasjon',
        'Errata',
      ]),
    );
  });

  test('every page after the cover says which it is; all say eksempeldata', () => {
    reading.pages.forEach((page, index) => {
      expect(page.replace(/\s+/g, ' ')).toContain('eksempeldata');
      if (index > 0)
        expect(page.replace(/\s+/g, ' ')).toContain(`Side ${index + 1} av ${reading.pageCount}`);
    });
  });

  test('table headers repeat on the next page', () => {
    const pages = reading.pages.filter((page) => page.includes('Indikator nummer'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('Måloppnåelse');
  });

  test('a document without sample data does not say eksempeldata', async () => {
    const file = await renderer.render({
      ...documentFixture,
      meta: { ...documentFixture.meta, sampleNotice: null },
    });
    expect(readPdfBack(file).text).not.toContain('eksempeldata');
  });
});

describe('the queue', () => {
  test('the same document is made once and gives the same bytes in another process', async () => {
    const first = await renderer.render(documentFixture);
    expect(await renderer.render(structuredClone(documentFixture))).toBe(first);
    await withRenderer({}, async (other) => {
      expect(Buffer.from(await other.render(documentFixture)).equals(Buffer.from(first))).toBe(
        true,
      );
    });
  });

  test('requests at the same time each get their own file, and the same one only once', async () => {
    const [one, two, again] = await Promise.all([
      renderer.render(titled('Rapport én')),
      renderer.render(titled('Rapport to')),
      renderer.render(titled('Rapport én')),
    ]);
    expect(readPdfBack(one).xmp).toContain('Rapport én');
    expect(readPdfBack(two).xmp).toContain('Rapport to');
    expect(again).toBe(one);
  });

  test('a full queue refuses at once', async () => {
    await withRenderer({ longestQueue: 1 }, async (own) => {
      const first = own.render(titled('a'));
      expect(await reasonOf(own.render(titled('b')))).toBe('too_busy');
      await first;
    });
  });

  test('one that nobody waits for any longer is ended, and the next is made as ever', async () => {
    await withRenderer({}, async (own) => {
      const [one, other] = [new AbortController(), new AbortController()];
      const blocks = Array.from({ length: 40 }, () => documentFixture.blocks).flat();
      const [first, same] = [one, other].map(({ signal }) =>
        reasonOf(own.render({ ...documentFixture, blocks }, { given: signal })),
      );
      one.abort();
      expect(await first).toBe('given_up');
      other.abort();
      expect(await same).toBe('given_up');
      expect(readPdfBack(await own.render(titled('Etterpå'))).xmp).toContain('Etterpå');
    });
  });

  test('one that somebody else still waits for is made', async () => {
    await withRenderer({}, async (own) => {
      const given = new AbortController();
      const left = reasonOf(own.render(titled('Delt'), { given: given.signal }));
      const stays = own.render(titled('Delt'));
      given.abort();
      expect(await left).toBe('given_up');
      expect(readPdfBack(await stays).xmp).toContain('Delt');
    });
  });

  test('a worn process is replaced without anybody noticing', async () => {
    await withRenderer({ mostJobs: 1 }, async (own) => {
      for (const title of ['a', 'b', 'c'])
        expect(readPdfBack(await own.render(titled(title))).xmp).toContain(`>${title}<`);
    });
  });

  test('after closing it refuses', async () => {
    const own = createPdfRenderer();
    await own.close();
    expect(await reasonOf(own.render(documentFixture))).toBe('closed');
  });
});

describe('a child that fails', () => {
  const child = (mode: string) => new URL(`./failing-child.ts?${mode}`, import.meta.url);

  test('one that hangs is ended at the time limit', async () => {
    await withRenderer({ childUrl: child('hang'), timeLimit: 300 }, async (own) => {
      expect(await reasonOf(own.render(documentFixture))).toBe('timed_out');
      expect(await reasonOf(own.render(titled('b')))).toBe('timed_out');
    });
  });

  test('closing ends the report that is under way, and starts no other', async () => {
    const own = createPdfRenderer({ childUrl: child('hang') });
    const [under, waiting] = [own.render(titled('a')), own.render(titled('b'))].map(reasonOf);
    await setTimeout(300);
    await own.close();
    // The first may not have reached the process yet.
    expect(['died', 'closed']).toContain(await under);
    expect(await waiting).toBe('closed');
  });

  test('one that dies in mid-work is told apart from a refused text', async () => {
    await withRenderer({ childUrl: child('die') }, async (own) => {
      expect(await reasonOf(own.render(documentFixture))).toBe('died');
    });
  });

  test('a missing compiler is told in plain words', async () => {
    await withRenderer({ childUrl: child('missing') }, async (own) => {
      const error = await own.render(documentFixture).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        reason: 'compiler_missing',
        message: expect.stringContaining('Linux x64') as string,
      });
    });
  });

  test('an export that is refused is tried once more with the plainest characters', async () => {
    await withRenderer({ childUrl: child('refuse-once') }, async (own) => {
      const reading = readPdfBack(await own.render(titled('Ωmega')));
      expect(reading.xmp).toContain('?mega');
    });
  });
});
