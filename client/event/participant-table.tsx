// Who took part: the whole as it was told, and the parts of it that are known.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useFormat } from '#client/ui/format.ts';
import { partKey } from '#shared/event/event-schema.ts';
import { participations, type EventRow } from '#shared/event/event-type.ts';
import type { PartnerRow } from '#shared/strategy/snapshot.ts';
import styles from './event.module.css';
import { useEventWords } from './use-event-words.ts';

type ParticipantTableProps = { event: EventRow; partners: readonly PartnerRow[] };

export function ParticipantTable({ event, partners }: ParticipantTableProps) {
  const a = useAdminText();
  const words = useEventWords();
  const format = useFormat();
  const unknown = <span className="soft">{words.count(null)}</span>;
  return (
    <table className={`plain-table ${styles['participants']}`}>
      <caption className="visually-hidden">{a('event.page.participants')}</caption>
      <thead>
        <tr>
          <th scope="col">{a('event.page.who')}</th>
          {participations.map((each) => (
            <th key={each} scope="col" className="number-cell">
              {a(`event.participation.${each}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{a('event.page.whole')}</th>
          {participations.map((each) => (
            <td key={each} className="number-cell">
              {event[each] === null ? unknown : words.count(event[each])}
            </td>
          ))}
        </tr>
        {event.parts.map((part) => (
          <tr key={partKey(part)}>
            <th scope="row">{words.part(part, { partners })}</th>
            {participations.map((each) => {
              const count = part[each];
              return (
                <td key={each} className="number-cell">
                  {count === null ? unknown : format.number(count)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
