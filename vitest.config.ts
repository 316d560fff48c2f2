import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Refuses an old Node before a native module can crash it without a word.
if (Number(process.versions.node.split('.')[0]) < 24) {
  throw new Error('Målbar needs Node 24 or newer; npm scripts bring their own (npm test).');
}

// Databases are copied by the hundred: in memory where there is room for them, since a disk can take ten times as long.
const memory = '/dev/shm';
if (existsSync(memory)) {
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize > 4e9) process.env['TMPDIR'] = memory;
}

const common = {
  // One file more than there are processors: one that waits for a database or the browser leaves its own free.
  maxWorkers: availableParallelism() + 1,
  // Files share loaded modules, which keep nothing between calls; every file has a database and a server of its own.
  isolate: false,
  // Generous: a busy machine is slow, and a test that is right should not fail for it.
  testTimeout: 30_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] } },
      {
        test: {
          ...common,
          name: 'db',
          include: ['test/db/**/*.test.ts'],
          globalSetup: ['test/db/global-setup.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'server',
          include: ['test/server/**/*.test.ts'],
          globalSetup: ['test/db/global-setup.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
