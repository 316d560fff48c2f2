// What a partner gives: its contributions year by year, the events it holds, and its people in the cluster's bodies.
import { Link } from '@tanstack/react-router';
import { useEventWords } from '#client/event/use-event-words.ts';
import { useMoney } from '#client/fund/use-money.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import rows from '#client/ui/row-table.module.css';
import { participations } from '#shared/event/event-type.ts';
import { bodyName } from '#shared/people/body-name.ts';
import type { AdminTranslate } from '#shared/text/text.ts';
import type { PartnerData } from './partner-page.tsx';
import styles from './partner-page.module.css';

export function PartnerGives({ data }: { data: PartnerData }) {
  const a = useAdminText();
  const name = data.partner.shortName;
  return (
    <>
      <h3>{a('partnerPage.contributions')}</h3>
      {data.contributions.length === 0 ? (
        <p className="soft">{a('partnerPage.noContributions')}</p>
      ) : (
        <ContributionYears data={data} />
      )}
      <h3>{a('partnerPage.events')}</h3>
      {data.events.length === 0 ? (
        <p className="soft">{a('partnerPage.noEvents', { name })}</p>
      ) : (
        <HeldEvents data={data} />
      )}
      <h3>{a('partnerPage.seats')}</h3>
      <Seats data={data} />
    </>
  );
}

function ContributionYears({ data }: { data: PartnerData }) {
  const a = useAdminText();
  const { money } = useMoney();
  return (
    <table className={`plain-table ${styles['years']}`}>
      <caption className="visually-hidden">{a('partnerPage.contributions')}</caption>
      <thead>
        <tr>
          <th scope="col">{a('partnerPage.year')}</th>
          <th scope="col" className="number-cell">
            {a('partnerPage.amount')}
          </th>
          <th scope="col">{a('partnerPage.basis')}</th>
        </tr>
      </thead>
      <tbody>
        {data.contributions.map(({ year, amount, basis }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="number-cell">{money(amount)}</td>
            <td>{a(`partnerPage.${basis}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeldEvents({ data }: { data: PartnerData }) {
  const a = useAdminText();
  const words = useEventWords();
  const strategy = useStrategySlug();
  return (
    <div className="table-scroll">
      <table className={`plain-table ${rows['table']}`}>
        <caption className="visually-hidden">
          {a('partnerPage.eventsCaption', { name: data.partner.shortName })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{a('partnerPage.event')}</th>
            <th scope="col">{a('partnerPage.date')}</th>
            {participations.map((participation) => (
              <th key={participation} scope="col" className={rows['number']}>
                {a(`event.participation.${participation}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.events.map((event) => (
            <tr key={event.id}>
              <th scope="row" className={rows['name']}>
                <Link
                  to="/$strategy/arrangement/$eventId"
                  params={{ strategy, eventId: event.id }}
                  lang={event.lang}
                >
                  {event.title}
                </Link>
                <span className={rows['under']}>{words.kind(event)}</span>
              </th>
              <td data-label={a('partnerPage.date')}>{words.time(event)}</td>
              {participations.map((participation) => (
                <td
                  key={participation}
                  className={rows['number']}
                  data-label={a(`event.participation.${participation}`)}
                >
                  <span className={event[participation] === null ? 'soft' : undefined}>
                    {words.count(event[participation])}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `Kari Moen, leder`, `Ola Dahl (varamedlem)`: members go without saying. */
function seatWords(
  { name, seat, isLeader }: NonNullable<PartnerData['seats']>[number],
  a: AdminTranslate,
): string {
  const sits = seat === 'member' ? name : `${name} (${a(`person.seatIn.${seat}`)})`;
  return isLeader ? a('partnerPage.leader', { name: sits }) : sits;
}

function Seats({ data: { seats, partner } }: { data: PartnerData }) {
  const a = useAdminText();
  const strategy = useStrategySlug();
  if (seats === null) return <p className="soft">{a('partnerPage.seatsThen')}</p>;
  if (seats.length === 0)
    return <p className="soft">{a('partnerPage.noSeats', { name: partner.shortName })}</p>;
  return (
    <ul className={styles['list']}>
      {[...Map.groupBy(seats, ({ bodyId }) => bodyId)].map(([bodyId, sitting]) => {
        const body = sitting[0]?.body;
        return (
          <li key={bodyId}>
            {body && (
              <Link to="/$strategy/organ/$bodyId" params={{ strategy, bodyId }} lang={body.lang}>
                {bodyName(body)}
              </Link>
            )}
            {': '}
            {sitting.map((each) => seatWords(each, a)).join('; ')}
          </li>
        );
      })}
    </ul>
  );
}
