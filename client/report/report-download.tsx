// The report as a file. It takes a moment to set, so the button says so, and a failure is told here and not on a bare page.
import { Button } from '@digdir/designsystemet-react';
import { useState, type MouseEvent } from 'react';
import type { ShownRefusal } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import { fetchFile, saveFile } from './fetch-file.ts';
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
    const answer = await fetchFile(address);
    if (answer && 'file' in answer) saveFile(answer.file, fileName);
    else if (answer) setRefusal(answer.refusal);
    setIsSetting(false);
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
