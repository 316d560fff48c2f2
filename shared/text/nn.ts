// Nynorsk: the same keys as bokmål.
import { chart } from './nn/chart.ts';
import { figure } from './nn/figure.ts';
import { history } from './nn/history.ts';
import { indicatorForm } from './nn/indicator-form.ts';
import { indicator } from './nn/indicator.ts';
import { measureForm } from './nn/measure-form.ts';
import { measure } from './nn/measure.ts';
import { people } from './nn/people.ts';
import { refusal } from './nn/refusal.ts';
import { goalForm } from './nn/goal-form.ts';
import { report } from './nn/report.ts';
import { reportPage } from './nn/report-page.ts';
import { shell } from './nn/shell.ts';
import { strategy } from './nn/strategy.ts';
import { word } from './nn/word.ts';

export const nn = {
  shell,
  word,
  refusal,
  chart,
  report,
  strategy,
  goalForm,
  measure,
  measureForm,
  people,
  reportPage,
  indicator,
  indicatorForm,
  figure,
  history,
};
