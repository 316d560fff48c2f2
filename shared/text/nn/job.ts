// Ord om det tenaren gjer etter klokka.
import type { job as source } from '#shared/text/nb/job.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const job: TextShape<typeof source> = {
  title: 'Faste jobbar',
  lead: 'Det Målbar gjer av seg sjølv etter klokka. Kvar jobb blir køyrd éin gong for kvart tidspunkt; det som vart avbrote, blir teke opp att.',
  name: 'Jobb',
  slot: 'Skulle køyre',
  state: 'Resultat',
  done: 'Tal på',
  attempts: 'etter {count, number} forsøk',
  names: {
    turn_rounds: 'Opne og avslutte rundar, og sende lenkjene',
    remind: 'Sende påminningar',
    compute: 'Rekne ut tal for periodar som er over',
    keep_reports: 'Lage og arkivere filene til godkjende årsrapportar',
  },
  states: { running: 'Går føre seg', done: 'Ferdig', failed: 'Mislukkast, blir prøvd att' },
  none: {
    title: 'Ingen jobbar er køyrde enno',
    text: 'Køyringane står her frå første gong klokka når ein av dei.',
  },
};
