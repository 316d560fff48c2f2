// On a phone a page is many screens tall: the way straight to each of its parts. Wider screens show the parts themselves.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import styles from './jump-links.module.css';

export type PagePart = { anchor: string; title: string };

export function JumpLinks({ parts }: { parts: readonly PagePart[] }) {
  const t = useText();
  return (
    <nav aria-label={t('shell.onThisPage')} className={`${styles['jump']} no-print`}>
      <ul>
        {parts.map(({ anchor, title }) => (
          <li key={anchor}>
            <Link to="." hash={anchor} search={(search) => search}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
