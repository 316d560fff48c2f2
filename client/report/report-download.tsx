// The report as a file. It takes a moment to set, so the button says so, and a failure is told here and not on a bare page.
import { Button } from '@digdir/designsystemet-react';
import { useState, type MouseEvent } from 'react';
import * as z from 'zod/mini';
import type { ShownRefusal } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { errorReasons } from '#shared/error-reason.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './report-page.module.css';

type ReportDownloadProps = { strategySlug: string; year: number; lang: Lang };

export function ReportDownload({ strategySlug, year, lang }: ReportDownloadProps) {
  const a = useAdminText();
  const [isSetting, setIsSetting] = useState(false);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const address = `/report/${strategySlug}/${year}.pdf?lang=${lang}`;
  const fileName = `${strategySlug}-${year}-${lang}.pdf`;

  async function download(event: MouseEvent) {
    // Opened in a new tab, the address is the file itself.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (isSetting) return;
    setIsSetting(true);
    setRefusal(null);
    try {
      const answer = await fetch(address);
      if (answer.ok) saveFile(await answer.blob(), fileName);
      else setRefusal(await refusalFor(answer));
    } catch {
      setRefusal({ reason: 'offline', fields: {}, current: null, requestId: null });
    } finally {
      setIsSetting(false);
    }
  }

  return (
    <div>
      <Button asChild className={styles['download']} aria-disabled={isSetting || undefined}>
        <a href={address} download={fileName} onClick={(event) => void download(event)}>
          {a(isSetting ? 'reportPage.setting' : 'reportPage.download')}
        </a>
      </Button>
      <output className="visually-hidden">{isSetting && a('reportPage.setting')}</output>
      {refusal && <RefusalText refusal={refusal} />}
    </div>
  );
}

/** The server answers a file it cannot make in the words of any other refused request. */
const refusedFile = z.object({
  error: z.object({
    data: z.object({ reason: z.enum(errorReasons), requestId: z.nullable(z.string()) }),
  }),
});

async function refusalFor(answer: Response): Promise<ShownRefusal> {
  const told = refusedFile.safeParse(await answer.json().catch(() => null)).data?.error.data;
  return {
    reason: told?.reason ?? 'report_failed',
    fields: {},
    current: null,
    requestId: told?.requestId ?? null,
  };
}

function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
