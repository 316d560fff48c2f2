// Builds the client once and starts one Chromium that all journeys share.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { sqliteTemplates } from '#test/template.ts';
import { chromiumOptions } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared Chromium listens. */
    chromiumEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [templates, server] = await Promise.all([
    sqliteTemplates(),
    chromium.launchServer(chromiumOptions()),
    buildPages(),
  ]);
  project.provide('sqliteFolder', templates.place);
  project.provide('chromiumEndpoint', server.wsEndpoint());
  return async () => {
    await server.close();
    await templates.remove();
  };
}

async function buildPages(): Promise<void> {
  // The test runner's own NODE_ENV would bring React's development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = await promisify(execFile)(
    'node_modules/.bin/vite',
    ['build', '--logLevel', 'warn'],
    { env },
  );
  process.stdout.write(build.stdout + build.stderr);
}
