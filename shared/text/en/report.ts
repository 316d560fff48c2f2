// The annual report's words.
import type { report as source } from '#shared/text/nb/report.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const report: TextShape<typeof source> = { title: 'Annual report {year}' };
