// English: the same keys as bokmål. The report's own words stand apart (`en.ts`).
import { chart } from './en/chart.ts';
import { history } from './en/history.ts';
import { indicator } from './en/indicator.ts';
import { measure } from './en/measure.ts';
import { people } from './en/people.ts';
import { refusal } from './en/refusal.ts';
import { shell } from './en/shell.ts';
import { strategy } from './en/strategy.ts';
import { word } from './en/word.ts';

export const enPage = {
  shell,
  word,
  refusal,
  chart,
  strategy,
  measure,
  people,
  indicator,
  history,
};
