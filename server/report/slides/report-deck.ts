// The slides of a report, in its language.
import type { ReportDocument } from '#shared/report/report-document.ts';
import { slideDeck } from '#shared/report/slide-deck.ts';
import { adminTranslatorFor, loadAdminTexts } from '#shared/text/text.ts';

export async function reportDeck(document: ReportDocument) {
  const { lang } = document.meta;
  return slideDeck(document, adminTranslatorFor(lang, await loadAdminTexts(lang)));
}
