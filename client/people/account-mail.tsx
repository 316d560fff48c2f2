// What mail one gets, and on which days: told in a few lines, changed in a form.
import { Button, Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { seamClient, useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { DateField } from '#client/ui/date-field.tsx';
import { EditDialog } from '#client/ui/edit-dialog.tsx';
import { useFormat } from '#client/ui/format.ts';
import { useNotice } from '#client/ui/notice.tsx';
import { Section } from '#client/ui/section.tsx';
import {
  mailPreferenceInput,
  mailWeekdays,
  wantsMail,
  type MailPreference,
  type MailWeekday,
} from '#shared/mail/mail-preference.ts';
import { optionalMailKinds } from '#shared/mail/mail-type.ts';
import styles from './account-page.module.css';

export function AccountMail() {
  const a = useAdminText();
  const wordsOf = usePreferenceWords();
  const { data: preference } = useSuspenseQuery(useTRPC().account.mailPreference.queryOptions());
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section
      title={a('account.mail.title')}
      note={a('account.mail.always')}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => setIsOpen(true)}>
          {a('account.mail.edit')}
        </Button>
      }
    >
      <dl className={`${styles['facts']} ${styles['wide']}`}>
        {wordsOf(preference).map(([label, words]) => (
          <div key={label} className={styles['fact']}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {isOpen && <MailForm preference={preference} onClose={() => setIsOpen(false)} />}
    </Section>
  );
}

const weekdayNames = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
} as const satisfies Record<MailWeekday, string>;

type Draft = Omit<MailPreference, 'version'>;

/** Each choice by its label, and in words. */
export function usePreferenceWords() {
  const a = useAdminText();
  const format = useFormat();
  return ({ quietWeekdays, quietUntil, offKinds }: Draft): [string, string][] => [
    ...optionalMailKinds.map((kind): [string, string] => [
      a(`account.mail.kind.${kind}`),
      a(wantsMail({ offKinds }, kind) ? 'account.mail.on' : 'account.mail.off'),
    ]),
    [
      a('account.mail.quietWeekdays'),
      quietWeekdays.map((day) => a(`account.mail.weekday.${weekdayNames[day]}`)).join(', ') ||
        a('account.mail.noWeekdays'),
    ],
    [
      a('account.mail.quietUntil'),
      quietUntil === null ? a('account.mail.notAway') : format.date(quietUntil),
    ],
  ];
}

function MailForm({ preference, onClose }: { preference: MailPreference; onClose: () => void }) {
  const a = useAdminText();
  const show = useNotice();
  const wordsOf = usePreferenceWords();
  return (
    <EditDialog
      title={a('account.mail.edit')}
      lead={a('account.mail.always')}
      row={preference}
      draftOf={({ quietWeekdays, quietUntil, offKinds }: MailPreference): Draft => {
        return { quietWeekdays, quietUntil, offKinds };
      }}
      inputOf={(draft, version) => ({ ...draft, version })}
      wordsOf={wordsOf}
      schema={mailPreferenceInput}
      send={seamClient.account.setMailPreference.mutate}
      onSaved={() => show({ text: a('account.mail.saved') })}
      onClose={onClose}
    >
      {({ draft, change, errorOf }) => (
        <>
          <Fieldset>
            <Fieldset.Legend>{a('account.mail.kinds')}</Fieldset.Legend>
            {optionalMailKinds.map((kind) => (
              <Checkbox
                key={kind}
                name="offKinds"
                value={kind}
                label={a(`account.mail.kind.${kind}`)}
                description={a(`account.mail.kindHint.${kind}`)}
                checked={wantsMail(draft, kind)}
                onChange={({ target }) =>
                  change({
                    offKinds: optionalMailKinds.filter((each) =>
                      each === kind ? !target.checked : !wantsMail(draft, each),
                    ),
                  })
                }
              />
            ))}
          </Fieldset>
          <Fieldset>
            <Fieldset.Legend>{a('account.mail.quietWeekdays')}</Fieldset.Legend>
            <Fieldset.Description>{a('account.mail.quietWeekdaysHint')}</Fieldset.Description>
            {mailWeekdays.map((day) => (
              <Checkbox
                key={day}
                name="quietWeekdays"
                value={String(day)}
                label={a(`account.mail.weekday.${weekdayNames[day]}`)}
                checked={draft.quietWeekdays.includes(day)}
                onChange={({ target }) =>
                  change({
                    quietWeekdays: mailWeekdays.filter((each) =>
                      each === day ? target.checked : draft.quietWeekdays.includes(each),
                    ),
                  })
                }
              />
            ))}
            {errorOf('quietWeekdays') && (
              <ValidationMessage>{errorOf('quietWeekdays')}</ValidationMessage>
            )}
          </Fieldset>
          <DateField
            name="quietUntil"
            label={a('account.mail.quietUntil')}
            description={a('account.mail.quietUntilHint')}
            value={draft.quietUntil}
            error={errorOf('quietUntil')}
            onChange={(quietUntil) => change({ quietUntil })}
          />
        </>
      )}
    </EditDialog>
  );
}
