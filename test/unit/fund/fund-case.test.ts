import { describe, expect, it } from 'vitest';
import { mailWords } from '#server/mail/mail-words.ts';
import { awardCase, type AwardCaseFacts } from '#shared/fund/award-case.ts';
import { callOutcome, type CallOutcome } from '#shared/fund/call-outcome.ts';
import { yearBalances } from '#shared/fund/fund-balance.ts';
import { amountsNotIn, callFigures, yearFigures } from '#shared/fund/fund-figures.ts';
import type { ApplicationRow, CallRow, FundYearRow } from '#shared/fund/fund-type.ts';
import { yearCase, type YearCaseFacts } from '#shared/fund/year-case.ts';
import { asMarkdownWords } from '#shared/markdown-words.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import { markdownBlocks } from '#shared/report/markdown-blocks.ts';
import { textLength } from '#shared/text-field.ts';

const words = (lang: (typeof langs)[number] = 'nb') => ({ lang, a: mailWords(lang).t });
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const row: FundYearRow = {
  id: 'y',
  year: 2025,
  setAside: 45_000_000,
  index: 600,
  roundTo: 5000,
  note: '',
  lang: 'nb',
  decisionId: null,
  isSample: false,
  version: 1,
  archivedAt: null,
};
const entries = [{ year: 2024, projectId: 'p', kind: 'award' as const, amount: 33_000_000 }];
const balances = yearBalances([{ year: 2024, setAside: 40_000_000 }, row], entries);
const facts: YearCaseFacts = {
  row,
  contributions: [
    { partner: 'Universitetet i Bergen', isMember: true, before: 13_240_000, now: 14_035_000 },
    { partner: 'NORCE | *AS*', isMember: true, before: null, now: 14_035_000 },
  ],
  balances,
  body: 'Styringsgruppen',
  on: '2024-05-13',
};

describe('the budget case', () => {
  it('asks each partner for the same as the minutes have it, and tells where the money comes from', () => {
    const { title, paper, proposal } = yearCase(facts, words());
    expect(title).toBe('Budsjett for 2025');
    expect(plain(proposal)).toBe(
      'Styringsgruppen går inn for at hver partner stiller kr 140 350 til rådighet i 2025, og at kr 450 000 av bidragene settes av til samarbeidsmidler.',
    );
    expect(plain(paper)).toContain('justert med 6 % og avrundet til nærmeste kr 50.');
    expect(plain(paper)).toContain('| Universitetet i Bergen | kr 132 400 | kr 140 350 | +6 % |');
    expect(plain(paper)).toContain(
      'Sammen med kr 70 000 som er overført fra 2024, gir det kr 520 000',
    );
    expect(paper).toContain('13.05.2024');
  });

  it('is tables and words to those who set it, whatever partners are called', () => {
    const blocks = markdownBlocks({ text: yearCase(facts, words()).paper, lang: 'nb' }, 'nb');
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([
      [4, 3],
      [7, 2],
    ]);
    expect(JSON.stringify(tables[0]?.rows[1])).toContain('NORCE | *AS*');
  });

  it.each([
    ['unlike contributions', [10_000_000, 20_000_000], 'partnerne til sammen stiller kr 300 000'],
    ['one', [10_000_000], 'hver partner stiller kr 100 000'],
    ['none', [], 'kr 450 000 settes av til samarbeidsmidler i 2025'],
  ])('proposes by what is entered: %s', (_, amounts, said) => {
    const contributions = amounts.map((now) => {
      return { partner: 'P', isMember: true, before: null, now };
    });
    expect(plain(yearCase({ ...facts, contributions }, words()).proposal)).toContain(said);
  });

  it('says «hver» only where every member has a figure, and otherwise who has none', () => {
    const of = (partner: string, now: number | null, isMember = true) => {
      return { partner, isMember, before: null, now };
    };
    const proposed = (contributions: YearCaseFacts['contributions'], more = row) =>
      plain(yearCase({ ...facts, row: more, contributions }, words()).proposal);
    const part = [of('UiB', 14_035_000), of('NORCE', null), of('HVL', null)];
    expect(proposed(part)).toBe(
      'Styringsgruppen går inn for at partnerne til sammen stiller kr 140 350 til rådighet i 2025, fordelt slik saken viser, og at kr 450 000 av bidragene settes av til samarbeidsmidler.\n\nSummen er uten NORCE og HVL, som ikke har noe tall for 2025 ennå.',
    );
    // Whoever is no member, and gave last year, is not asked.
    expect(proposed([part[0]!, of('Gjest', null, false)])).toContain('hver partner stiller');
    const unset = { ...row, setAside: 0 };
    expect(proposed([part[0]!], unset)).toBe(
      'Styringsgruppen går inn for at hver partner stiller kr 140 350 til rådighet i 2025.',
    );
    expect(proposed(part, unset)).not.toContain('kr 0');
    expect(proposed([], unset)).toBe('');
  });

  it('shows what is not known as unknown: a sum of nothing, a year that is not entered', () => {
    const years = yearBalances([{ year: 2022, setAside: 1_000_000 }, row], entries);
    const { paper } = yearCase({ ...facts, balances: years }, words());
    const rowOf = (year: number) =>
      paper.split('\n').find((line) => line.startsWith(`| ${year} |`));
    expect(plain(rowOf(2023) ?? '')).toBe(
      '| 2023 | kr 10 000 | – | kr 0 | kr 0 | kr 10 000 | kr 0 |',
    );
    expect(plain(rowOf(2022) ?? '')).toContain('| kr 0 | kr 10 000 |');

    const first = facts.contributions.map((each) => ({ ...each, before: null }));
    const sum = plain(yearCase({ ...facts, contributions: first }, words()).paper);
    expect(sum).toContain('| Til sammen | – | kr 280 700 | – |');
    expect(sum).not.toContain('mangler tall');
  });

  it('compares no sum with one of other partners, and says how many it is without', () => {
    const { paper } = yearCase(facts, words());
    expect(plain(paper)).toContain('| Til sammen | kr 132 400 | kr 280 700 | – |');
    expect(paper).toContain('Én partner mangler tall for 2024 og er ikke med i summen.');
  });

  it('says that nothing is set aside where it is so', () => {
    const unset = { ...row, setAside: 0 };
    const years = yearBalances([{ year: 2024, setAside: 40_000_000 }, unset], entries);
    const { paper } = yearCase({ ...facts, row: unset, balances: years }, words());
    expect(plain(paper)).toContain(
      'Det er ikke foreslått å sette av noe av bidragene til samarbeidsmidler i 2025. Det er kr 70 000 til tildeling i 2025.',
    );
    expect(plain(paper)).not.toContain('sette av kr');
  });

  it.each(langs)(
    'has every figure of its year in %s, and says which it has not once one changes',
    (lang) => {
      const { paper, proposal } = yearCase(facts, words(lang));
      const { amounts } = yearFigures(row, balances[1]!, 28_070_000);
      expect(amountsNotIn(`${paper}\n${proposal}`, amounts)).toEqual([]);
      const moved = yearFigures(
        row,
        { ...balances[1]!, awarded: 10_000_050, carriedOver: 41_999_950 },
        28_070_000,
      );
      expect(amountsNotIn(paper, moved.amounts).map(({ what }) => what)).toEqual([
        'awarded',
        'carriedOver',
      ]);
    },
  );

  it.each([
    ['kr 140 350', true],
    ['kr. 140.350,-', true],
    ['NOK 140,350', true],
    ['140350 kroner', true],
    ['i 2025 140 350', true],
    ['kr 1 140 350', false],
    ['kr 140 350,50', false],
    ['kr 140', false],
  ])('reads amounts as people write them: %s', (text, isSaid) => {
    const amounts = [{ what: 'setAside' as const, amount: 14_035_000 }];
    expect(amountsNotIn(text, amounts).length === 0).toBe(isSaid);
  });
});

const call = {
  year: 2025,
  title: 'Samarbeidsmidler 2025',
  deadlineOn: '2024-11-13',
  criteria: {
    fewestPartners: 3,
    fewestBesidesMunicipal: null,
    allowsOverhead: false,
    asksUserPayment: true,
    asksNewActivity: false,
    most: null,
  },
} as CallRow;
const application = (more: Partial<ApplicationRow>): ApplicationRow =>
  ({
    title: 'Felles inntak',
    summary: '',
    kind: 'innovation',
    leadPartnerId: 'a',
    partnerIds: ['a', 'b'],
    receivedOn: '2024-11-12',
    applied: 20_000_000,
    overhead: 0,
    userPayment: 1_000_000,
    isNewActivity: true,
    serves: [],
    state: 'recommended',
    score: 5,
    assessment: 'Godt forankret.',
    ...more,
  }) as ApplicationRow;
const awardFacts = (applications: readonly ApplicationRow[]): AwardCaseFacts => ({
  call,
  applications,
  partners: [
    { id: 'a', name: 'NORCE', shortName: 'NORCE', kind: 'research_institute' },
    { id: 'b', name: 'HVL', shortName: 'HVL', kind: 'university' },
  ] as AwardCaseFacts['partners'],
  available: 30_000_000,
  body: 'Styringsgruppen',
  on: '2024-12-01',
});

describe('the award case', () => {
  it('names those who are recommended with their reasons, the best first, and counts the others', () => {
    const judged = [
      application({ title: 'Nest best', score: 4, applied: 15_000_000 }),
      application({ title: 'Best', score: 6 }),
      application({ title: 'Forgjeves', state: 'not_recommended', assessment: 'Svak.' }),
      application({ title: 'Avslått', state: 'declined' }),
      application({ title: 'Trukket tilbake', state: 'withdrawn' }),
    ];
    const unread = application({ title: 'Ulest', state: 'received' });
    const { paper, proposal: early } = awardCase(awardFacts([...judged, unread]), words());
    const { proposal } = awardCase(awardFacts(judged), words());
    expect(early).toBe('');
    const said = plain(paper);
    expect(said).toContain('Det kom inn 5 søknader');
    expect(said).toContain('innstiller 2 av dem til tildeling, med til sammen kr 350 000.');
    expect(said).toContain('2 søknader er ikke innstilt. Én søknad er ikke vurdert ennå.');
    expect(said).toContain(
      'Det er kr 300 000 til tildeling i 2025. Innstillingen er kr 50 000 høyere',
    );
    expect(said).toContain('Krav som ikke er oppfylt: Partnere: 2 av 3 partnere.');
    expect(said.indexOf('### Best')).toBeLessThan(said.indexOf('### Nest best'));
    for (const name of ['Forgjeves', 'Avslått', 'Trukket', 'Ulest', 'Svak'])
      expect(paper + proposal).not.toContain(name);
    expect(plain(proposal)).toContain(
      '- Best (NORCE): kr 200 000\n- Nest best (NORCE): kr 150 000',
    );
  });

  it('leaves reasons out that would make it too long to be saved', () => {
    const long = application({ assessment: 'x'.repeat(textLength) });
    const { paper } = awardCase(awardFacts([long]), words());
    expect(paper.length).toBeLessThanOrEqual(textLength);
    expect(paper).toContain('Begrunnelsene er ikke tatt med');
  });

  it('proposes no award where all are assessed and none is recommended', () => {
    const judged = ['declined', 'not_recommended'] as const;
    const { proposal, paper } = awardCase(
      awardFacts(judged.map((state) => application({ state }))),
      words(),
    );
    expect(proposal).toBe('Styringsgruppen tildeler ingen samarbeidsmidler for 2025.');
    expect(paper).toContain('Vurderingskomiteen har ikke innstilt noen til tildeling.');
    expect(paper).not.toContain('Følges innstillingen');
  });

  it.each<[string, ApplicationRow['state'][], string]>([
    ['nothing is assessed', ['received', 'received'], '2 søknader er ikke vurdert ennå.'],
    ['one is left', ['not_recommended', 'received'], 'Én søknad er ikke vurdert ennå.'],
    ['others have been awarded', ['awarded', 'received'], 'Én søknad har alt fått midler.'],
  ])('decides nothing before all is assessed: %s', (_, states, said) => {
    const { proposal, paper } = awardCase(
      awardFacts(states.map((state) => application({ state }))),
      words(),
    );
    expect(proposal).toBe('');
    expect(paper).toContain(said);
    expect(paper).not.toMatch(/Følges innstillingen|har ikke innstilt noen/);
  });

  it.each<[CallOutcome, ApplicationRow['state'][]]>([
    ['settled', []],
    ['settled', ['withdrawn']],
    ['settled', ['awarded', 'declined']],
    ['settled', ['awarded', 'not_recommended']],
    ['none', ['not_recommended', 'declined', 'withdrawn']],
    ['some', ['recommended', 'awarded', 'not_recommended']],
    ['unassessed', ['recommended', 'received']],
    ['unassessed', ['awarded', 'received']],
  ])('is %s for %j', (outcome, states) => {
    expect(callOutcome(states.map((state) => ({ state })))).toBe(outcome);
  });

  it('keeps an assessment under the heading of its application, whatever headings it has', () => {
    const assessment = '# Styrker\nGod idé.\n\nSvakheter\n---------\n- ## Tid\n- Økonomi';
    const { paper } = awardCase(awardFacts([application({ assessment })]), words());
    const said = markdownBlocks({ text: paper, lang: 'nb' }, 'nb');
    const headings = said.filter(({ kind }) => kind === 'heading');
    expect(headings).toMatchObject([{ text: 'Felles inntak' }]);
    expect(paper).toContain('**Styrker**\n\nGod idé.\n\n\n**Svakheter**\n\n- **Tid**\n- Økonomi');
  });

  it('knows what is left to award only of a year that is entered, whatever a later one has', () => {
    const later = yearBalances(
      [{ year: 2026, setAside: 9_000_000 }],
      [{ ...entries[0]!, year: 2024, amount: 1 }],
    );
    expect(callFigures(call, later).amounts).toEqual([]);
    const own = yearBalances([{ year: 2025, setAside: 9_000_000 }], []);
    expect(callFigures(call, own).amounts).toEqual([{ what: 'available', amount: 9_000_000 }]);
  });
});

describe('words within Markdown', () => {
  it.each(['a|b', '*a* _b_', '[a](http://b.no)', '`c` <b> # ~', 'a\\b', '&amp;'])(
    'stay words: %s',
    (text) => {
      const [block] = markdownBlocks({ text: asMarkdownWords(text), lang: 'nb' }, 'nb');
      expect(block).toMatchObject({ prose: { nodes: [{ runs: [{ text }] }] } });
    },
  );
});
