// Where a link leads: under the buttons while it is asked, not over the text that it is about.
import { Button, Textfield } from '@digdir/designsystemet-react';
import type { Editor } from '@tiptap/core';
import { useState, type KeyboardEvent } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { isOpenable } from '#shared/openable-address.ts';
import styles from './rich-text.module.css';

export function LinkRow({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const a = useAdminText();
  const t = useText();
  const before = String(editor.getAttributes('link')['href'] ?? '');
  const [address, setAddress] = useState(before);
  const [isMissed, setIsMissed] = useState(false);

  function done(act: (editor: Editor) => void) {
    onClose();
    act(editor);
  }

  function put() {
    const href = wholeAddress(address);
    // Browsers make an address of any words.
    if (!isOpenable(href) || !/^\S+\.\S+$/.test(href)) return setIsMissed(true);
    return done(() => {
      const isNew = editor.state.selection.empty && before === '';
      const link = {
        type: 'text',
        text: address.trim(),
        marks: [{ type: 'link', attrs: { href } }],
      };
      if (isNew) editor.chain().focus().insertContent(link).unsetMark('link').run();
      else editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    });
  }

  function press(event: KeyboardEvent) {
    // Neither sends nor closes the form that the text stands in.
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') put();
    else done(() => editor.commands.focus());
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the field within
    <div className={styles['linkRow']} onKeyDown={press}>
      <Textfield
        // What has just been asked for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        data-size="sm"
        label={a('markdown.address')}
        value={address}
        placeholder="https://"
        error={isMissed && a('markdown.addressInvalid')}
        onChange={({ target }) => {
          setAddress(target.value);
          setIsMissed(false);
        }}
      />
      <div className="row">
        <Button type="button" data-size="sm" variant="secondary" onClick={put}>
          {a('markdown.putLink')}
        </Button>
        {before && (
          <Button
            type="button"
            data-size="sm"
            variant="tertiary"
            onClick={() =>
              done(() => editor.chain().focus().extendMarkRange('link').unsetLink().run())
            }
          >
            {a('markdown.removeLink')}
          </Button>
        )}
        <Button
          type="button"
          data-size="sm"
          variant="tertiary"
          onClick={() => done(() => editor.commands.focus())}
        >
          {t('shell.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** As people write addresses: `alrek.no`, `post@alrek.no`. */
function wholeAddress(address: string): string {
  const written = address.trim();
  if (written === '' || /^[a-z]+:/i.test(written)) return written;
  return written.includes('@') ? `mailto:${written}` : `https://${written}`;
}
