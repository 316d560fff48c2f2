// The sample's meetings: whoever starts Målbar for the first time finds one in each state, with the documents it left.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import { serve, type Served } from '#test/served-app.ts';
import { idOf, now, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { readPdfBack } from '#test/server/report/pdf-reader.ts';

const meetingOf = (day: string, body = 'styringsgruppen') => idOf('meeting', `${body}:${day}`);

describe.each(dialects)('the sample’s meetings on %s', (dialect) => {
  let server: TestServer;
  let app: Served;
  beforeAll(async () => {
    server = await openTestServer(dialect);
    app = await serve({
      connection: server.connection,
      pages: (_, response) => void response.send(''),
      clock: () => now,
    });
  });
  afterAll(async () => {
    await app.close();
    await server.close();
  });

  const meetings = (by = secretary) => server.as(by).meeting;
  const textOf = async (path: string, cookie = '') => {
    const answer = await fetch(`${app.base}${path}`, { headers: cookie ? { cookie } : {} });
    if (!answer.ok) return answer.status;
    return readPdfBack(new Uint8Array(await answer.arrayBuffer())).text;
  };

  it('are one in each state, told as sample', async () => {
    const listed = await meetings().list({});
    expect(listed.map(({ heldOn, state }) => `${heldOn} ${state}`)).toEqual([
      '2026-12-15 planned',
      '2026-11-04 held',
      '2026-10-19 drafted',
      '2026-08-31 published',
      '2026-04-13 approved',
    ]);
    expect(listed.every(({ isSample }) => isSample)).toBe(true);
  });

  it('have left their papers and minutes, which are as they would be made now', async () => {
    for (const [day, editions] of [
      ['2026-04-13', ['minutes', 'papers']],
      ['2026-08-31', ['minutes', 'papers', 'published']],
      ['2026-10-19', ['minutes', 'papers']],
      ['2026-12-15', []],
    ] as const) {
      const got = await meetings().get({ id: meetingOf(day) });
      expect(got.editions.map(({ kind }) => kind).toSorted()).toEqual(editions);
      expect(got.papersHaveChanged).toBe(false);
    }
  });

  it('are read as files: the published one by everybody, and without names', async () => {
    const published = await textOf(`/referat/${meetingOf('2026-08-31')}.pdf`);
    expect(published).toContain('godkjent 19.10.2026, sak 26-26');
    expect(published).toContain('eksempeldata');
    for (const name of ['Kladd', 'Mønster', ' TM ', ' SV ']) expect(published).not.toContain(name);
    expect(await textOf(`/referat/${meetingOf('2026-04-13')}.pdf`)).toBe(404);
    const reader = await app.signIn('bjorg');
    const approved = await textOf(`/mote/${meetingOf('2026-04-13')}/referat.pdf`, reader);
    expect(approved).toContain('Ragna Kladd');
    expect(approved).toContain('godkjent 15.06.2026');
    const drafted = await textOf(`/mote/${meetingOf('2026-10-19')}/referat.pdf`, reader);
    expect(drafted).toContain('til merknader innen 27.11.2026');
    expect(drafted).toContain('10 for, 3 mot');
    expect(await textOf(`/mote/${meetingOf('2026-10-19')}.pdf`, reader)).toContain(
      'sendt ut 12.10.2026',
    );
    const group = meetingOf('2026-11-04', 'faggruppe-innovasjon');
    expect(await textOf(`/mote/${group}/referat.pdf`, reader)).toBe(404);
  });

  it('have the sample’s decisions in their cases, and one that is overdue', async () => {
    const { rows } = await meetings(sampleActor('sindre')).decisions({});
    const placeOf = (number: string) => {
      const found = rows.find((row) => row.caseNumber === number && row.kind === 'decision');
      return found?.meetingId;
    };
    expect(placeOf('23-26')).toBe(meetingOf('2026-08-31'));
    expect(placeOf('30-26')).toBe(meetingOf('2026-10-19'));
    expect(placeOf('16-25')).toBeNull();
    expect(rows.filter(({ state }) => state === 'overdue').map((row) => row.caseNumber)).toEqual([
      '16-25',
    ]);
    expect(rows.every(({ isSample }) => isSample)).toBe(true);
    const open = rows.filter(({ kind, state }) => kind === 'followUp' && state === 'open');
    expect(open.map(({ row }) => row.dueOn)).toEqual(['2026-11-30', '2026-12-01']);
  });

  it('write to nobody', async () => {
    const mails = await server.connection.read
      .selectFrom('mail')
      .select('kind')
      .where('kind', 'like', 'meeting%')
      .execute();
    expect(mails).toEqual([]);
  });
});
