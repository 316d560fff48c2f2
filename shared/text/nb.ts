// Bokmål, the source of all texts: those that pages show, and the report's own.
import { nbPage } from './nb-page.ts';
import { report } from './nb/report.ts';

export const nb = { ...nbPage, report } as const;
