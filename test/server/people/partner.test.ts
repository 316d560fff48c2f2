// A partner's page: what the cluster's rows say of it, once each; nothing of panels, and no names of then.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seats as seatsInOrder } from '#shared/people/seat.ts';
import { dialects } from '#test/database.ts';
import { sampleActor } from '#test/sample-actor.ts';
import {
  expectRefusal,
  idOf,
  nobody,
  openTestServer,
  secretary,
  stranger,
  type TestServer,
} from '#test/server/caller.ts';

const strategy = 'alrek-2026';
const id = idOf('partner', 'uib');

describe.each(dialects)('a partner on %s', (dialect) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(dialect);
  });
  afterAll(() => server.close());
  const partner = (by = secretary, dates = {}) =>
    server.as(by).people.partner({ strategy, id, ...dates });

  it('gives and gets what funds and events say of it', async () => {
    const told = await partner();
    const fund = await server.as(secretary).fund.overview({ strategy });
    expect(told.contributions.map(({ year, amount }) => ({ year, amount }))).toEqual(
      fund.contributions
        .filter(({ partnerId }) => partnerId === id)
        .map(({ year, amount }) => ({ year, amount }))
        .toReversed(),
    );
    const own = fund.projects.filter(({ row }) => row.partnerIds.includes(id));
    expect(own.length).toBeGreaterThan(1);
    const projects = [...told.led, ...told.shared];
    expect(projects).toHaveLength(own.length);
    for (const project of own) expect(projects).toContainEqual(project);
    const events = await server.as(secretary).event.list();
    expect(told.events.map((event) => event.id)).toEqual(
      events.filter((event) => event.organiserPartnerIds.includes(id)).map((event) => event.id),
    );
  });

  it('does what measures, indicators and decisions name it or its people for', async () => {
    const told = await partner();
    const { measures } = await server.as(secretary).measure.list({ strategy });
    const led = measures.filter(({ row }) => row.leadPartnerIds.includes(id));
    expect(told.measures.led.map(({ row }) => row.id)).toEqual(led.map(({ row }) => row.id));
    const people = await server.connection.read
      .selectFrom('person')
      .select('id')
      .where('partner_id', '=', id)
      .execute();
    for (const { row } of told.indicators)
      expect(people).toContainEqual({ id: row.responsiblePersonId });
  });

  it('tells whose people sit where today, panels never, and nobody of an earlier day', async () => {
    const { seats } = await partner();
    expect(seats?.length).toBeGreaterThan(0);
    expect(seats?.map(({ body }) => body.kind)).not.toContain('panel');
    expect(new Set(seats?.map((seat) => `${seat.personId} ${seat.bodyId}`)).size).toBe(
      seats?.length,
    );
    for (const own of Map.groupBy(seats ?? [], ({ bodyId }) => bodyId).values()) {
      const order = own.map(({ seat, isLeader }) => (isLeader ? -1 : seatsInOrder.indexOf(seat)));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    }
    const rows = await server.connection.read
      .selectFrom('role_assignment')
      .select(['person_id', 'body_id', 'seat'])
      .execute();
    for (const { personId, bodyId, seat } of seats ?? [])
      expect(rows).toContainEqual({ person_id: personId, body_id: bodyId, seat });
    expect(seats?.map(({ seat }) => seat)).toContain('deputy');
    const then = await partner(secretary, { reportingOn: '2025-12-31' });
    expect(then.seats).toBeNull();
    expect(then.followUps).toEqual([]);
    expect(then.contributions[0]?.year).toBe(2025);
  });

  it('is read by everybody with a role, and by nobody else', async () => {
    expect((await partner(sampleActor('sindre'))).partner.id).toBe(id);
    await expectRefusal(partner(nobody), 'forbidden');
    await expectRefusal(partner(stranger), 'not_found');
  });
});
