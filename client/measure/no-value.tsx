// A dash for the eye and words for the ear: there is nothing to say here.
import { useText } from '#client/shell/language.tsx';

export function NoValue() {
  const t = useText();
  return (
    <>
      <span aria-hidden="true" className="soft">
        –
      </span>
      <span className="visually-hidden">{t('measure.none.any')}</span>
    </>
  );
}
