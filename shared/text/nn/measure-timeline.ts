import type { measureTimeline as source } from '#shared/text/nb/measure-timeline.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const measureTimeline: TextShape<typeof source> = {
  axis: 'Tidsrom, fase og milepælar',
  undated: '{count, plural, one {Eitt tiltak utan datoar} other {# tiltak utan datoar}}',
  undatedNote: 'Dei har verken oppstart eller frist og kan difor ikkje teiknast inn.',
  milestones: 'Milepælar: {list}',
  key: {
    done: 'Utført, som del av tidsrommet',
    unreported: 'Ikkje rapportert',
    cancelled: 'Avlyst',
    remaining: 'Står att',
    asOf: 'Per {date}: hit burde arbeidet ha kome',
    late: 'Over fristen',
    reached: 'Milepæl nådd',
    milestone: 'Milepæl som står att',
  },
};
