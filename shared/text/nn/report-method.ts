// "Slik er tala rekna ut": the method page in nynorsk.
import type { method as source } from '#shared/text/nb/report-method.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const method: TextShape<typeof source> = {
  rule: 'Regelversjon {version}. Tala er sedde per {reportingOn}, med det som var registrert {knownOn}.',
  knownNow: 'då rapporten blei laga',
  knownAt: 'innan {date}',
  indicator: {
    term: 'Måloppnåing',
    text: 'Delen av vegen frå nullpunkt til det endelege måltalet: (verdi − nullpunkt) / (måltal − nullpunkt). Han kan bli over 100 % eller negativ, og indikatortabellane viser den sanne delen. For indikatorar som skal haldast innanfor eit område, er han 100 % i området og minkar med avstanden til næraste grense. For ja/nei-spørsmål er han 100 % når svaret er ja, elles 0 %.',
  },
  plan: {
    term: 'Planen',
    text: 'Rette linjer gjennom nullpunkt, måltal undervegs og endeleg måltal. Merket til planen viser kor langt vi skulle ha kome ved slutten av perioden verdien gjeld.',
  },
  pace: {
    term: 'Takt',
    text: 'Kor langt vi har kome, delt på kor langt planen seier (lineær), eller forholdet mellom faktisk og nødvendig årleg vekst (prosentvis vekst).',
  },
  status: {
    term: 'Status',
    text: 'Nådd når måltalet er nådd. Elles etter takt: i rute frå 0,95, noko etter frå 0,60, klart etter frå 0, feil veg under 0. Manglar tal når ingenting er målt.',
  },
  rollUp: {
    term: 'Mål og område',
    text: 'Vekta snitt over alle indikatorar under målet som har tal, kvar rekna mellom 0 og 100 %. Talet for strategien er snittet av områda. Eit mål er nådd berre når alle indikatorane er det, og i beste fall noko etter når ein tredel eller fleire er klart etter eller går feil veg. Har færre enn halvparten tal, står det at tal manglar. Eit mål utan indikatorar er ikkje målt: det er verken 0 % eller eit dårleg teikn.',
  },
  coverage: {
    term: 'Dekning',
    text: 'Kor mange av indikatorane med måltal som har eit tal. Eit snitt blir alltid vist saman med dekninga.',
  },
  implementation: {
    term: 'Gjennomføring',
    text: 'Snittet av den melde framdrifta i tiltaka, ved sida av det tida skulle tilseie. Avlyste tiltak er haldne utanfor. Gjennomføring og måloppnåing blir aldri blanda: utført arbeid er ikkje oppnådd effekt.',
  },
  stale: {
    term: 'Utdatert',
    text: 'Neste periode slutta for meir enn 45 dagar sidan og har ikkje fått noko tal.',
  },
  voices: {
    term: 'Tre stemmer',
    text: 'Utrekna status, vurderinga til Fagleg forum og avgjerda i styringsgruppa står side om side. Ingen av dei overstyrer ei anna; der dei er ulike, står det.',
  },
  marks: {
    term: 'Teikn i tabellane',
    text: '* førebels tal · | brot i serien · . ikkje aktuelt · .. ikkje tilgjengeleg · : kan ikkje offentleggjerast. Ingen av dei tyder 0.',
  },
};
