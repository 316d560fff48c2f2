// The language of somebody's mails; they change it on their own page.
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';

type LangFieldProps = { value: Lang; onChange: (lang: Lang) => void };

export function LangField({ value, onChange }: LangFieldProps) {
  const a = useAdminText();
  const t = useText();
  return (
    <ChoiceField
      label={a('peopleAdmin.field.lang')}
      name="lang"
      value={value}
      choices={langs.map((each) => ({ value: each, label: t(`word.lang.${each}`), lang: each }))}
      onChange={(chosen) => onChange(langs.find((each) => each === chosen) ?? value)}
    />
  );
}
