// Bokmål, the source of the texts that pages show. The report's own words stand apart (`nb.ts`).
import { chart } from './nb/chart.ts';
import { history } from './nb/history.ts';
import { indicator } from './nb/indicator.ts';
import { measure } from './nb/measure.ts';
import { people } from './nb/people.ts';
import { refusal } from './nb/refusal.ts';
import { shell } from './nb/shell.ts';
import { strategy } from './nb/strategy.ts';
import { word } from './nb/word.ts';

export const nbPage = {
  shell,
  word,
  refusal,
  chart,
  strategy,
  measure,
  people,
  indicator,
  history,
} as const;
