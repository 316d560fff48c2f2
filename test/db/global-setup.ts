// The databases that database and server tests share.
import type { TestProject } from 'vitest/node';
import { postgresTemplates, sqliteTemplates } from '#test/template.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sqlite = await sqliteTemplates();
  const postgres = await postgresTemplates();
  project.provide('sqliteFolder', sqlite.place);
  project.provide('postgresUrl', postgres.place);
  return async () => {
    await postgres.remove();
    await sqlite.remove();
  };
}
