// When a calendar's entry is, as the clock on the wall in Norway shows it.
import type ICAL from 'ical.js';
import { norwegianDay, norwegianTime, type IsoDate } from '#shared/iso-date.ts';

/** `at`: null for a whole day; what cannot be told in Norwegian time stands as it was written. */
export type WallTime = { on: IsoDate; at: string | null };

// As Windows calls the time that Norway has.
const norwegianZones = [
  'W. Europe Standard Time',
  'Central Europe Standard Time',
  'Central European Standard Time',
  'Romance Standard Time',
];

/** `zoneName`: what the entry says, which its file may not explain. */
export function wallTime(time: ICAL.Time, zoneName: string | null): WallTime {
  const [on = '', clock = ''] = time.toString().split('T');
  if (time.isDate) return { on, at: null };
  const at = clock.slice(0, 5);
  if (time.zone && time.zone.tzid !== 'floating') return norwegian(time.toUnixTime() * 1000);
  // Without a zone it is the time of where it is held, and that is here.
  if (zoneName === null || norwegianZones.includes(zoneName)) return { on, at };
  const instant = instantIn(zoneName, Date.parse(`${on}T${at}:00Z`));
  return instant === null ? { on, at: `${at} ${zoneName}` } : norwegian(instant);
}

function norwegian(instant: number): WallTime {
  const text = new Date(instant).toISOString();
  return { on: norwegianDay(text), at: norwegianTime(text) };
}

/** The instant when clocks in a zone show this; null where nobody knows the zone. */
function instantIn(zone: string, shown: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const offsetAt = (instant: number) =>
      Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
    // Near a change of the clock the first guess may be an hour off.
    return shown - offsetAt(shown - offsetAt(shown));
  } catch {
    return null;
  }
}
