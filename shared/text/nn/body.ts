// Eit organ på si eiga side, på nynorsk.
import type { TextShape } from '#shared/text/text-shape.ts';
import type { body as nb } from '#shared/text/nb/body.ts';

export const body: TextShape<typeof nb> = {
  open: 'Medlemmer og møte',
  openOf: 'Medlemmer og møte: {body}',
  about: 'Mandat',
  noMandate: 'Mandatet er ikkje lagt inn.',
  edit: {
    open: 'Rediger mandatet',
    title: 'Rediger mandatet',
    mandate: 'Mandat',
    saved: 'Mandatet er lagra.',
  },
  rename: {
    open: 'Gje nytt namn',
    title: 'Gje nytt namn',
    lead: 'Det gamle namnet står på møte og vedtak frå før datoen.',
    name: 'Nytt namn',
    from: 'Gjeld frå',
    fromHint: 'Vel dagen då det nyaste namnet tok til, for å rette det.',
    submit: 'Lagre namnet',
    saved: 'Organet heiter no {name}.',
  },
  members: {
    title: 'Medlemmer',
    note: '{count, plural, =0 {Ingen sit i organet no.} one {Éin person, per {date}.} other {# personar, per {date}.}}',
    manage: 'Personar og roller',
    none: {
      title: 'Ingen medlemmer enno',
      text: 'Sekretariatet gjev personar ei rolle i organet, med plass og periode.',
    },
    hidden:
      'Kven som sit i panelet, ser berre sekretariatet og administratoren, fordi det kan seie noko om helse.',
    organisation: 'Organisasjon',
    name: 'Namn',
    period: 'Periode',
    leader: '{name}, leiar',
    noOrganisation: 'Utan organisasjon',
    coming: 'Kjem',
    former: '{count, plural, one {Éin tidlegare medlem} other {# tidlegare medlemmer}}',
    formerCaption: 'Tidlegare medlemmer',
  },
  group: {
    member: 'Medlemmer',
    deputy: 'Varamedlemmer',
    observer: 'Observatørar',
    secretariat: 'Sekretariat',
  },
  meetings: {
    title: 'Møte',
    past: '{count, plural, one {Eitt tidlegare møte} other {# tidlegare møte}}',
    none: 'Ingen møte er planlagde.',
    plan: 'Planlegg eit møte',
  },
};
