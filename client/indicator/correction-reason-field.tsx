// Why a number is corrected that stands in a frozen report: shown openly in its corrections, and so kept apart from the note.
import { Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import type { FrozenFigure } from '#shared/report/correction-cause.ts';

type CorrectionReasonFieldProps = {
  /** Those that are corrected; nothing is asked where there are none. */
  reports: readonly FrozenFigure[];
  isMany?: boolean;
  value: string;
  error: string | undefined;
  onChange: (reason: string) => void;
};

export function CorrectionReasonField(props: CorrectionReasonFieldProps) {
  const { reports, isMany = false, value, error, onChange } = props;
  const a = useAdminText();
  const { lang } = useLanguage();
  if (reports.length === 0) return null;
  const names = reports.map(({ kind, year }) =>
    a(`indicatorForm.record.frozenIn.${kind}`, { year: String(year) }),
  );
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(new Set(names));
  return (
    <Textfield
      name="correctionReason"
      label={a(isMany ? 'indicatorForm.record.whyMany' : 'indicatorForm.record.why')}
      description={a('indicatorForm.record.whyHint', { reports: list })}
      multiline
      rows={2}
      required
      value={value}
      error={error}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
