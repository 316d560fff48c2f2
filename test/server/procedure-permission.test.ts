import { expect, it } from 'vitest';
import { appRouter } from '#server/app-router.ts';
import { permissions } from '#shared/permission.ts';

type Listed = { _def: { type: string; meta?: { permission?: string; openBecause?: string } } };

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Listed>);

it('guards every procedure by a permission, or says why it is open', () => {
  expect(procedures.length).toBeGreaterThan(15);
  for (const [name, { _def }] of procedures) {
    if (_def.meta?.openBecause) continue;
    expect(permissions, name).toContain(_def.meta?.permission);
  }
});

it('names who may call what', () => {
  const listed = procedures.map(
    ([name, { _def }]) => `${name} (${_def.type}): ${_def.meta?.permission ?? 'open'}`,
  );
  expect(listed.toSorted()).toMatchInlineSnapshot(`
    [
      "account.askErasure (mutation): account:use",
      "account.confirmPassword (mutation): account:use",
      "account.endSession (mutation): account:use",
      "account.get (query): account:use",
      "account.linkProvider (mutation): account:use",
      "account.removePassword (mutation): account:use",
      "account.signOut (mutation): account:use",
      "account.signOutEverywhere (mutation): account:use",
      "account.startPassword (mutation): account:use",
      "account.stored (query): account:use",
      "account.unlinkProvider (mutation): account:use",
      "account.update (mutation): account:use",
      "account.withdrawErasure (mutation): account:use",
      "audit.history (query): audit:read",
      "indicator.archive (mutation): indicator:edit",
      "indicator.create (mutation): indicator:edit",
      "indicator.get (query): indicator:read",
      "indicator.list (query): indicator:read",
      "indicator.recordObservation (mutation): indicator:record",
      "indicator.restore (mutation): indicator:edit",
      "indicator.undoObservation (mutation): indicator:record",
      "indicator.update (mutation): indicator:edit",
      "mail.outbox (query): mail:read",
      "mail.retry (mutation): mail:send",
      "measure.archive (mutation): measure:edit",
      "measure.create (mutation): measure:edit",
      "measure.get (query): measure:read",
      "measure.list (query): measure:read",
      "measure.recordUpdate (mutation): measure:update",
      "measure.restore (mutation): measure:edit",
      "measure.undoUpdate (mutation): measure:update",
      "measure.update (mutation): measure:edit",
      "people.erase (mutation): people:administer",
      "people.erasureRequests (query): people:administer",
      "people.list (query): people:read",
      "people.me (query): open",
      "people.setRetention (mutation): people:administer",
      "report.document (query): report:read",
      "report.years (query): report:read",
      "signIn.asSample (mutation): open",
      "signIn.requestLink (mutation): open",
      "signIn.setUp (mutation): open",
      "signIn.ways (query): open",
      "signIn.withCode (mutation): open",
      "signIn.withInvitation (mutation): open",
      "signIn.withLink (mutation): open",
      "signIn.withPassword (mutation): open",
      "signIn.withProvider (mutation): open",
      "strategy.archived (query): strategy:read",
      "strategy.assessGoal (mutation): strategy:assess",
      "strategy.dates (query): strategy:read",
      "strategy.goal.archive (mutation): strategy:edit",
      "strategy.goal.create (mutation): strategy:edit",
      "strategy.goal.move (mutation): strategy:edit",
      "strategy.goal.restore (mutation): strategy:edit",
      "strategy.goal.update (mutation): strategy:edit",
      "strategy.goalDetail (query): strategy:read",
      "strategy.list (query): strategy:read",
      "strategy.outline (query): strategy:read",
      "strategy.overview (query): strategy:read",
      "strategy.search (query): strategy:read",
      "strategy.undoAssessment (mutation): strategy:assess",
    ]
  `);
});
