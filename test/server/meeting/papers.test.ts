// The papers of a meeting: what they hold, and that they leave as a file, with a trace, to those who may read them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '#db/connection.ts';
import { loadPapers } from '#server/meeting/load-papers.ts';
import type { ProseNode, Run } from '#shared/report/prose.ts';
import type { DocBlock } from '#shared/report/report-document.ts';
import { mutate } from '#test/call.ts';
import { openTestDatabase } from '#test/database.ts';
import { idOf, now } from '#test/server/caller.ts';
import { attachmentDraft, caseDraft, meetingDraft } from '#test/server/draft.ts';
import { readPdfBack } from '#test/server/report/pdf-reader.ts';
import { serve, type Served } from '#test/served-app.ts';

const steeringGroup = idOf('body', 'styringsgruppen');
const today = '2026-11-22';

const paragraph = (...runs: Run[]): ProseNode => ({ kind: 'paragraph', runs });
const prose = (...nodes: ProseNode[]): DocBlock => ({
  kind: 'prose',
  prose: { lang: null, nodes },
});

describe('the papers of a meeting', () => {
  let connection: Connection;
  let app: Served;
  let cookie: string;
  let meetingId: string;
  let attachmentId: string;
  beforeAll(async () => {
    connection = await openTestDatabase('sqlite', 'filled');
    const pages = ((_, response) => void response.send('')) satisfies Parameters<
      typeof serve
    >[0]['pages'];
    app = await serve({ connection, pages, clock: () => now });
    cookie = await app.signIn('solveig');
    const make = async (procedure: string, input: object) => {
      const { data } = await mutate(app.base, procedure, input, { cookie });
      return (data as { id: string }).id;
    };
    meetingId = await make('meeting.create', {
      ...meetingDraft(steeringGroup),
      invitation: 'Vel møtt!\n\nDet blir servert kaffe.',
    });
    await mutate(
      app.base,
      'meeting.acceptProposals',
      {
        meetingId,
        keys: [
          'approval',
          `failing:${idOf('strategy', 'alrek-2026')}:${idOf('goal', 'innovasjon')}`,
        ],
      },
      { cookie },
    );
    const caseId = await make('meeting.addCase', {
      ...caseDraft(meetingId),
      title: 'Samarbeidsmidler',
      paper:
        'Utlysningen:\n\n- rammer\n- [krav](https://krav.example/)\n\n## Frist\n\nI *november*.',
      proposal: 'Utlysningen vedtas.',
      presenter: 'Faglig forum',
      links: [
        { kind: 'document', title: 'Saksnotat', url: 'https://dok.example/notat' },
        { kind: 'report', targetId: idOf('strategy', 'alrek-2026'), year: 2025 },
        {
          kind: 'report',
          targetId: idOf('strategy', 'alrek-2026'),
          year: 2025,
          reportKind: 'half_year',
        },
      ],
    });
    attachmentId = await make('meeting.attach', attachmentDraft(caseId));
  });
  afterAll(async () => {
    await app.close();
    await connection.close();
  });

  const papers = async () =>
    (await loadPapers(connection.read, idOf('cluster', 'alrek'), meetingId, {
      today,
      baseUrl: app.base,
    }))!;
  const of = <Kind extends DocBlock['kind']>(blocks: readonly DocBlock[], kind: Kind) =>
    blocks.filter((block): block is Extract<DocBlock, { kind: Kind }> => block.kind === kind);

  it('call to the meeting and list its cases', async () => {
    const { letterhead, blocks, meta } = await papers();
    expect(letterhead.title).toBe('Innkalling til møte i Styringsgruppen');
    expect(letterhead.facts).toContainEqual({
      label: 'Tid',
      value: 'tirsdag 15.12.2026 kl. 14:00–16:00',
    });
    expect(of(blocks, 'prose')[0]?.prose.nodes[0]).toEqual(paragraph({ text: 'Vel møtt!' }));
    const [agenda] = of(blocks, 'table');
    expect(agenda?.rows).toHaveLength(3);
    expect(meta.footLine).toBe('Styringsgruppen, 15.12.2026 · utkast 22.11.2026');
  });

  it('have each case with what it says, proposes and leads to', async () => {
    const { blocks } = await papers();
    const start = blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === 'Samarbeidsmidler',
    );
    expect(blocks.slice(start + 1)).toEqual([
      { kind: 'paragraph', tone: 'note', text: 'Drøfting · Ved Faglig forum', leadsOn: true },
      prose(paragraph({ text: 'Utlysningen:' }), {
        kind: 'list',
        isNumbered: false,
        start: 1,
        items: [
          [paragraph({ text: 'rammer' })],
          [paragraph({ text: 'krav', href: 'https://krav.example/' })],
        ],
      }),
      { kind: 'heading', level: 3, text: 'Frist', number: '' },
      prose(paragraph({ text: 'I ' }, { text: 'november', isEmphasis: true }, { text: '.' })),
      { kind: 'heading', level: 3, text: 'Forslag til vedtak', number: '' },
      prose(paragraph({ text: 'Utlysningen vedtas.' })),
      { kind: 'heading', level: 3, text: 'Dokumenter', number: '' },
      {
        kind: 'list',
        items: [
          `Årsrapport 2025, Alrek mot 2026 (${app.base}/report/alrek-2026/2025.pdf?lang=nb)`,
          `Halvårsstatus 2025, Alrek mot 2026 (${app.base}/report/alrek-2026/2025.pdf?lang=nb&kind=half_year)`,
          `Notat om rammer (${app.base}/vedlegg/${attachmentId}.pdf)`,
          'Saksnotat (https://dok.example/notat)',
        ],
      },
    ]);
  });

  it('bring the figures of the goals that a case is about', async () => {
    const { blocks } = await papers();
    const goals = of(blocks, 'goal');
    expect(goals.length).toBeGreaterThan(1);
    for (const goal of goals) expect(goal.bullet?.label).toMatch(/%$/);
    expect(of(blocks, 'voices').length).toBeGreaterThan(0);
  });

  it('leave as a tagged file, with a trace, and no others', async () => {
    const file = await fetch(`${app.base}/mote/${meetingId}.pdf`, { headers: { cookie } });
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    const read = readPdfBack(Buffer.from(await file.arrayBuffer()));
    for (const standard of ['pdfuaid:part', 'pdfaid:part']) expect(read.xmp).toContain(standard);
    expect(read.tags.get('H1')).toBe(1);
    expect(read.bookmarks).toContain('Saksliste');
    expect(read.bookmarks.some((title) => title.endsWith('Samarbeidsmidler'))).toBe(true);
    expect(read.text).toContain('Utlysningen vedtas.');
    const traces = await connection.read
      .selectFrom('audit_entry')
      .select('entity_id')
      .where('action', '=', 'meeting.download')
      .execute();
    expect(traces).toEqual([{ entity_id: meetingId }]);
    for (const wrong of [idOf('meeting', 'none'), 'x'])
      expect((await fetch(`${app.base}/mote/${wrong}.pdf`, { headers: { cookie } })).status).toBe(
        404,
      );
    expect((await fetch(`${app.base}/mote/${meetingId}.pdf`)).status).toBe(401);
  });
});
