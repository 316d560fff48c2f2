// Bokmål, the source of all texts.
import { chart } from './nb/chart.ts';
import { refusal } from './nb/refusal.ts';
import { report } from './nb/report.ts';
import { shell } from './nb/shell.ts';
import { word } from './nb/word.ts';

export const nb = { shell, word, refusal, chart, report } as const;
