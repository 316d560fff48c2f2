// What an archive gets: files that can be unpacked anywhere and checked, told of alike as XML and as JSON.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { archiveFileNames } from '#server/report/archive-file-name.ts';
import { archivePackage, type ArchiveFile } from '#server/report/archive-package.ts';
import { archiveMetadata, type ArchiveRecord } from '#shared/report/archive-metadata.ts';

const record: ArchiveRecord = {
  title: 'Årsrapport 2025 – måloppnåelse',
  organisation: 'Alrek helseklynge',
  body: 'Styringsgruppen',
  caseNumber: '12-26',
  approvedOn: '2026-03-12',
  publishedOn: '2026-03-20',
  createdOn: '2026-03-12',
  version: '1.1',
  lang: 'nb',
  year: 2025,
  strategy: { title: 'Alrek helseklynge mot 2026', startsOn: '2021-01-01', endsOn: '2026-12-31' },
  errata: [
    { on: '2026-04-02', text: 'Tabell 12: 14 skal være 41.', version: '1.1' },
    { on: '2026-05-07', text: 'Skrivefeil i <innledningen> & i «vedlegget».', version: '1.1' },
  ],
  producer: { name: 'Målbar', version: '0.1.0', ruleVersion: '1' },
  sampleNotice: 'eksempeldata',
};

const file = (name: string, more: Partial<ArchiveFile> = {}): ArchiveFile => ({
  name,
  title: record.title,
  lang: 'nb',
  mediaType: 'application/pdf',
  format: 'PDF/A-2a',
  isForKeeping: true,
  bytes: strToU8(`%PDF-1.7 ${name}`),
  ...more,
});
const files = [file('arsrapport-2025-nb.pdf'), file('arsrapport-2025-en.pdf', { lang: 'en' })];
const snapshot = strToU8('{"rows":[]}');

const unpacked = (zip: Uint8Array) => new Map(Object.entries(unzipSync(zip)));
const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string) =>
  strFromU8(parts.get(name) ?? new Uint8Array());

/** XML has texts only, and does not say whether what stands once could be repeated. */
const repeated = new Set(['dokumentobjekt', 'rettelse']);
const readXml = (xml: string): unknown => {
  const parser = new XMLParser({
    ignoreDeclaration: true,
    parseTagValue: false,
    isArray: (name) => repeated.has(name),
  });
  return parser.parse(xml);
};
const asTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'number' ? String(one) : one,
  );

afterEach(() => {
  vi.useRealTimers();
});

test('files, what they are, and sums of all of them', async () => {
  const parts = unpacked(await archivePackage({ metadata: record, files, snapshot }));
  expect([...parts.keys()]).toEqual([
    'arsrapport-2025-nb.pdf',
    'arsrapport-2025-en.pdf',
    'snapshot.json',
    'metadata.json',
    'metadata.xml',
    'SJEKKSUMMER.txt',
  ]);
  for (const { name, bytes } of files) expect(parts.get(name)).toEqual(bytes);
});

test('the sums are checked by `sha256sum -c`, and a changed file is found out', async () => {
  const parts = unpacked(await archivePackage({ metadata: record, files, snapshot }));
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    for (const [name, bytes] of parts) writeFileSync(join(folder, name), bytes);
    const check = () =>
      execFileSync('sha256sum', ['-c', 'SJEKKSUMMER.txt'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(check().match(/: OK$/gm)).toHaveLength(parts.size - 1);
    writeFileSync(join(folder, 'arsrapport-2025-en.pdf'), 'noe annet');
    expect(check).toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the metadata say the same as XML and as JSON, and what the files are', async () => {
  const parts = unpacked(await archivePackage({ metadata: record, files, snapshot }));
  const xml = textOf(parts, 'metadata.xml');
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
  const json = JSON.parse(textOf(parts, 'metadata.json')) as {
    arkivpakke: Record<string, unknown>;
  };
  expect(readXml(xml)).toEqual(asTexts(json));
  const sums = textOf(parts, 'SJEKKSUMMER.txt');
  expect(json.arkivpakke).toMatchObject({
    arkivskaperNavn: 'Alrek helseklynge',
    organ: 'Styringsgruppen',
    saksnummer: '12-26',
    dokumentbeskrivelse: {
      tittel: 'Årsrapport 2025 – måloppnåelse',
      dokumentstatus: 'Dokumentet er ferdigstilt',
      dokumentetsDato: '2026-03-12',
      godkjentDato: '2026-03-12',
      publisertDato: '2026-03-20',
      versjon: '1.1',
      spraak: 'nb',
      rapportaar: 2025,
      merknadstekst: 'eksempeldata',
      strategi: {
        tittel: 'Alrek helseklynge mot 2026',
        startdato: '2021-01-01',
        sluttdato: '2026-12-31',
      },
      dokumentobjekt: files.map(({ name, lang, bytes }, index) => ({
        dokumentnummer: index + 1,
        tilknyttetRegistreringSom: index === 0 ? 'Hoveddokument' : 'Vedlegg',
        spraak: lang,
        variantformat: 'Arkivformat',
        format: 'PDF/A-2a',
        mimeType: 'application/pdf',
        referanseDokumentfil: name,
        filstoerrelse: bytes.length,
        sjekksumAlgoritme: 'SHA-256',
        sjekksum: new RegExp(`^(\\w{64})  ${name}$`, 'm').exec(sums)?.[1],
      })),
    },
    datagrunnlag: {
      referanseDokumentfil: 'snapshot.json',
      sjekksum: /^(\w{64}) {2}snapshot\.json$/m.exec(sums)?.[1],
    },
    rettelser: { rettelse: [{ dato: '2026-04-02' }, { dato: '2026-05-07' }] },
    produsent: { navn: 'Målbar', versjon: '0.1.0', regelversjon: '1' },
  });
});

test('an English edition has the same elements', () => {
  const keys = (value: unknown): unknown =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).map(([name, one]) => [name, keys(one)])
      : null;
  const told = (lang: 'nb' | 'en') => archiveMetadata({ ...record, lang }, [], null);
  expect(keys(told('en'))).toEqual(keys(told('nb')));
});

test('of a draft, what nobody has decided is left out, and it says that it is one', () => {
  const draft = {
    ...record,
    body: null,
    caseNumber: null,
    approvedOn: null,
    publishedOn: null,
    errata: [],
  };
  const told = archiveMetadata(draft, [], null);
  expect(JSON.stringify(told)).not.toMatch(
    /"(?:organ|saksnummer|godkjentDato|publisertDato|rettelser|datagrunnlag)"/,
  );
  expect(told).toMatchObject({
    dokumentbeskrivelse: { dokumentstatus: 'Dokumentet er under redigering' },
  });
});

test('the same package is the same bytes, whenever it is made', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00Z') });
  const first = await archivePackage({ metadata: record, files, snapshot });
  vi.setSystemTime(new Date('2031-07-09T23:59:00Z'));
  expect(await archivePackage({ metadata: record, files, snapshot })).toEqual(first);
});

describe('hostile texts', () => {
  test.each([
    ['</tittel><script>alert(1)</script>'],
    [']]> <!-- & &amp; &#0; -->'],
    ['\u0000\u0007\u001B[31m rød \uFFFE', '[31m rød'],
    ['\uD800 halv', '\uFFFD halv'],
    ['<?xml version="2.0"?>'],
    ['__proto__'],
    ['007'],
    ['1e5'],
    ['true'],
    [' rom foran og bak\r\n', 'rom foran og bak'],
    ['æøå 漢字 🎉'],
  ])('%j', async (text, kept = text) => {
    const hostile: ArchiveRecord = {
      ...record,
      title: text,
      organisation: text,
      body: text,
      caseNumber: text,
      version: text,
      strategy: { ...record.strategy, title: text },
      errata: [{ on: '2026-04-02', text, version: text }],
      sampleNotice: text,
    };
    const zip = await archivePackage({
      metadata: hostile,
      files: [file('a.pdf', { title: text })],
      snapshot,
    });
    const parts = unpacked(zip);
    const xml = textOf(parts, 'metadata.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const json: unknown = JSON.parse(textOf(parts, 'metadata.json'));
    expect(readXml(xml)).toEqual(asTexts(json));
    expect(json).toMatchObject({ arkivpakke: { produsent: { navn: 'Målbar' } } });
    expect(json).toMatchObject({ arkivpakke: { dokumentbeskrivelse: { tittel: kept } } });
  });
});

test('names of files are ones that every system takes', async () => {
  const wanted = [
    '../../etc/passwd',
    'C:\\Windows\\system.ini',
    'con.pdf',
    'LPT1',
    'a<b>|c?.pdf',
    'rapport.pdf',
    'RAPPORT.pdf',
    'metadata.xml',
    'sjekksummer.TXT',
    'punktum. . .',
    '\n',
    '__proto__',
    `${'x'.repeat(300)}.pdf`,
    `${'x'.repeat(301)}.pdf`,
    'årsrapport 2025.pdf',
  ];
  const names = archiveFileNames(wanted, ['metadata.xml', 'SJEKKSUMMER.txt']);
  const taken = [...names, 'metadata.xml', 'SJEKKSUMMER.txt'].map((name) => name.toLowerCase());
  expect(new Set(taken).size).toBe(taken.length);
  for (const name of names) {
    expect(name).toMatch(/^[^<>:"/\\|?*\n. ][^<>:"/\\|?*\n]{0,118}[^<>:"/\\|?*\n. ]$/);
    expect(name).not.toMatch(/^(?:con|lpt1)(?:\.|$)/i);
  }
  expect(names).toContain('årsrapport 2025.pdf');
  const parts = unpacked(
    await archivePackage({ metadata: record, files: wanted.map((name) => file(name)) }),
  );
  expect(parts.size).toBe(wanted.length + 3);
  expect(textOf(parts, 'SJEKKSUMMER.txt').trimEnd().split('\n')).toHaveLength(wanted.length + 2);
});
