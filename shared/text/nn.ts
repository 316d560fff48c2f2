// Nynorsk: the same keys as bokmål.
import { chart } from './nn/chart.ts';
import { refusal } from './nn/refusal.ts';
import { report } from './nn/report.ts';
import { shell } from './nn/shell.ts';
import { word } from './nn/word.ts';

export const nn = { shell, word, refusal, chart, report };
