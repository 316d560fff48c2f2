// Texts that are saved while they are written: in order, again when the net is back, and never over what another wrote.
import { TRPCClientError } from '@trpc/client';
import { expect, it } from 'vitest';
import { createTextKeeper, type SavedText } from '#client/meeting/text-keeper.ts';

const none: SavedText = { text: '', version: 0 };

const refusal = (reason: string, current: SavedText | null = null) => {
  const data = { reason, fields: {}, current, requestId: null };
  return TRPCClientError.from({ error: { message: '', code: -32_000, data } } as never);
};

/** A server with one text, which tidies what it keeps as the real one does. */
function openKeeper() {
  const server = { stored: { ...none }, fault: null as Error | null, sent: [] as string[] };
  const keeper = createTextKeeper({
    place: 'test',
    async send(_key, { text, version }) {
      await Promise.resolve();
      if (server.fault) throw server.fault;
      if (version !== server.stored.version) throw refusal('conflict', { ...server.stored });
      server.sent.push(text);
      server.stored = { text: text.trim(), version: version + 1 };
      return server.stored;
    },
    newerOf: (_key, current) => current as SavedText,
    restMs: () => 60_000,
  });
  return { keeper, server };
}

it('stand as they are typed, also once they are saved', async () => {
  const { keeper, server } = openKeeper();
  keeper.write('a', 'Vi ber ', none);
  expect(keeper.read('a', none)).toMatchObject({ text: 'Vi ber ', state: 'typed' });
  await keeper.flush();
  expect(server.stored).toEqual({ text: 'Vi ber', version: 1 });
  // The server's tidy words must not take the space that the next word needs.
  expect(keeper.read('a', server.stored)).toMatchObject({ text: 'Vi ber ', state: 'saved' });
  keeper.write('a', 'Vi ber om', server.stored);
  await keeper.flush();
  expect(server.stored).toEqual({ text: 'Vi ber om', version: 2 });
});

it('are written on while they are sent', async () => {
  const { keeper, server } = openKeeper();
  keeper.write('a', 'En', none);
  const sending = keeper.flush();
  keeper.write('a', 'En plan', none);
  await sending;
  expect(server.sent).toEqual(['En', 'En plan']);
  expect(keeper.read('a', none)).toMatchObject({ text: 'En plan', state: 'saved' });
});

it('show what others have written, where nothing is typed here', () => {
  const { keeper } = openKeeper();
  expect(keeper.read('a', { text: 'Deres', version: 3 })).toMatchObject({ text: 'Deres' });
});

it.each([
  ['offline', new Error('no net')],
  ['refused', refusal('signed_out')],
])('wait where they cannot be taken for now (%s)', async (state, fault) => {
  const { keeper, server } = openKeeper();
  server.fault = fault;
  keeper.write('a', 'Trygt', none);
  await keeper.flush();
  expect(keeper.isWaiting()).toBe(true);
  expect(keeper.read('a', none)).toMatchObject({ text: 'Trygt', state });
  server.fault = null;
  await keeper.flush();
  expect(server.stored.text).toBe('Trygt');
  expect(keeper.isWaiting()).toBe(false);
});

it.each([
  [true, 'Mitt', 2],
  [false, 'Deres', 1],
])(
  'stand beside what another wrote meanwhile, until one is chosen (mine: %s)',
  async (isMine, text, version) => {
    const { keeper, server } = openKeeper();
    server.stored = { text: 'Deres', version: 1 };
    keeper.write('a', 'Mitt', none);
    await keeper.flush();
    expect(keeper.read('a', none)).toMatchObject({
      text: 'Mitt',
      state: 'conflict',
      theirs: 'Deres',
    });
    keeper.settle('a', isMine);
    await keeper.flush();
    expect(server.stored).toEqual({ text, version });
    expect(keeper.read('a', none)).toMatchObject({ text, state: 'saved' });
  },
);

it('are no conflict where something else of the row was changed', async () => {
  const { keeper, server } = openKeeper();
  const told = { text: 'Sagt.', version: 4 };
  server.stored = { text: 'Sagt.', version: 6 };
  keeper.write('a', 'Sagt, og mer.', told);
  await keeper.flush();
  expect(server.stored).toEqual({ text: 'Sagt, og mer.', version: 7 });
});

it('are empty once the server has made something else of them', async () => {
  const { keeper, server } = openKeeper();
  keeper.write('a', 'Vedtas.', none);
  await keeper.flush();
  server.stored = { text: '', version: 2 };
  keeper.empty('a', { text: 'Vedtas.', version: 1 });
  expect(keeper.read('a', { text: 'Vedtas.', version: 1 })).toMatchObject({ text: '' });
  keeper.write('a', 'Nytt.', { text: 'Vedtas.', version: 1 });
  await keeper.flush();
  expect(server.stored).toEqual({ text: 'Nytt.', version: 3 });
});
