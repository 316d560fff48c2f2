// What something is written in.
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { langs, type Lang } from '#shared/strategy/strategy-type.ts';

type WrittenInFieldProps = {
  label: string;
  description?: string;
  value: Lang;
  error?: string | undefined;
  onChange: (lang: Lang) => void;
};

export function WrittenInField({ value, onChange, ...field }: WrittenInFieldProps) {
  const t = useText();
  return (
    <ChoiceField
      {...field}
      name="lang"
      value={value}
      choices={langs.map((each) => ({ value: each, label: t(`word.lang.${each}`), lang: each }))}
      onChange={(chosen) => onChange(langs.find((each) => each === chosen) ?? value)}
    />
  );
}
