// Lines of what is stored: a few stand open, many are folded under their number, and the oldest are left to the file.
import { useAdminText } from '#client/shell/admin-text.ts';

const openUpTo = 3;
const shownUpTo = 50;

export function StoredList({ lines }: { lines: readonly string[] }) {
  const a = useAdminText();
  if (lines.length === 0) return <span className="soft">{a('account.stored.none')}</span>;
  const shown = lines.slice(0, shownUpTo);
  const list = (
    <ul>
      {shown.map((line, place) => (
        // Two things may be told in the same words.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>{line}</li>
      ))}
    </ul>
  );
  if (lines.length <= openUpTo) return list;
  return (
    <details>
      <summary>{a('account.stored.count', { count: lines.length })}</summary>
      {list}
      {lines.length > shownUpTo && (
        <p className="soft small">
          {a('account.stored.rest', { count: lines.length - shownUpTo })}
        </p>
      )}
    </details>
  );
}
