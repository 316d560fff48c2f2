// All texts in nynorsk: those that pages show, and the report's own.
import { nnPage } from './nn-page.ts';
import { report } from './nn/report.ts';

export const nn = { ...nnPage, report };
