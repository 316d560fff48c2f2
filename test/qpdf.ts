// A PDF as another program sees it: qpdf, found on the machine or fetched.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

function qpdfPath(): string {
  const found = ['/usr/bin/qpdf', '/opt/homebrew/bin/qpdf', '/usr/local/bin/qpdf'].find(existsSync);
  if (found) return found;
  if (!isRoot || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      'The tests check PDF files with qpdf. Install it, as with `brew install qpdf`.',
    );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'qpdf'], {
    stdio: 'ignore',
    env,
  });
  return '/usr/bin/qpdf';
}

/** What `qpdf --check` says of a file, and whether it found anything wrong. */
export function checkPdf(file: Uint8Array): { isSound: boolean; words: string } {
  const folder = mkdtempSync(join(tmpdir(), 'malbar-qpdf-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, file);
    const { status, stdout, stderr } = spawnSync(qpdfPath(), ['--check', path]);
    return { isSound: status === 0, words: `${String(stdout)}${String(stderr)}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
