import type { measureList as source } from '#shared/text/nb/measure-list.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const measureList: TextShape<typeof source> = {
  empty: {
    title: 'Ingen tiltak enno',
    text: 'Her kjem tiltaka som skal føre fram til måla: kva som blir gjort, kven som leier, og når det skal vere ferdig. Fagleg forum og faggruppene legg dei inn.',
  },
  title: 'Tiltak',
  caption: 'Tiltak i {strategy}, per {date}',
  all: '{count, plural, one {Eitt tiltak.} other {# tiltak.}}',
  shown: 'Viser {shown, number} av {count, plural, one {eitt tiltak.} other {# tiltak.}}',
  summary:
    'Av {count, plural, one {eitt tiltak} other {# tiltak}} er {completed, number} fullført, og {running, number} går føre seg. {overdue, plural, =0 {Ingen har passert fristen utan å vere ferdige.} one {Eitt har passert fristen utan å vere ferdig.} other {# har passert fristen utan å vere ferdige.}}',
  unreported: '{count, plural, one {Eitt er ikkje rapportert.} other {# er ikkje rapporterte.}}',
  noneReported:
    '{count, plural, one {Tiltaket står i strategien} other {# tiltak står i strategien}}, men ingen har rapportert framdrift enno.',
  view: { label: 'Vising', tabell: 'Tabell', tavle: 'Tavle', tidslinje: 'Tidslinje' },
  group: {
    label: 'Grupper etter',
    area: 'Område',
    phase: 'Fase',
    lead: 'Kven som leier',
    owner: 'Ansvarleg organ',
    none: 'Inga gruppering',
  },
  columns: { label: 'Kolonnar', legend: 'Vis kolonnar', usual: 'Tilbake til dei vanlege' },
};
