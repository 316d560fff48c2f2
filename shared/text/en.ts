// English: the same keys as bokmål.
import { chart } from './en/chart.ts';
import { refusal } from './en/refusal.ts';
import { report } from './en/report.ts';
import { shell } from './en/shell.ts';
import { word } from './en/word.ts';

export const en = { shell, word, refusal, chart, report };
