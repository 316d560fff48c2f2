// The key for an authenticator app, as a picture for its camera and as letters to type. Drawn here: it is nobody else's.
import { encode } from 'uqr';
import { useAdminText } from '#client/shell/admin-text.ts';
import styles from './password-set-up.module.css';

export function AppKey({ uri }: { uri: string }) {
  const a = useAdminText();
  const key = new URL(uri).searchParams.get('secret') ?? '';
  return (
    <div className={styles['key']}>
      <QrPicture text={uri} label={a('account.setUp.picture')} />
      <div className="stack">
        <p>{a('account.setUp.byHand')}</p>
        <code className={styles['letters']}>{key.match(/.{1,4}/g)?.join(' ')}</code>
      </div>
    </div>
  );
}

/** Dark on light in both colour schemes: not every camera reads it the other way. */
function QrPicture({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={styles['picture']}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={squares.join('')} fill="#000000" />
    </svg>
  );
}
