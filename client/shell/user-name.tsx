// Who everything is done as. Until people sign in it is the secretariat of the sample, and says so.
import { useActorName } from '#client/shell/actor.tsx';
import { useText } from '#client/shell/language.tsx';
import styles from './user-name.module.css';

export function UserName() {
  const t = useText();
  const name = useActorName();
  return (
    name && (
      <p className={styles['user']}>
        <span className="visually-hidden">{t('shell.userLabel')} </span>
        {t('shell.user', { name })}
      </p>
    )
  );
}
