// The files that a report leaves as, in the language that one chooses.
import { useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useLanguage } from '#client/shell/language.tsx';
import { useStrategySlug } from '#client/shell/strategy-address.ts';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { Section } from '#client/ui/section.tsx';
import { isFrozen } from '#shared/report/report-state.ts';
import type { ReportRow } from '#shared/report/report-type.ts';
import { langs } from '#shared/strategy/strategy-type.ts';
import styles from './report-files.module.css';
import { ReportFiles } from './report-files.tsx';

type FileSectionProps = { report: ReportRow; errata: number };

export function FileSection({ report, errata }: FileSectionProps) {
  const a = useAdminText();
  const { t } = useLanguage();
  const strategy = useStrategySlug();
  const { kind, year } = report;
  const [lang, setLang] = useState(report.lang);
  return (
    <Section
      title={a('reportWork.files.title')}
      note={a(isFrozen(report) ? 'reportWork.files.frozen' : 'reportWork.files.now', {
        lang: a(`reportWork.inLang.${lang}`),
      })}
    >
      <div className={styles['language']}>
        <ChoiceField
          label={a('reportPage.language')}
          name="sprak"
          value={lang}
          choices={langs.map((value) => ({ value, label: t(`word.lang.${value}`), lang: value }))}
          onChange={(value) => setLang(langs.find((each) => each === value) ?? lang)}
        />
      </div>
      <ReportFiles strategy={strategy} kind={kind} year={year} lang={lang} errata={errata} />
    </Section>
  );
}
