// Pictures of chapters: of two kinds, read by their bytes, kept whole, and shown to those who read the report.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPicture } from '#db/report/picture-queries.ts';
import { listFiles } from '#db/report/edition-queries.ts';
import type { FileMaker } from '#server/report/file-maker.ts';
import { thawEdition } from '#server/report/freeze-report.ts';
import { keptFile } from '#server/report/kept-file.ts';
import { readPicture } from '#server/report/picture-check.ts';
import { largestPicture, pictureAddress } from '#shared/report/picture.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import { brokenPng, jpegHeadOf, pngOf } from '#test/picture-file.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { serve } from '#test/served-app.ts';
import {
  expectRefusal,
  idOf,
  now,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { approveReport, reportOf } from './report-draft.ts';

const chapterId = idOf('report-text', 'alrek-2026:2025:foreword:');
const sindre = sampleActor('sindre');
const small = pngOf(3, 2);
const sumOf = (file: Buffer) => createHash('sha256').update(file).digest('hex');
const base64 = (file: Buffer) => file.toString('base64');

describe('what may be shown', () => {
  it.each<[string, Buffer, unknown]>([
    ['a PNG', small, { type: 'image/png', width: 3, height: 2 }],
    ['a JPEG', jpegHeadOf(640, 480), { type: 'image/jpeg', width: 640, height: 480 }],
    [
      'a JPEG with what a camera tells before it, and behind its end',
      Buffer.concat([
        jpegHeadOf(640, 480, { before: 'ffe0000645786966ffffe100046162' }),
        Buffer.from('SEFT'),
      ]),
      { type: 'image/jpeg', width: 640, height: 480 },
    ],
    ['nothing', Buffer.alloc(0), 'picture_invalid'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture_invalid'],
    ['a page that calls itself a PNG', Buffer.from('\x89PNG\r\n\x1a\n<script>'), 'picture_invalid'],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00'), 'picture_invalid'],
    ['a PNG that was cut', small.subarray(0, -9), 'picture_invalid'],
    ['a PNG with something behind it', Buffer.concat([small, Buffer.from('x')]), 'picture_invalid'],
    ['a PNG without its last chunk', small.subarray(0, -12), 'picture_invalid'],
    ['a PNG with a wrong sum', spoiled(small, 20), 'picture_invalid'],
    ['a PNG whose first chunk never ends', spoiled(small, 8), 'picture_invalid'],
    ['a PNG without height', pngOf(1, 0), 'picture_invalid'],
    ['a PNG whose sums are right and whose picture is none', brokenPng(), 'picture_invalid'],
    [
      'a JPEG that ends before its picture',
      Buffer.from('ffd8ffc0000b080010001001011100ffd9', 'hex'),
      'picture_invalid',
    ],
    ['a JPEG that was cut', jpegHeadOf(9, 9).subarray(0, -2), 'picture_invalid'],
    [
      'a JPEG without a frame',
      Buffer.from('ffd8ffe00004000000000000ffd9', 'hex'),
      'picture_invalid',
    ],
    [
      'a JPEG whose markers lead back',
      Buffer.from(`ffd8${'ffe00000'.repeat(9)}ffd9`, 'hex'),
      'picture_invalid',
    ],
    ['a side too long', jpegHeadOf(65_000, 2), 'picture_too_large'],
    ['more than memory holds', jpegHeadOf(11_000, 11_000), 'picture_too_large'],
  ])('%s', (_, file, told) => {
    const read = readPicture(file);
    if (typeof told === 'string') expect(read).toBe(told);
    else expect(read).toEqual(told);
  });
});

function spoiled(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  copy[at] = 0xff;
  return copy;
}

describe.each(dialects)('on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
  });
  afterAll(() => server.close());

  it('is kept by those who write the chapter, byte by byte, and shown in its text', async () => {
    const as = server.as(secretary).report;
    await expectRefusal(
      server.as(sindre).report.addPicture({ chapterId, file: base64(small) }),
      'forbidden',
    );
    await expectRefusal(
      server.as(stranger).report.addPicture({ chapterId, file: base64(small) }),
      'not_found',
    );
    const { id, width, height } = await as.addPicture({ chapterId, file: base64(small) });
    expect([width, height]).toEqual([3, 2]);
    const kept = await findPicture(server.connection.read, secretary.clusterId, id);
    expect(Buffer.from(kept!.bytes).equals(small)).toBe(true);
    const text = `Året.\n\n![Studenter på tvers](malbar:picture/${id} "Foto: Solveig")`;
    const { blocks } = await as.chapterBlocks({ chapterId, text });
    expect(blocks.at(-1)).toEqual({
      kind: 'picture',
      picture: {
        id,
        type: 'image/png',
        width: 3,
        height: 2,
        sha256: sumOf(small),
        alt: 'Studenter på tvers',
        caption: 'Foto: Solveig',
      },
    });
    expect((await as.liveThings({ id: reportOf(2025) })).pictureIds).toContain(id);
  });

  it('is refused at its field when it is none, or too large', async () => {
    const as = server.as(secretary).report;
    const refused = (file: string, reason: 'picture_invalid' | 'file_too_large' | 'required') =>
      expectRefusal(as.addPicture({ chapterId, file }), 'invalid_input', { file: reason });
    await refused('', 'required');
    await refused('data:image/png;base64,xx', 'picture_invalid');
    await refused(base64(Buffer.from('<svg/>')), 'picture_invalid');
    await refused(base64(Buffer.alloc(largestPicture + 3)), 'file_too_large');
  });

  it('stands in last year’s report and in this year’s, and is added to none that is approved', async () => {
    const as = server.as(secretary).report;
    const { id } = await as.addPicture({
      chapterId: idOf('report-text', 'alrek-2026:2024:foreword:'),
      file: base64(small),
    });
    const text = `![Fra i fjor](malbar:picture/${id})`;
    const { blocks } = await as.chapterBlocks({ chapterId, text });
    expect(blocks).toMatchObject([{ kind: 'picture', picture: { id } }]);
    await approveReport(server, 2024);
    await expectRefusal(
      as.addPicture({
        chapterId: idOf('report-text', 'alrek-2026:2024:foreword:'),
        file: base64(small),
      }),
      'invalid_input',
      { id: 'report_frozen' },
    );
  });

  it('is known by its sum in what is frozen, and another one in its place is never set', async () => {
    const as = server.as(secretary).report;
    const { id } = await as.addPicture({ chapterId, file: base64(small) });
    const { chapters } = await as.work({ id: reportOf(2025) });
    const { version } = chapters.find((chapter) => chapter.id === chapterId)!;
    const text = `![Studenter på tvers](malbar:picture/${id})`;
    await as.writeChapter({ id: chapterId, version, text, isDone: true });
    await approveReport(server, 2025);
    const { connection } = server;
    const { clusterId } = secretary;
    const edition = (await thawEdition(connection.read, clusterId, reportOf(2025)))!;
    expect(edition.snapshot.source.pictures).toContainEqual(
      expect.objectContaining({ id, sha256: sumOf(small) }),
    );
    const files: FileMaker = {
      waiting: () => 0,
      make: async (_format, _document, asked) => asked!.pictures!.get(id)!,
    };
    const keep = (lang: 'nb' | 'nn') =>
      keptFile({ connection, files }, edition, { lang, format: 'html' }, { clusterId, now });
    expect(Buffer.from((await keep('nb')).bytes).equals(small)).toBe(true);
    const drop =
      dialect === 'sqlite'
        ? sql`drop trigger report_picture_no_update`
        : sql`drop trigger report_picture_append_only on report_picture`;
    await drop.execute(connection.write);
    const other = pngOf(4, 4);
    await connection.write
      .updateTable('report_picture')
      .set({ bytes: other, sha256: sumOf(other) })
      .where('id', '=', id)
      .execute();
    await expect(keep('nn')).rejects.toThrow('damaged');
    const kept = await listFiles(connection.read, clusterId, edition.id);
    expect(kept.map(({ lang }) => lang)).toEqual(['nb']);
  });
});

it('is sent as the picture that it is, to those who read reports', async () => {
  const connection = await openTestDatabase('sqlite', 'filled');
  const app = await serve({
    connection,
    pages: (_, response) => void response.send(''),
    clock: () => now,
  });
  const cookie = await app.signIn('solveig');
  const added = await fetch(`${app.base}/api/trpc/report.addPicture`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ chapterId, file: base64(small) }),
  });
  const { result } = (await added.json()) as { result: { data: { id: string } } };
  const address = app.base + pictureAddress(result.data.id);
  const sent = await fetch(address, { headers: { cookie } });
  expect(sent.status).toBe(200);
  expect(Buffer.from(await sent.arrayBuffer()).equals(small)).toBe(true);
  expect(Object.fromEntries(sent.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-cache',
    etag: expect.stringMatching(/^"[0-9a-f]{64}"$/) as string,
  });
  expect((await fetch(address)).status).toBe(401);
  for (const id of ['x', '..%2f..%2fetc', idOf('picture', 'none')])
    expect((await fetch(app.base + pictureAddress(id), { headers: { cookie } })).status).toBe(404);
  await app.close();
  await connection.close();
});
