// The report exactly as it will print: the PDF itself, page by page, made anew a moment after something is typed. What is shown
// stays until the next is ready, and nobody loses their place.
import { useEffect, useRef, useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import type { ShownRefusal } from '#client/seam.ts';
import type { PreviewInput } from '#shared/report/report-schema.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { fetchFile } from './fetch-file.ts';
import type { PrintedPages } from './printed-pages.ts';
import { PrintPage } from './print-page.tsx';
import styles from './print-preview.module.css';

type PrintPreviewProps = {
  reportId: string;
  lang: Lang;
  drafts: PreviewInput['drafts'];
  /** The heading whose page is shown first. */
  startAt?: string;
};

/** Milliseconds of rest before what is typed is set. */
const rest = 200;

export function PrintPreview({ reportId, lang, drafts, startAt }: PrintPreviewProps) {
  const a = useAdminText();
  const [printed, setPrinted] = useState<PrintedPages | null>(null);
  const [isSetting, setIsSetting] = useState(true);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isPlaced = useRef(false);
  const input = JSON.stringify({ lang, drafts } satisfies PreviewInput);

  useEffect(() => {
    const given = new AbortController();
    const { signal } = given;
    async function setAnew(): Promise<void> {
      setIsSetting(true);
      const address = `/report/${reportId}/forhandsvisning.pdf`;
      const answer = await fetchFile(address, { body: input, signal });
      if (!answer) return;
      if ('refusal' in answer) {
        setRefusal(answer.refusal);
      } else {
        const { readPages } = await import('./printed-pages.ts');
        const next = await readPages(await answer.file.arrayBuffer());
        if (signal.aborted) return next.close();
        setRefusal(null);
        setPrinted(next);
      }
      setIsSetting(false);
    }
    const timer = setTimeout(() => void setAnew(), rest);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [reportId, input]);

  useEffect(() => () => printed?.close(), [printed]);

  useEffect(() => {
    if (!printed || isPlaced.current) return;
    isPlaced.current = true;
    const page = startAt === undefined ? undefined : printed.pageOf(startAt);
    const sheet = page === undefined ? null : place.current?.children[page - 1];
    if (sheet instanceof HTMLElement && place.current)
      // Measured from the region, which the sheets stand in.
      place.current.scrollTop = sheet.offsetTop;
  }, [printed, startAt]);

  return (
    <section aria-label={a('printPreview.label')} className={styles['preview']}>
      <p className={styles['state']} aria-hidden="true">
        {printed === null && isSetting
          ? a('printPreview.first')
          : a(isSetting ? 'printPreview.setting' : 'printPreview.ready', {
              count: printed?.sizes.length ?? 0,
            })}
      </p>
      {/* Said once it is there, and not for every letter. */}
      <output className="visually-hidden">
        {printed !== null && !isSetting && a('printPreview.ready', { count: printed.sizes.length })}
      </output>
      {refusal && <RefusalText refusal={refusal} />}
      {/* Scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take focus */}
      <div ref={place} tabIndex={0} className={styles['sheets']} aria-busy={isSetting}>
        {printed?.sizes.map((size, index) => (
          <PrintPage
            // oxlint-disable-next-line react/no-array-index-key -- the page is its number
            key={index}
            printed={printed}
            page={index + 1}
            size={size}
            label={a('printPreview.page', {
              page: String(index + 1),
              count: String(printed.sizes.length),
            })}
          />
        ))}
      </div>
    </section>
  );
}
