// Why a form was refused, first thing in the form: the sentence, and each field with a way to it.
import { useEffect, useRef } from 'react';
import type { ShownRefusal } from '#client/seam.ts';
import { useText } from '#client/shell/language.tsx';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import styles from './error-list.module.css';

type ErrorListProps = {
  refusal: ShownRefusal | null;
  /** Of `useSave`: the list takes the focus when a try is refused, not while fields are mended. */
  refusedCount: number;
  form: HTMLFormElement | null;
};

export function ErrorList({ refusal, refusedCount, form }: ErrorListProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusedCount > 0) box.current?.focus();
  }, [refusedCount]);
  if (!refusal) return null;
  const problems = Object.entries(refusal.fields)
    .flatMap(([path, [reason]]) =>
      reason ? [{ path, label: labelOf(form, path), sentence: t(`refusal.field.${reason}`) }] : [],
    )
    .sort((a, b) => placeOf(form, a.path) - placeOf(form, b.path));
  return (
    <div ref={box} tabIndex={-1} className={styles['box']}>
      <RefusalText refusal={refusal} />
      {problems.length > 0 && (
        <ul className={styles['list']}>
          {problems.map(({ path, label, sentence }) => (
            <li key={path}>
              {label === null ? (
                sentence
              ) : (
                <button
                  type="button"
                  className={styles['way']}
                  onClick={() => fieldAt(form, path)?.focus()}
                >
                  {label.endsWith('?') ? label : `${label}:`} {sentence}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function fieldAt(form: HTMLFormElement | null, path: string): HTMLInputElement | null {
  const found = form?.elements.namedItem(path);
  const element = found instanceof RadioNodeList ? found[0] : found;
  return element instanceof HTMLElement ? (element as HTMLInputElement) : null;
}

/** Where the field stands in the form; what has no field comes last. */
function placeOf(form: HTMLFormElement | null, path: string): number {
  const field = fieldAt(form, path);
  return field ? Array.from(form?.elements ?? []).indexOf(field) : Infinity;
}

/** What the field is called on the page; of one among several boxes or buttons their group's legend. */
function labelOf(form: HTMLFormElement | null, path: string): string | null {
  const field = fieldAt(form, path);
  if (!field) return null;
  const isOneOfSeveral =
    field.type === 'radio' || form?.elements.namedItem(path) instanceof RadioNodeList;
  const legend = isOneOfSeveral ? field.closest('fieldset')?.querySelector('legend') : null;
  return (legend ?? field.labels?.[0])?.textContent ?? field.ariaLabel;
}
