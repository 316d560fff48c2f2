import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

// Beside the sources, not among them: other tests read those at the same time.
const folder = mkdtempSync(join(tmpdir(), 'malbar-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));
copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));

/** The linter's findings for a file that stands at a path. */
function lint(path: string, code: string): string {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), code);
  try {
    return execFileSync(resolve('node_modules/.bin/oxlint'), ['--format', 'unix', path], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

it.each([
  ['shared/probe-a.ts', '#db/schema.ts'],
  ['shared/probe-b.ts', 'node:fs'],
  ['shared/probe-c.ts', 'react'],
  ['shared/probe-d.ts', 'zod'],
  ['db/probe-e.ts', '#server/app.ts'],
  ['db/probe-f.ts', '#client/seam.ts'],
  ['db/probe-g.ts', 'express'],
  ['db/probe-g2.ts', '@trpc/server'],
  ['db/migrations/probe-h.ts', '#db/schema.ts'],
  ['db/migrations/probe-h2.ts', '#shared/iso-date.ts'],
  ['server/probe-i.ts', '#client/seam.ts'],
  ['server/probe-j.ts', 'react'],
  ['client/probe-k.ts', '#db/schema.ts'],
  ['client/probe-l.ts', '#server/settings.ts'],
  ['client/probe-m.ts', 'kysely'],
  ['client/probe-n.ts', 'zod'],
  ['client/ui/probe-o.ts', '../seam.ts'],
  ['server/strategy/probe-p.ts', '../app.ts'],
  ['db/strategy/probe-q.ts', '../schema.ts'],
  ['shared/strategy/probe-r.ts', '../iso-date.ts'],
  ['server/probe-s.ts', '#test/database.ts'],
])('%s may not import %s', (path, target) => {
  expect(lint(path, `import { x } from '${target}';\n\nexport const y = x;\n`)).toContain(
    'no-restricted-imports',
  );
});

it.each([
  ['shared/probe-t.ts', "import * as z from 'zod/mini';\n\nexport const y = z.string();\n"],
  [
    'shared/strategy/probe-u.ts',
    "import { addDays } from '#shared/iso-date.ts';\n\nexport const y = addDays;\n",
  ],
  [
    'client/probe-v.ts',
    "import type { AppRouter } from '#server/app-router.ts';\n\nexport type Y = AppRouter;\n",
  ],
  [
    'db/probe-w.ts',
    "import { addDays } from '#shared/iso-date.ts';\n\nexport const y = addDays;\n",
  ],
])('%s may import what its level rests on', (path, code) => {
  expect(lint(path, code)).not.toContain('no-restricted-imports');
});
