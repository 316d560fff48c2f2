// What is live in a chapter is chosen by what it shows and of what: the line of Markdown is written for the writer.
import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { ChoiceField } from '#client/ui/choice-field.tsx';
import { FormDialog } from '#client/ui/form-dialog.tsx';
import {
  liveBlockKinds,
  liveBlockMarkdown,
  liveTableKinds,
  type LiveBlockKind,
  type LiveTableKind,
} from '#shared/report/live-block.ts';
import styles from './chapter-page.module.css';
import { notSaved } from './not-saved.ts';

type InsertLiveFormProps = {
  reportId: string;
  onPut: (paragraph: string) => void;
  onClose: () => void;
};

type ThingKind = Exclude<LiveBlockKind, 'picture'>;
type Kind = ThingKind | LiveTableKind;
const kinds: Kind[] = [
  ...liveBlockKinds.filter((kind): kind is ThingKind => kind !== 'picture'),
  ...liveTableKinds,
];
const isOfNone = (kind: Kind): kind is LiveTableKind =>
  liveTableKinds.some((each) => each === kind);

const mostShown = 12;

export function InsertLiveForm({ reportId, onPut, onClose }: InsertLiveFormProps) {
  const a = useAdminText();
  const t = useText();
  const { data } = useSuspenseQuery(useTRPC().report.liveThings.queryOptions({ id: reportId }));
  const [kind, setKind] = useState<Kind>('chart/indicator');
  const [sought, setSought] = useState('');
  const [chosenId, setChosenId] = useState('');
  const [isMissed, setIsMissed] = useState(false);
  const of = kind.endsWith('/indicator') ? 'indicator' : 'goal';
  const things =
    of === 'indicator'
      ? data.indicators.map((one) => ({ ...one, label: one.title }))
      : data.goals.map((one) => ({ ...one, label: `${one.number} ${one.title}` }));
  const fits = things.filter(({ label }) =>
    label.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const shown = fits.slice(0, mostShown);
  const chosen = things.find(({ id }) => id === chosenId);

  function submit() {
    if (isOfNone(kind)) {
      const words = a(`reportChapter.live.choice.${kind}`).replace(/^[^:]*: /, '');
      onPut(liveBlockMarkdown({ kind, id: null }, words[0]!.toUpperCase() + words.slice(1)));
      onClose();
    } else if (chosen) {
      onPut(liveBlockMarkdown({ kind, id: chosen.id }, chosen.label));
      onClose();
    } else setIsMissed(true);
  }

  return (
    <FormDialog
      title={a('reportChapter.live.title')}
      lead={a('reportChapter.live.lead')}
      isDirty={false}
      save={notSaved}
      submitLabel={a('reportChapter.live.submit')}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        label={a('reportChapter.live.what')}
        name="kind"
        value={kind}
        choices={kinds.map((value) => ({ value, label: a(`reportChapter.live.choice.${value}`) }))}
        onChange={(value) => {
          setKind(kinds.find((each) => each === value) ?? kind);
          setIsMissed(false);
        }}
      />
      {!isOfNone(kind) && (
        <>
          <Textfield
            name="search"
            type="search"
            label={a('reportChapter.live.search')}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
          <p role="status" className="soft small">
            {a('reportChapter.live.found', { count: fits.length })}
          </p>
          {shown.length > 0 && (
            <Fieldset className={styles['things']}>
              <Fieldset.Legend>{a(`reportChapter.live.of.${of}`)}</Fieldset.Legend>
              {shown.map(({ id, label, lang }) => (
                <Radio
                  key={id}
                  name="thing"
                  value={id}
                  label={<span lang={lang}>{label}</span>}
                  checked={id === chosenId}
                  aria-invalid={isMissed || undefined}
                  onChange={() => {
                    setChosenId(id);
                    setIsMissed(false);
                  }}
                />
              ))}
            </Fieldset>
          )}
          {fits.length > mostShown && <p className="soft small">{a('reportChapter.live.more')}</p>}
          {isMissed && (
            <p role="alert" className={styles['missed']}>
              {t('refusal.field.required')}
            </p>
          )}
        </>
      )}
    </FormDialog>
  );
}
