// A field of running text in which people are mentioned: an `@` opens a list of names below it, while the keyboard stays in
// the field. It is a plain field with a list beside it, so that it works as text also where the list is not noticed.
import { Textfield } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { compareNorwegian } from '#shared/sorting.ts';
import type { Labelled } from '#shared/comment/mention.ts';
import { isCountTold, matchesQuery, mentionQuery, type MentionQuery } from './mention-query.ts';
import styles from './mention-field.module.css';

export type Mentionable = Labelled & { partner: string | null };

type MentionFieldProps = {
  label: ReactNode;
  value: string;
  error: string | undefined;
  people: readonly Mentionable[];
  /** It has just been asked for: the focus goes here. */
  isFocused: boolean;
  onChange: (text: string) => void;
};

const mostShown = 6;

export function MentionField(props: MentionFieldProps) {
  const { label, value, error, people, isFocused, onChange } = props;
  const a = useAdminText();
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<MentionQuery | null>(null);
  const [active, setActive] = useState(0);
  useEffect(() => {
    const element = isFocused ? field.current : null;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [isFocused]);
  const fitting = asked
    ? people
        .filter((person) => matchesQuery(person.label, asked.query))
        .toSorted((one, other) => compareNorwegian(one.label, other.label))
    : [];
  const shown = fitting.slice(0, mostShown);
  const more = fitting.length > shown.length && a('comment.mentionMore');
  const isOpen = shown.length > 0;
  const optionId = (place: number) => `${listId}-${place}`;

  function ask({ value: text, selectionStart, selectionEnd }: HTMLTextAreaElement) {
    setAsked(selectionStart === selectionEnd ? mentionQuery(text, selectionStart) : null);
    setActive(0);
  }

  function choose(person: Mentionable) {
    const element = field.current;
    if (!asked || !element) return;
    const end = asked.start + asked.query.length + 1;
    const mention = `@${person.label} `;
    onChange(value.slice(0, asked.start) + mention + value.slice(end).replace(/^ /, ''));
    setAsked(null);
    // Once the text stands there.
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(asked.start + mention.length, asked.start + mention.length);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    const person = shown[active];
    if (!isOpen || !person) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((active + step + shown.length) % shown.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(person);
    else if (event.key === 'Escape') setAsked(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className={styles['box']}>
      <Textfield
        ref={(element) => {
          field.current = element instanceof HTMLTextAreaElement ? element : null;
        }}
        multiline
        name="text"
        rows={3}
        label={label}
        description={a('comment.mentionHint')}
        value={value}
        error={error}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? optionId(active) : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          ask(event.target);
        }}
        onClick={(event) => ask(event.currentTarget)}
        onBlur={() => setAsked(null)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="visually-hidden">
        {asked && isCountTold(asked, fitting.length) && (
          <>
            {a('comment.mentionCount', { count: fitting.length })} {more}
          </>
        )}
      </p>
      {isOpen && (
        <div className={styles['list']}>
          <div role="listbox" id={listId} aria-label={a('comment.mentionList')}>
            {shown.map((person, place) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keyboard stays in the field above
              <div
                key={person.id}
                id={optionId(place)}
                role="option"
                aria-selected={place === active}
                className={styles['option']}
                onPointerEnter={() => setActive(place)}
                // Before the field loses the focus, and the list is gone.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(person)}
              >
                <span>{person.label}</span>
                {person.partner && <span className="soft small">{person.partner}</span>}
              </div>
            ))}
          </div>
          {more && (
            <p aria-hidden="true" className={`soft small ${styles['more']}`}>
              {more}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
