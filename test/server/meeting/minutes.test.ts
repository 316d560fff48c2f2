// Minutes in the form of the cluster's own: the meeting of 27.05.2024 entered as history, sent for remarks, approved by the
// next meeting and published, and its files compared with the original part by part.
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutate } from '#test/call.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { serve, type Served } from '#test/served-app.ts';
import {
  expectRefusal,
  idOf,
  now,
  openTestServer,
  secretary,
  type TestServer,
} from '#test/server/caller.ts';
import { caseDraft, decisionDraft, followUpDraft, meetingDraft } from '#test/server/draft.ts';
import { roleDraft } from '#test/server/people/people-fixture.ts';
import { readPdfBack } from '#test/server/report/pdf-reader.ts';
import { attendees, cases } from './minutes-of-2024.ts';

const steeringGroup = idOf('body', 'styringsgruppen');
const heldOn = '2024-05-27';
const place = 'Møterom Tarlebø 2F15, 2. etg. nybygg Alrek, Årstadveien 17';

/** Words are hyphenated at the ends of lines. */
const flat = (words: string) => words.replaceAll(/[\s\u00AD\u200B‐-]+/g, '');

describe('the minutes of 27.05.2024', () => {
  let server: TestServer;
  let app: Served;
  let cookie: string;
  let meetingId: string;
  let approvingId: string;

  const meetings = () => server.as(secretary).meeting;
  const version = async () => (await meetings().get({ id: meetingId })).meeting.version;
  const file = (path: string, as = cookie) =>
    fetch(`${app.base}${path}`, { headers: as ? { cookie: as } : {} });
  const bytes = async (path: string, as = cookie) => {
    const answer = await file(path, as);
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };

  beforeAll(async () => {
    server = await openTestServer('sqlite');
    const pages: Parameters<typeof serve>[0]['pages'] = (_, response) => void response.send('');
    app = await serve({ connection: server.connection, pages, clock: () => now });
    cookie = await app.signIn('solveig');
    for (const { name, organisation, seat = 'member', isLeader = false } of attendees) {
      const { id: _id, ...role } = { id: '', ...roleDraft('styringsgruppen') };
      await server.as(secretary).people.invite({
        people: [{ name, email: null, partnerId: null }],
        lang: 'nb',
        role: {
          ...role,
          role: seat === 'member' ? 'steering_member' : 'observer',
          organisation,
          seat,
          isLeader,
          fromOn: '2024-01-01',
          toOn: '2024-12-31',
        },
      });
    }
    const earlier = await meetings().create({
      ...meetingDraft(steeringGroup),
      heldOn: '2024-04-15',
    });
    const before = await meetings().addCase({
      ...caseDraft(earlier.id),
      title: 'Samarbeidsmidler',
      number: 9,
    });
    meetingId = (
      await meetings().create({
        ...meetingDraft(steeringGroup),
        heldOn,
        startsAt: '14:00',
        endsAt: '16:00',
        place,
      })
    ).id;
    await meetings().fetchMembers({ id: meetingId });
    const { attendees: listed } = await meetings().attendance({ id: meetingId });
    for (const { name, code, attended } of attendees) {
      const { id, version: at, organisation } = listed!.find((each) => each.name === name)!;
      await meetings().markAttendee({ id, version: at, code, attended, organisation });
    }
    await meetings().hold({ id: meetingId, version: 1 });
    for (const { number, kind, title, minutes, decision } of cases) {
      const item = await meetings().addCase({
        ...caseDraft(meetingId),
        kind,
        title,
        number,
        followsCaseId: number === 14 ? before.id : null,
      });
      await meetings().writeMinutes({ id: item.id, version: item.version, minutes });
      if (decision) await meetings().recordDecision({ ...decisionDraft(item.id), text: decision });
      if (number === 16) await meetings().recordFollowUp(followUpDraft(item.id));
    }
    const next = await meetings().create({ ...meetingDraft(steeringGroup), heldOn: '2024-09-02' });
    approvingId = (
      await meetings().addCase({
        ...caseDraft(next.id),
        kind: 'approval',
        title: 'Godkjenning av referat',
        number: 18,
      })
    ).id;
  });
  afterAll(async () => {
    await app.close();
    await server.close();
  });

  it('are read by nobody but those who write them until they are sent', async () => {
    const { cases: seen } = await server.as(sampleActor('bjorg')).meeting.get({ id: meetingId });
    expect(seen.map(({ minutes }) => minutes).join('')).toBe('');
    expect((await file(`/mote/${meetingId}/referat.pdf`)).status).toBe(404);
    expect((await file(`/mote/${meetingId}/utkast.pdf`)).status).toBe(200);
    const reader = await app.signIn('bjorg');
    expect((await file(`/mote/${meetingId}/utkast.pdf`, reader)).status).toBe(403);
  });

  it('take the numbers that the cases had, each once', async () => {
    const again = { ...caseDraft(meetingId), number: 13 };
    await expectRefusal(meetings().addCase(again), 'invalid_input', {
      number: 'case_number_taken',
    });
    const ahead = await meetings().create(meetingDraft(steeringGroup));
    await expectRefusal(
      meetings().addCase({ ...caseDraft(ahead.id), number: 40 }),
      'invalid_input',
      {
        number: 'case_number_ahead',
      },
    );
  });

  it('go to the members for remarks, with the file', async () => {
    const { meeting } = await meetings().circulateMinutes({
      id: meetingId,
      version: await version(),
      remarksDueOn: '2026-12-01',
    });
    expect(meeting).toMatchObject({ state: 'drafted', remarksDueOn: '2026-12-01' });
    const read = readPdfBack(await bytes(`/mote/${meetingId}/referat.pdf`));
    expect(read.text).toContain('til merknader innen 01.12.2026');
  });

  it('have the original’s parts in its order', async () => {
    const read = readPdfBack(await bytes(`/mote/${meetingId}/referat.pdf`));
    const text = read.text.replaceAll(/\s+/g, ' ');
    for (const part of [
      'Referat',
      'Prosjekt Alrek helseklynge',
      'Organ Styringsgruppen',
      `Sted ${place}`,
      'Dato 27.05.2024',
      'Kl. 14.00 – 16.00',
      'Organisasjon Navn Kode Møtt',
    ])
      expect(text).toContain(part);
    const order = [
      'Universitetet i Bergen, leder',
      'Observatører:',
      'Klyngefasilitator Alrek helseklynge',
      'Sekretariat:',
      'Universitetet i Bergen – adm MED',
      ...cases.map(({ number, title }) => `Sak ${number}-24 ${title}`),
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const { name, code, attended } of attendees.filter(
      ({ organisation }) =>
        !organisation.startsWith('Høgskulen') && !organisation.startsWith('Bruker'),
    ))
      expect(text).toContain(attended ? `${name} ${code} x` : `${name} ${code} `);
    expect(text).toContain('Embla Sand og Kåre Tind ES KT x x');
  });

  it('have what was said and decided, word for word', async () => {
    const read = readPdfBack(await bytes(`/mote/${meetingId}/referat.pdf`));
    const text = flat(read.text);
    for (const { decision } of cases)
      if (decision) expect(text).toContain(flat(`Vedtak: ${decision}`));
    for (const said of [
      'Oppfølging av sak 09-24 fra forrige møte.',
      'Innkalling, sakliste og referat godkjent uten merknader. En sak meldt under Eventuelt.',
      'Overhead; det er ikke ønsket at midler som er betalt inn av partnerne skal brukes til overhead.',
      'Mandagene 2. september, 14. oktober og 2. desember, alle dager kl. 14.00 – 16.00',
      'ny rekord med nærmere 700 påmeldte!',
    ])
      expect(text).toContain(flat(said));
    for (const standard of ['pdfuaid:part', 'pdfaid:part']) expect(read.xmp).toContain(standard);
    expect(read.tags.get('H1')).toBe(1);
    expect(read.tags.get('H2')).toBe(cases.length);
    expect(read.tags.get('Link')).toBe(2);
  });

  it('are a Word file with Word’s own headings and lists', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({
      buffer: await bytes(`/mote/${meetingId}/referat.docx`),
    });
    const value = html.replaceAll('\u00A0', ' ');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const headings = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, words]) => words);
    expect(headings).toContain('Sak 13-24 Budsjett for 2025');
    expect(value).toContain(`<strong>Vedtak: </strong>${cases[1]?.decision}`);
    expect(value).toContain('<li><strong>Oppdateringer fra klyngeleder BA;</strong>');
    expect(value).toContain('href="https://teams.example/dokumenter"');
    expect(value).toContain('<th');
  });

  it('are approved by a case of a later meeting, and stand then', async () => {
    const own = (await meetings().get({ id: meetingId })).cases[0]!;
    const at = await version();
    const given = { id: meetingId, version: at, approvedOn: null };
    await expectRefusal(meetings().approveMinutes({ ...given, caseId: own.id }), 'invalid_input', {
      caseId: 'minutes_not_approvable',
    });
    await expectRefusal(
      meetings().approveMinutes({ ...given, caseId: null, approvedOn: heldOn }),
      'invalid_input',
      { approvedOn: 'minutes_not_approvable' },
    );
    // The sample's later meetings approved minutes too.
    expect(await meetings().approvingCases({ id: meetingId })).toMatchObject([
      { id: approvingId, number: 18, heldOn: '2024-09-02' },
      { number: 9, heldOn: '2026-04-13' },
      { number: 20, heldOn: '2026-08-31' },
      { number: 26, heldOn: '2026-10-19' },
    ]);
    const approved = await meetings().approveMinutes({ ...given, caseId: approvingId });
    expect(approved).toMatchObject({ state: 'approved', approvedOn: '2024-09-02' });
    const read = readPdfBack(await bytes(`/mote/${meetingId}/referat.pdf`));
    expect(read.text).toContain('godkjent 02.09.2024, sak 18-24');
    const { id, version: atCase } = own;
    await expectRefusal(
      meetings().writeMinutes({ id, version: atCase, minutes: 'Noe annet.' }),
      'invalid_input',
      { id: 'minutes_approved' },
    );
  });

  it('are published without the names of those who were there', async () => {
    expect((await file(`/referat/${meetingId}.pdf`, '')).status).toBe(404);
    await meetings().publishMinutes({
      id: meetingId,
      version: await version(),
      leavesOutPeople: true,
    });
    const { text } = readPdfBack(await bytes(`/referat/${meetingId}.pdf`, ''));
    for (const { name } of attendees) expect(text).not.toContain(name);
    expect(text).not.toContain('klyngeleder BA');
    expect(text).toContain('[navn utelatt]');
    expect(text).toContain('Folkehelseinstituttet');
    expect(flat(text)).toContain('kr.140350');
    const inside = readPdfBack(await bytes(`/mote/${meetingId}/referat.pdf`));
    expect(inside.text).toContain('Mona Brudd');
  });
});

describe('the papers of a meeting that is called', () => {
  it('stay as they were sent, and are sent again when they have changed', async () => {
    const server = await openTestServer('sqlite');
    const app = await serve({
      connection: server.connection,
      pages: (_, response) => void response.send(''),
      clock: () => now,
    });
    const cookie = await app.signIn('solveig');
    const meetings = server.as(secretary).meeting;
    const { id } = await meetings.create({
      ...meetingDraft(steeringGroup),
      invitation: 'Vel møtt!',
    });
    await expectRefusal(meetings.sendPapers({ id, version: 1 }), 'invalid_input', {
      id: 'meeting_has_no_cases',
    });
    const item = await meetings.addCase({
      ...caseDraft(id),
      // Its figures are read in the transaction that sends it.
      links: [{ kind: 'goal', targetId: idOf('goal', 'innovasjon') }],
    });
    const { meeting, told } = await meetings.sendPapers({ id, version: 1 });
    expect(meeting).toMatchObject({ state: 'called', calledAt: now });
    expect(told).toBe(1);
    const mail = await server.connection.read
      .selectFrom('mail')
      .select(['kind', 'subject', 'text'])
      .where('kind', '=', 'meeting_papers')
      .executeTakeFirstOrThrow();
    expect(mail.subject).toBe('Innkalling: Styringsgruppen, 15.12.2026');
    for (const part of [
      'tirsdag 15.12.2026 kl. 14:00–16:00',
      'Vel møtt!',
      item.title,
      `/moter/${id}`,
      `/mote/${id}.pdf`,
    ])
      expect(mail.text).toContain(part);
    const papers = async () =>
      readPdfBack(
        new Uint8Array(
          await (await fetch(`${app.base}/mote/${id}.pdf`, { headers: { cookie } })).arrayBuffer(),
        ),
      ).text;
    const { papersHaveChanged } = await meetings.get({ id });
    expect(papersHaveChanged).toBe(false);
    const { meetingId: _meetingId, origin: _origin, ...draft } = caseDraft(id);
    await mutate(
      app.base,
      'meeting.updateCase',
      { ...draft, id: item.id, version: 1, title: 'Ny tittel' },
      { cookie },
    );
    expect((await meetings.get({ id })).papersHaveChanged).toBe(true);
    expect(await papers()).not.toContain('Ny tittel');
    expect(await papers()).toContain('sendt ut 22.11.2026');
    await meetings.sendPapers({ id, version: meeting.version });
    expect(await papers()).toContain('Ny tittel');
    expect((await meetings.get({ id })).editions.map(({ edition }) => edition)).toEqual([2, 1]);
    await app.close();
    await server.close();
  });
});
