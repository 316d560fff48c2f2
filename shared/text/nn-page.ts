// Nynorsk: the same keys as bokmål. The report's own words stand apart (`nn.ts`).
import { chart } from './nn/chart.ts';
import { history } from './nn/history.ts';
import { indicator } from './nn/indicator.ts';
import { measure } from './nn/measure.ts';
import { people } from './nn/people.ts';
import { refusal } from './nn/refusal.ts';
import { shell } from './nn/shell.ts';
import { strategy } from './nn/strategy.ts';
import { word } from './nn/word.ts';

export const nnPage = {
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
