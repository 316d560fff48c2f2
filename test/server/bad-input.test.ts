// Every text that people can send, with what people and programs send by accident or ill will; on both databases,
// since one of them takes characters that the other does not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, openTestServer, secretary, type TestServer } from '#test/server/caller.ts';
import { assessmentDraft, goalDraft, indicatorDraft, measureDraft } from '#test/server/draft.ts';
import { dialects } from '#test/database.ts';

const refused = [
  ['a NUL', 'a\u0000b', 'text_invalid_characters'],
  ['a lone surrogate', 'a\uD800b', 'text_invalid_characters'],
  ['a turned reading direction', 'abc\u202Etxt', 'text_invalid_characters'],
] as const;
const kept = [
  ['emoji', '👩‍⚕️ og 🇳🇴'],
  ['right-to-left text', 'שלום مرحبا'],
  ['SQL', "'; drop table goal; --"],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['Typst', '#read("/etc/passwd") $x$ *fet*'],
  ['a percent and an underscore', '100 %_'],
] as const;

describe.each(dialects)('texts, on %s', (dialect) => {
  let server: TestServer;
  let as: ReturnType<TestServer['as']>;
  let goalId: string;
  beforeAll(async () => {
    server = await openTestServer(dialect);
    as = server.as(secretary);
    goalId = (await as.strategy.goal.create(goalDraft(null))).id;
  });
  afterAll(() => server.close());

  const fields: Record<string, [field: string, send: (text: string) => Promise<unknown>]> = {
    'a goal’s title': ['title', (title) => as.strategy.goal.create({ ...goalDraft(null), title })],
    'a goal’s description': [
      'description',
      (description) => as.strategy.goal.create({ ...goalDraft(null), description }),
    ],
    'an indicator’s definition': [
      'definition',
      (definition) => as.indicator.create({ ...indicatorDraft(goalId), definition }),
    ],
    'a measure’s title': [
      'title',
      (title) => as.measure.create({ ...measureDraft(goalId), title }),
    ],
    'a search': ['query', (query) => as.strategy.search({ query })],
  };

  describe.each(Object.entries(fields))('%s', (_, [field, send]) => {
    it.each(refused)('refuses %s', async (__, text, reason) => {
      await expectRefusal(send(text), 'invalid_input', { [field]: reason });
    });

    it('refuses 100 kB', async () => {
      const reason = field === 'title' || field === 'query' ? 'title_too_long' : 'text_too_long';
      await expectRefusal(send('x'.repeat(100_000)), 'invalid_input', { [field]: reason });
    });

    it.each(kept)('takes %s as it is', async (__, text) => {
      const answer = await send(text);
      if (field !== 'query') expect(answer).toMatchObject({ [field]: text });
    });
  });

  it.each([
    ['nothing', '   '],
    ['spaces of no width', '\u200B\u2060'],
  ])('refuses %s where a word is wanted', async (_, text) => {
    const title = { title: 'required' } as const;
    await expectRefusal(fields['a goal’s title']![1](text), 'invalid_input', title);
    await expectRefusal(
      as.strategy.assessGoal({ ...assessmentDraft(goalId), text }),
      'invalid_input',
      { text: 'required' },
    );
    await expectRefusal(as.strategy.search({ query: text }), 'invalid_input', {
      query: 'required',
    });
  });

  it('makes one line of a title with line breaks', async () => {
    const goal = await as.strategy.goal.create({ ...goalDraft(null), title: 'Én\n\ttittel' });
    expect(goal.title).toBe('Én tittel');
  });

  it.each([['0001-01-01'], ['9999-12-31'], ['2026-02-30'], ['i morgen']])(
    'refuses %s as a day',
    async (dueOn) => {
      await expectRefusal(as.measure.create({ ...measureDraft(goalId), dueOn }), 'invalid_input', {
        dueOn: 'date_invalid',
      });
    },
  );

  it('knows no id that is none, and none that is not there', async () => {
    await expectRefusal(as.strategy.goalDetail({ id: 'x' }), 'invalid_input', { id: 'id_invalid' });
    const unknown = '00000000-0000-7000-8000-000000000000';
    await expectRefusal(as.strategy.goalDetail({ id: unknown }), 'not_found');
    await expectRefusal(as.indicator.get({ id: unknown }), 'not_found');
    await expectRefusal(as.measure.get({ id: unknown }), 'not_found');
  });
});
