// A field that saves itself while it is written in, and says so; where somebody else has written too, both texts stand.
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { MarkdownText } from '#client/ui/markdown-text.tsx';
import { RichTextField } from '#client/ui/rich-text/rich-text-field.tsx';
import type { Extent } from '#client/ui/rich-text/toolbar-marks.ts';
import { RefusalText } from '#client/ui/refusal-text.tsx';
import type { Lang } from '#shared/strategy/strategy-type.ts';
import styles from './lead.module.css';
import type { SavedText, TextKeeper } from './text-keeper.ts';

type KeptTextFieldProps = {
  keeper: TextKeeper;
  keptAs: string;
  /** As the page was told. */
  stored: SavedText;
  name: string;
  label: string;
  description?: string;
  lang: Lang;
  rows: number;
  error?: string | undefined;
  /** Of what goes on into papers and minutes; notes are plain words. */
  extent?: Extent;
};

export function KeptTextField(props: KeptTextFieldProps) {
  const { keeper, keptAs, stored, name, label, description, lang, rows, error, extent } = props;
  const a = useAdminText();
  const t = useText();
  const { text, state, refusal, theirs } = keeper.read(keptAs, stored);
  const typedWrong = refusal?.fields['text'] ?? refusal?.fields['minutes'];
  const field = {
    name,
    label,
    rows,
    lang,
    ...(description !== undefined && { description }),
    value: text,
    error: typedWrong?.[0] ? t(`refusal.field.${typedWrong[0]}`) : error,
  };
  const write = (typed: string) => keeper.write(keptAs, typed, stored);
  return (
    <div className={styles['kept']} onBlur={() => void keeper.flush()}>
      {extent ? (
        <RichTextField {...field} extent={extent} onChange={write} />
      ) : (
        <Textfield {...field} multiline onChange={({ target }) => write(target.value)} />
      )}
      {theirs !== null && (
        <div role="alert" className={styles['conflict']}>
          <p>{a('meetingMode.kept.conflict')}</p>
          <blockquote lang={lang} className="prose">
            {theirs && extent ? (
              <MarkdownText text={theirs} lang={lang} />
            ) : (
              theirs || t('shell.conflict.empty')
            )}
          </blockquote>
          <div className="row">
            <Button data-size="sm" onClick={() => keeper.settle(keptAs, true)}>
              {t('shell.conflict.keepMine')}
            </Button>
            <Button data-size="sm" variant="secondary" onClick={() => keeper.settle(keptAs, false)}>
              {t('shell.conflict.takeTheirs')}
            </Button>
          </div>
        </div>
      )}
      {state === 'refused' && refusal && !typedWrong && <RefusalText refusal={refusal} />}
      {state !== 'conflict' && (
        <p className="soft small" aria-live="polite">
          {state === 'typed' && a('meetingMode.kept.typed')}
          {state === 'offline' && a('meetingMode.kept.offline')}
          {state === 'refused' && a('meetingMode.kept.here')}
          {state === 'saved' && text !== '' && a('meetingMode.kept.saved')}
        </p>
      )}
    </div>
  );
}
