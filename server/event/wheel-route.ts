// GET /kalender/arshjul.ics?t=<token>: the whole year, for calendar programs that ask again and again.
import type { RequestHandler } from 'express';
import { listStrategies } from '#db/strategy/strategy-queries.ts';
import type { AppParts } from '#server/app.ts';
import { loadWheel } from '#server/event/load-wheel.ts';
import { mailWords } from '#server/mail/mail-words.ts';
import { openCalendarAddress } from '#server/meeting/calendar-address.ts';
import { calendarText } from '#server/meeting/calendar-text.ts';
import { requestIdOf } from '#server/request-context.ts';
import { errorBody } from '#server/request-guard.ts';
import { wheelPath } from '#shared/event/wheel-address.ts';
import { wheelWords } from '#shared/event/wheel-words.ts';
import { periodText } from '#shared/text/period-text.ts';

export function wheelCalendar({ connection: db, auth, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    const { t: token } = request.query;
    const now = clock();
    const parts = { db, auth, now };
    const address = await openCalendarAddress(
      parts,
      typeof token === 'string' ? token.slice(0, 300) : '',
    );
    if (!address || address.bodyId !== null) {
      response.status(404).json(errorBody('not_found', requestIdOf(request)));
      return;
    }
    const { clusterId } = address;
    const strategies = await listStrategies(db.read, clusterId);
    const items = await loadWheel(
      db.read,
      clusterId,
      strategies.map(({ id }) => id),
    );
    // Calendars have one language: that of the cluster's own strategy.
    const lang = strategies[0]?.lang ?? 'nb';
    const { t: a, tPage: t } = mailWords(lang);
    const slug = strategies[0]?.slug;
    const events = items.map((item) => {
      const url = slug ? `${auth.baseUrl}/${slug}/${wheelPath(item.to)}` : auth.baseUrl;
      return {
        uid: `${item.key}@malbar`,
        sequence: item.version,
        status: item.isCancelled ? ('CANCELLED' as const) : ('CONFIRMED' as const),
        summary: wheelWords(item, { a, period: (period) => periodText(period, t) }),
        on: item.on,
        until: item.endsOn,
        startsAt: item.startsAt,
        endsAt: item.endsAt,
        location: item.place,
        description: url,
        url,
      };
    });
    response.set({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
    response.send(calendarText(a('wheel.title'), events, now));
  };
}
