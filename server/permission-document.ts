// `docs/permissions.md` as text: the role table, and everything that can be asked of the server with what guards it.
import { appRouter } from '#server/app-router.ts';
import { httpRoutes } from '#server/http-route.ts';
import { permissions, reachOf, roles, type Permission } from '#shared/permission.ts';

type Listed = { _def: { type: string; meta?: { permission?: Permission; openBecause?: string } } };

export type GuardedProcedure = {
  name: string;
  type: string;
  permission: Permission | null;
  openBecause: string | null;
};

/** Every procedure of the seam, by name. */
export function listProcedures(): GuardedProcedure[] {
  const procedures = appRouter._def.procedures as unknown as Record<string, Listed>;
  return Object.entries(procedures)
    .map(([name, { _def }]) => ({
      name,
      type: _def.type,
      permission: _def.meta?.permission ?? null,
      openBecause: _def.meta?.openBecause ?? null,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const words = { all: 'all', own: 'own', none: '–' };

export function permissionDocument(): string {
  const procedures = listProcedures();
  const guardedBy = (permission: Permission) => [
    ...procedures.filter((each) => each.permission === permission).map(({ name }) => `\`${name}\``),
    ...httpRoutes
      .filter(({ access }) => access === permission)
      .map(({ method, path }) => `\`${method.toUpperCase()} ${path}\``),
  ];
  return [
    '# Permissions',
    '',
    'Made by `npm run permissions` from `shared/permission.ts`, the procedures and `server/http-route.ts`; a test compares.',
    'A role is held in a body or group, from a day and perhaps until one. **all**: everything in the cluster. **own**: what',
    'the body or group answers for in which the role is held. A person may hold several roles; they add up. Whoever is',
    'signed in may use their own account, also between two roles. Nothing reaches another cluster.',
    '',
    '## Roles',
    '',
    row(['Permission', ...roles.map((role) => role.replace('_', ' '))]),
    row(['---', ...roles.map(() => '---')]),
    ...permissions.map((permission) =>
      row([
        `\`${permission}\``,
        ...roles.map((role) => words[reachOf(role, permission) ?? 'none']),
      ]),
    ),
    '',
    '## What each permission guards',
    '',
    ...permissions.map((permission) => {
      const guarded = guardedBy(permission);
      return `- \`${permission}\`: ${guarded.length > 0 ? guarded.join(', ') : 'nothing yet'}`;
    }),
    '',
    '## Open to everyone',
    '',
    ...procedures
      .filter(({ permission }) => permission === null)
      .map(({ name, openBecause }) => `- \`${name}\`: ${openBecause}`),
    ...httpRoutes
      .filter(({ access }) => access === 'public')
      .map(({ method, path, why }) => `- \`${method.toUpperCase()} ${path}\`: ${why}`),
    '- every other `GET`: the pages, which are the same for all and hold no data.',
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
