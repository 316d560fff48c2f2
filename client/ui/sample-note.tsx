// Says that a page shows invented rows, and which of them are real: <SampleNote isShown={hasSampleData} />.
import { useText } from '#client/shell/language.tsx';
import styles from './sample-note.module.css';

export function SampleNote({ isShown }: { isShown: boolean }) {
  const t = useText();
  if (!isShown) return null;
  return (
    <p className={styles['note']}>
      <strong>{t('shell.sample')}.</strong> {t('shell.sampleNote')}
    </p>
  );
}
