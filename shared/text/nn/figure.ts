// Nynorsk: how one indicator's figure came about.
import type { figure as source } from '#shared/text/nb/figure.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const figure: TextShape<typeof source> = {
  title: 'Forklar talet',
  lead: 'Slik er talet rekna ut, sett per {date}.',
  explain: 'Forklar talet',
  thatIs: '{ratio}, det vil seie {share}',
  step: {
    value: 'Verdien',
    attainment: 'Måloppnåinga',
    planned_value: 'Det planen seier',
    planned_attainment: 'Planlagd del av vegen',
    pace: 'Takten',
    trend: 'Utviklinga',
  },
  value: {
    as_recorded: 'Den nyaste verdien for ein periode som var avslutta på datoen.',
    last: 'Den nyaste verdien for ein periode som var avslutta på datoen. Han gjeld slik han stod då perioden slutta.',
    sum: 'Summen av periodane i {period}.',
    mean: 'Snittet av periodane i {period}, der kvar tel etter kor lenge han varer.',
    notApplicable: 'ikkje aktuelt, halde utanfor',
  },
  formula: {
    share_of_way: '(verdi − nullpunkt) / (måltal − nullpunkt)',
    target_met_by_baseline:
      'Nullpunktet oppfyller alt måltalet: 100 % så lenge verdien gjer det, elles 0 %.',
    reached_without_baseline: 'Måltalet er nådd: 100 %. Utan nullpunkt er det ingen veg å måle.',
    in_band: 'Innanfor området: 100 %.',
    outside_band: '1 − avstand til næraste grense / toleranse, aldri under 0',
    outside_band_no_tolerance: 'Utanfor området, og utan toleranse: 0 %.',
    done_or_not: 'Ja er 100 %, nei er 0 %.',
    on_the_path: 'Rett linje mellom to punkt: frå + (til − frå) · månader gått / månader i alt',
    before_the_path: 'Fram til {period} er slutt, seier planen det same som der han byrjar.',
    after_the_path: 'Etter {period} seier planen det same som det siste måltalet.',
    planned_share: '(planlagd verdi − nullpunkt) / (måltal − nullpunkt)',
    kept_all_the_time: 'Noko som skal haldast, ikkje nåast: planen seier 100 % heile tida.',
    due_or_not: '0 % fram til {period} er slutt, deretter 100 %.',
    linear_ratio: '(verdi − nullpunkt) / (planlagd verdi − nullpunkt)',
    no_gain_planned:
      'Planen legg ikkje opp til framgang enno: 1 når verdien er på planen eller betre, elles −1.',
    growth_ratio: 'faktisk vekst i året / nødvendig vekst i året',
    yearly_growth: '(verdi / nullpunkt) opphøgd i (1 / tal på år) − 1',
    yearly_growth_down: 'Med motsett forteikn, fordi verdien skal ned.',
  },
  growth: 'Faktisk vekst i året: ({value} / {baseline}) ^ (1 / {years}) − 1 = {rate}',
  neededGrowth: 'Nødvendig vekst i året: ({target} / {baseline}) ^ (1 / {years}) − 1 = {rate}',
  statusTitle: 'Kvifor statusen er «{status}»',
  statusNone: 'Kvifor indikatoren ikkje har status',
  status: {
    no_value: 'Ingen avslutta periode har ein verdi. Det som manglar, er ikkje 0.',
    no_baseline: 'Det finst ein verdi og eit måltal, men ikkje noko nullpunkt å måle vegen frå.',
    no_target:
      'Det er ikkje sett noko måltal, så det er ingenting å måle mot. Berre utviklinga blir vist.',
    target_reached:
      'Verdien {value} har nådd måltalet {target}. Då er statusen «Nådd», uansett takt.',
    in_band: 'Verdien ligg i området {low}–{high}, begge grensene medrekna.',
    done: 'Svaret er ja.',
    pace: 'Takten er {pace}. Frå 0,95 er indikatoren i rute, frå 0,60 noko etter, frå 0 klart etter, og under 0 går han feil veg.',
    tolerance:
      'Verdien ligg utanfor området {low}–{high}. Så lenge han er innanfor toleransen på {tolerance}, er statusen «Noko etter», elles «Klart etter».',
    due_period:
      'Svaret er nei. Fram til {period} er slutt, er indikatoren i rute. Etter det er han klart etter.',
  },
  notesTitle: 'Verdt å vite',
  note: {
    growth_undefined:
      'Takten er rekna lineært, fordi prosentvis vekst berre kan reknast av tal over null.',
    preliminary: 'Verdien er førebels og kan bli endra.',
    break_in_series:
      'Det er brot i serien i {periods}. Verdiar før og etter kan ikkje utan vidare samanliknast.',
    stale:
      'Talet er utdatert: neste periode slutta for meir enn 45 dagar sidan og har ikkje fått noko tal.',
  },
  leftOutTitle: 'Halde utanfor',
  leftOutNone: 'Ingenting er halde utanfor.',
  leftOutCaption: 'Periodar som ikkje er rekna med, og kvifor',
  period: 'Periode',
  within: 'Del av',
  why: 'Kvifor',
  leftOut: {
    not_recorded: 'Ikkje registrert. Det som manglar, blir aldri rekna som 0.',
    not_ended: 'Perioden var ikkje avslutta på datoen.',
    longer_than_target: 'Perioden er lengre enn den måltalet gjeld.',
    not_applicable: 'Ikkje aktuelt',
    not_available: 'Ikkje tilgjengeleg',
    not_publishable: 'Kan ikkje offentleggjerast',
  },
  showAll: 'Vis alle {count, number}',
  showFewer: 'Vis færre',
};
