// Et organ på sin egen side: mandat, navn over tid, medlemmer og møter.
export const body = {
  open: 'Medlemmer og møter',
  openOf: 'Medlemmer og møter: {body}',
  about: 'Mandat',
  noMandate: 'Mandatet er ikke lagt inn.',
  edit: {
    open: 'Rediger mandatet',
    title: 'Rediger mandatet',
    mandate: 'Mandat',
    saved: 'Mandatet er lagret.',
  },
  rename: {
    open: 'Gi nytt navn',
    title: 'Gi nytt navn',
    lead: 'Det gamle navnet står på møter og vedtak fra før datoen.',
    name: 'Nytt navn',
    from: 'Gjelder fra',
    fromHint: 'Velg dagen da det nyeste navnet begynte, for å rette det.',
    submit: 'Lagre navnet',
    saved: 'Organet heter nå {name}.',
  },
  members: {
    title: 'Medlemmer',
    note: '{count, plural, =0 {Ingen sitter i organet nå.} one {Én person, per {date}.} other {# personer, per {date}.}}',
    manage: 'Personer og roller',
    none: {
      title: 'Ingen medlemmer ennå',
      text: 'Sekretariatet gir personer en rolle i organet, med plass og periode.',
    },
    hidden:
      'Hvem som sitter i panelet, ser bare sekretariatet og administratoren, fordi det kan si noe om helse.',
    organisation: 'Organisasjon',
    name: 'Navn',
    period: 'Periode',
    leader: '{name}, leder',
    noOrganisation: 'Uten organisasjon',
    coming: 'Kommer',
    former: '{count, plural, one {Ett tidligere medlem} other {# tidligere medlemmer}}',
    formerCaption: 'Tidligere medlemmer',
  },
  group: {
    member: 'Medlemmer',
    deputy: 'Varamedlemmer',
    observer: 'Observatører',
    secretariat: 'Sekretariat',
  },
  meetings: {
    title: 'Møter',
    past: '{count, plural, one {Ett tidligere møte} other {# tidligere møter}}',
    none: 'Ingen møter er planlagt.',
    plan: 'Planlegg et møte',
  },
} as const;
