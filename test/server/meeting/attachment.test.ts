// Files of cases: only PDF that opens for everybody and does nothing by itself; kept whole, sent with a trace, withdrawn
// and brought back.
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfProblem } from '#server/meeting/pdf-check.ts';
import type { FieldReason } from '#shared/error-reason.ts';
import { largestAttachment, mostAttachments } from '#shared/meeting/attachment.ts';
import { dialects, openTestDatabase } from '#test/database.ts';
import {
  idOf,
  now,
  openTestServer,
  expectRefusal,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';
import { attachmentDraft, caseDraft, meetingDraft, smallPdf } from '#test/server/draft.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { serve } from '#test/served-app.ts';

const steeringGroup = idOf('body', 'styringsgruppen');

/** A whole PDF with more in it. */
const pdfWith = (more: string | Buffer) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n'),
    Buffer.from(more),
    Buffer.from('\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ]);
const packed = (objects: string) =>
  pdfWith(
    Buffer.concat([
      Buffer.from('<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'),
      deflateSync(Buffer.from(objects)),
      Buffer.from('\nendstream'),
    ]),
  );

describe('what may be laid before a meeting', () => {
  it.each<[string, Buffer, FieldReason | null]>([
    ['the smallest PDF', smallPdf, null],
    [
      'a page of text that speaks of /JavaScript',
      pdfWith('<< /Length 12 >>\nstream\n/JavaScript /Encrypt \nendstream'),
      null,
    ],
    ['packed objects', packed('3 0 << /Type /Page >>'), null],
    ['nothing', Buffer.alloc(0), 'pdf_invalid'],
    ['something else that is called PDF', Buffer.from('PK\u0003\u0004'), 'pdf_invalid'],
    [
      'a page that pretends',
      Buffer.from('%PDF-1.7\n<script>alert(1)</script>\n%%EOF'),
      'pdf_invalid',
    ],
    ['half a file', smallPdf.subarray(0, 60), 'pdf_invalid'],
    ['a stream without an end', pdfWith('<< /Length 9 >>\nstream\nabc'), 'pdf_invalid'],
    [
      'objects that cannot be unpacked',
      pdfWith('<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nabc\nendstream'),
      'pdf_invalid',
    ],
    ['a locked file', pdfWith('<< /Encrypt 5 0 R >>'), 'pdf_locked'],
    ['a script', pdfWith('<< /S /JavaScript /JS (app.alert\\(1\\)) >>'), 'pdf_active'],
    ['a script by another spelling', pdfWith('<< /S /#4AavaScript >>'), 'pdf_active'],
    ['a packed script', packed('3 0 << /S /JavaScript >>'), 'pdf_active'],
    ['a program that is started', pdfWith('<< /S /Launch /F (cmd.exe) >>'), 'pdf_active'],
    ['a hidden file', pdfWith('<< /Type /EmbeddedFile >>'), 'pdf_active'],
  ])('%s', (_, file, problem) => {
    expect(pdfProblem(file)).toBe(problem);
  });
});

describe.each(dialects)('files of cases, on %s', (dialect) => {
  let server: TestServer;
  let meetingId: string;
  let caseId: string;
  beforeAll(async () => {
    server = await openTestServer(dialect);
    const as = server.as(secretary);
    meetingId = (await as.meeting.create(meetingDraft(steeringGroup))).id;
    caseId = (await as.meeting.addCase(caseDraft(meetingId))).id;
  });
  afterAll(() => server.close());
  const meeting = (actor = secretary) => server.as(actor).meeting;
  const listed = async () =>
    (await meeting().get({ id: meetingId })).attachments.map(({ title }) => title);
  const rows = () => server.connection.read.selectFrom('case_attachment').select('id').execute();

  it('are kept byte for byte, withdrawn and brought back', async () => {
    const row = await meeting().attach(attachmentDraft(caseId));
    expect(row).toMatchObject({ size: smallPdf.length, version: 1, addedById: secretary.personId });
    const { bytes } = await server.connection.read
      .selectFrom('case_attachment')
      .select('bytes')
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow();
    expect(Buffer.from(bytes).equals(smallPdf)).toBe(true);
    expect(await listed()).toEqual(['Notat om rammer']);
    const entry = await server.connection.read
      .selectFrom('audit_entry')
      .select('after')
      .where('action', '=', 'meeting.attach')
      .executeTakeFirstOrThrow();
    expect(entry.after).toContain(row.sha256);
    const gone = await meeting().withdrawAttachment({ id: row.id, version: row.version });
    expect(await listed()).toEqual([]);
    await meeting().restoreAttachment({ id: row.id, version: gone.version });
    expect(await listed()).toEqual(['Notat om rammer']);
  });

  it('are refused where they are no PDF, too large, too many or somebody else’s, with nothing written', async () => {
    const before = await rows();
    const large = Buffer.alloc(largestAttachment + 3, 65);
    for (const [file, reason] of [
      [Buffer.from('tekst'), 'pdf_invalid'],
      [large, 'file_too_large'],
    ] as const)
      await expectRefusal(meeting().attach(attachmentDraft(caseId, file)), 'invalid_input', {
        file: reason,
      });
    for (const actor of [sampleActor('sindre'), sampleActor('gudrun')])
      await expectRefusal(meeting(actor).attach(attachmentDraft(caseId)), 'forbidden');
    await expectRefusal(meeting(stranger).attach(attachmentDraft(caseId)), 'not_found');
    expect(await rows()).toEqual(before);
    for (let count = before.length; count < mostAttachments; count += 1)
      await meeting().attach(attachmentDraft(caseId));
    await expectRefusal(meeting().attach(attachmentDraft(caseId)), 'invalid_input', {
      file: 'attachments_too_many',
    });
  });
});

it('leave as a file that runs nothing, with a trace, to those who may read them', async () => {
  const connection = await openTestDatabase('sqlite', 'filled');
  const app = await serve({
    connection,
    pages: (_, response) => void response.send(''),
    clock: () => now,
  });
  const cookie = await app.signIn('solveig');
  const call = async (procedure: string, input: object) => {
    const answer = await fetch(`${app.base}/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const { result } = (await answer.json()) as {
      result: { data: { id: string; version: number } };
    };
    return result.data;
  };
  const meeting = await call('meeting.create', meetingDraft(steeringGroup));
  const item = await call('meeting.addCase', caseDraft(meeting.id));
  // As large as it may be: more than other requests may hold.
  const large = pdfWith(
    `<< /Length 9 >>\nstream\n${'a'.repeat(largestAttachment - 200)}\nendstream`,
  );
  const row = await call('meeting.attach', {
    ...attachmentDraft(item.id, large),
    fileName: 'Størrelse "1".pdf',
  });
  const get = (path: string, as = cookie) => fetch(app.base + path, { headers: { cookie: as } });
  const file = await get(`/vedlegg/${row.id}.pdf`);
  expect(file.status).toBe(200);
  expect(Buffer.from(await file.arrayBuffer()).equals(large)).toBe(true);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''St%C3%B8rrelse/),
  });
  const traces = await connection.read
    .selectFrom('audit_entry')
    .select('entity_id')
    .where('action', '=', 'meeting.downloadAttachment')
    .execute();
  expect(traces).toEqual([{ entity_id: row.id }]);
  expect((await get(`/vedlegg/${row.id}.pdf`, '')).status).toBe(401);
  expect((await get(`/vedlegg/${idOf('attachment', 'none')}.pdf`)).status).toBe(404);
  await call('meeting.withdrawAttachment', { id: row.id, version: row.version });
  expect((await get(`/vedlegg/${row.id}.pdf`)).status).toBe(404);
  await app.close();
  await connection.close();
});
