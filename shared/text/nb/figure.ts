// "Forklar tallet": how one indicator's figure came about, step by step, with the numbers put in.
export const figure = {
  title: 'Forklar tallet',
  lead: 'Slik er tallet regnet ut, sett per {date}.',
  explain: 'Forklar tallet',
  thatIs: '{ratio}, det vil si {share}',
  step: {
    value: 'Verdien',
    attainment: 'Måloppnåelsen',
    planned_value: 'Det planen sier',
    planned_attainment: 'Planlagt andel av veien',
    pace: 'Takten',
    trend: 'Utviklingen',
  },
  value: {
    as_recorded: 'Den nyeste verdien for en periode som var avsluttet på datoen.',
    last: 'Den nyeste verdien for en periode som var avsluttet på datoen. Den gjelder slik den sto da perioden sluttet.',
    sum: 'Summen av periodene i {period}.',
    mean: 'Snittet av periodene i {period}, der hver teller etter hvor lenge den varer.',
    notApplicable: 'ikke aktuelt, holdt utenfor',
  },
  formula: {
    share_of_way: '(verdi − nullpunkt) / (måltall − nullpunkt)',
    target_met_by_baseline:
      'Nullpunktet oppfyller alt måltallet: 100 % så lenge verdien gjør det, ellers 0 %.',
    reached_without_baseline: 'Måltallet er nådd: 100 %. Uten nullpunkt er det ingen vei å måle.',
    in_band: 'Innenfor området: 100 %.',
    outside_band: '1 − avstand til nærmeste grense / toleranse, aldri under 0',
    outside_band_no_tolerance: 'Utenfor området, og uten toleranse: 0 %.',
    done_or_not: 'Ja er 100 %, nei er 0 %.',
    on_the_path: 'Rett linje mellom to punkter: fra + (til − fra) · måneder gått / måneder i alt',
    before_the_path: 'Fram til {period} er slutt, sier planen det samme som der den begynner.',
    after_the_path: 'Etter {period} sier planen det samme som det siste måltallet.',
    planned_share: '(planlagt verdi − nullpunkt) / (måltall − nullpunkt)',
    kept_all_the_time: 'Noe som skal holdes, ikke nås: planen sier 100 % hele tiden.',
    due_or_not: '0 % fram til {period} er slutt, deretter 100 %.',
    linear_ratio: '(verdi − nullpunkt) / (planlagt verdi − nullpunkt)',
    no_gain_planned:
      'Planen legger ikke opp til framgang ennå: 1 når verdien er på planen eller bedre, ellers −1.',
    growth_ratio: 'faktisk vekst i året / nødvendig vekst i året',
    yearly_growth: '(verdi / nullpunkt) opphøyd i (1 / antall år) − 1',
    yearly_growth_down: 'Med motsatt fortegn, fordi verdien skal ned.',
  },
  growth: 'Faktisk vekst i året: ({value} / {baseline}) ^ (1 / {years}) − 1 = {rate}',
  neededGrowth: 'Nødvendig vekst i året: ({target} / {baseline}) ^ (1 / {years}) − 1 = {rate}',
  statusTitle: 'Hvorfor statusen er «{status}»',
  statusNone: 'Hvorfor indikatoren ikke har status',
  status: {
    no_value: 'Ingen avsluttet periode har en verdi. Det som mangler, er ikke 0.',
    no_baseline: 'Det finnes en verdi og et måltall, men ikke noe nullpunkt å måle veien fra.',
    no_target:
      'Det er ikke satt noe måltall, så det er ingenting å måle mot. Bare utviklingen vises.',
    target_reached:
      'Verdien {value} har nådd måltallet {target}. Da er statusen «Nådd», uansett takt.',
    in_band: 'Verdien ligger i området {low}–{high}, begge grensene medregnet.',
    done: 'Svaret er ja.',
    pace: 'Takten er {pace}. Fra 0,95 er indikatoren i rute, fra 0,60 noe etter, fra 0 klart etter, og under 0 går den feil vei.',
    tolerance:
      'Verdien ligger utenfor området {low}–{high}. Så lenge den er innenfor toleransen på {tolerance}, er statusen «Noe etter», ellers «Klart etter».',
    due_period:
      'Svaret er nei. Fram til {period} er slutt, er indikatoren i rute. Etter det er den klart etter.',
  },
  notesTitle: 'Verdt å vite',
  note: {
    growth_undefined:
      'Takten er regnet lineært, fordi prosentvis vekst bare kan regnes av tall over null.',
    preliminary: 'Verdien er foreløpig og kan bli endret.',
    break_in_series:
      'Det er brudd i serien i {periods}. Verdier før og etter kan ikke uten videre sammenlignes.',
    stale:
      'Tallet er utdatert: neste periode sluttet for mer enn 45 dager siden og har ikke fått noe tall.',
  },
  leftOutTitle: 'Holdt utenfor',
  leftOutNone: 'Ingenting er holdt utenfor.',
  leftOutCaption: 'Perioder som ikke er regnet med, og hvorfor',
  period: 'Periode',
  within: 'Del av',
  why: 'Hvorfor',
  leftOut: {
    not_recorded: 'Ikke registrert. Det som mangler, regnes aldri som 0.',
    not_ended: 'Perioden var ikke avsluttet på datoen.',
    longer_than_target: 'Perioden er lengre enn den måltallet gjelder.',
    not_applicable: 'Ikke aktuelt',
    not_available: 'Ikke tilgjengelig',
    not_publishable: 'Kan ikke offentliggjøres',
  },
  showAll: 'Vis alle {count, number}',
  showFewer: 'Vis færre',
} as const;
