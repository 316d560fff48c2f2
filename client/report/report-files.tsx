// The report as a file, in the format that fits what it is for. Making one may take a moment: how far it has come is told, and
// it can be given up.
import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import { reportFormats, type ReportFormat } from '#shared/report/report-format.ts';
import type { ExportInput } from '#shared/report/report-schema.ts';
import styles from './report-files.module.css';
import { useExport } from './use-export.ts';

type ReportFilesProps = Pick<ExportInput, 'strategy' | 'kind' | 'year' | 'lang'> & {
  /** How much has been corrected since it was frozen. */
  errata: number;
};

export function ReportFiles({ errata, ...report }: ReportFilesProps) {
  const a = useAdminText();
  const { making, refusal, start, giveUp } = useExport();
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const [isCorrected, setIsCorrected] = useState(false);
  // The package tells of corrections by itself.
  const mayCorrect = errata > 0 && format !== 'zip';
  return (
    <div className={styles['files']}>
      <ChoiceField
        label={a('reportFiles.format')}
        name="format"
        value={format}
        choices={reportFormats.map((value) => ({ value, label: a(`reportFiles.${value}`) }))}
        onChange={(value) => {
          const chosen = reportFormats.find((each) => each === value);
          if (chosen) setFormat(chosen);
        }}
      />
      {making ? (
        <Button variant="secondary" onClick={giveUp}>
          {a('reportFiles.giveUp')}
        </Button>
      ) : (
        <Button
          onClick={() => void start({ ...report, format, isCorrected: mayCorrect && isCorrected })}
        >
          {a('reportFiles.download')}
        </Button>
      )}
      {mayCorrect && (
        <Checkbox
          className={styles['wide']}
          label={a('reportFiles.corrected', { count: errata })}
          checked={isCorrected}
          onChange={({ target }) => setIsCorrected(target.checked)}
        />
      )}
      <output className={styles['wide']}>
        {making && (
          <>
            <progress
              aria-label={a('reportFiles.making')}
              {...(making.of > 1 && { max: making.of, value: making.made })}
            />{' '}
            {making.ahead > 0
              ? a('reportFiles.ahead', { count: making.ahead })
              : making.of > 1
                ? a('reportFiles.made', { made: String(making.made), of: String(making.of) })
                : a('reportFiles.making')}
          </>
        )}
      </output>
      {refusal && (
        <div className={styles['wide']}>
          <RefusalText refusal={refusal} />
        </div>
      )}
    </div>
  );
}
