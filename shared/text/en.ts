// All texts in English: those that pages show, and the report's own.
import { enPage } from './en-page.ts';
import { report } from './en/report.ts';

export const en = { ...enPage, report };
