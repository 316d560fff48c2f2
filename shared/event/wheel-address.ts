// Where the things on the year's wheel have their pages, below a strategy's own.
import type { WheelItem } from './year-wheel.ts';

const pathOf: Record<WheelItem['to']['page'], (id: string) => string> = {
  event: (id) => `arrangement/${id}`,
  meeting: (id) => `moter/${id}`,
  round: (id) => `runder/${id}`,
  measure: (id) => `tiltak/${id}`,
  decisions: () => 'vedtak',
  call: (id) => `midler/utlysning/${id}`,
  report: (year) => `arsrapport?ar=${year}`,
  reportWork: (id) => `arsrapport/${id}`,
  chapter: (id) => `arsrapport/${id.replace('/', '/kapittel/')}`,
};

export function wheelPath({ page, id }: WheelItem['to']): string {
  return pathOf[page](id);
}
