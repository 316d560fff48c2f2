import type { erasure as source } from '#shared/text/nb/erasure.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const erasure: TextShape<typeof source> = {
  title: 'Personvern',
  lead: 'Kven som har bede om å bli sletta, kven som blir sletta automatisk, og kor lenge opplysningar om folk blir lagra.',
  requests: {
    title: 'Ønske om å bli sletta',
    asked: 'Bad om det {time}',
    noneTitle: 'Ingen har bede om å bli sletta',
    noneText: 'Ønske frå kontosidene kjem hit. Dei skal vere svara på innan ein månad.',
  },
  due: {
    title: 'Blir sletta automatisk',
    note: 'Personar utan rolle blir sletta når lagringstida under er ute.',
    on: 'Blir sletta {date}',
    noneTitle: 'Ingen står for tur',
    noneText: 'Personar kjem hit når den siste rolla deira har fått ein sluttdato.',
  },
  other: {
    title: 'Slett ein annan person',
    note: 'For ønske som ikkje kjem frå kontosida.',
    person: 'Person',
    choose: 'Vel ein person',
  },
  erase: 'Slett',
  eraseOf: 'Slett {name}',
  confirm: {
    title: 'Slett {name}?',
    text: 'Namnet blir bytt ut med «Slettet person» og eit nummer. Adressa, institusjonen, øktene, passordet, invitasjonane og e-postane til personen blir sletta, rollene sluttar i dag, og den som er logga inn, mistar tilgangen med ein gong. Tal, vurderingar, avgjerder og kommentarar blir ståande. Underteikna tekstar i årsrapportar blir ikkje endra.',
    noWay: 'Dette kan ikkje angrast.',
    erase: 'Slett for godt',
    done: 'Personen heiter no {name}.',
  },
  settings: {
    title: 'Kor lenge opplysningar blir lagra',
    personMonths: 'Månader frå siste rolle til namnet blir bytt ut',
    personMonthsText: '0 tyder at namn aldri blir bytte ut automatisk. Høgst 120.',
    mailDays: 'Dagar e-postar står i utboksen',
    invitationDays: 'Dagar invitasjonar blir lagra etter at dei er brukte eller har gått ut',
    daysText: 'Frå 1 til 365.',
    saved: 'Lagringstidene er endra.',
    person:
      '{count, plural, =0 {Namn blir ikkje bytte ut automatisk.} one {Namn blir bytte ut éin månad etter siste rolle.} other {Namn blir bytte ut # månader etter siste rolle.}}',
    mail: '{count, plural, one {E-postar står i utboksen éin dag.} other {E-postar står i utboksen # dagar.}}',
    invitation:
      '{count, plural, one {Invitasjonar blir lagra éin dag etter at dei er brukte eller har gått ut.} other {Invitasjonar blir lagra # dagar etter at dei er brukte eller har gått ut.}}',
    fixed:
      'Økter, innloggingslenkjer og teljingar av innloggingsforsøk blir sletta når dei er over. Det som er for gammalt, blir sletta éin gong i døgnet.',
    edit: 'Endre lagringstidene',
  },
};
