// Documents that live elsewhere (Teams, SharePoint): a name and an address each. Links, not copies.
import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { CaseDraft } from './case-draft.ts';
import styles from './meeting.module.css';

type DocumentFieldsProps = {
  documents: CaseDraft['documents'];
  /** Where the first of them stands among all that the case is about: errors name places. */
  firstPlace: number;
  errorOf: (place: number, field: 'title' | 'url') => string | undefined;
  onChange: (documents: CaseDraft['documents']) => void;
};

export function DocumentFields({ documents, firstPlace, errorOf, onChange }: DocumentFieldsProps) {
  const a = useAdminText();
  const label = { title: 'meeting.form.documentTitle', url: 'meeting.form.documentUrl' } as const;
  return (
    <Fieldset>
      <Fieldset.Legend>{a('meeting.form.documents')}</Fieldset.Legend>
      {documents.map((document, place) => (
        // Rows have nothing but their place to be known by.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={place} className={styles['document']}>
          {(['title', 'url'] as const).map((field) => (
            <Textfield
              key={field}
              name={`links.${firstPlace + place}.${field}`}
              label={a(label[field], { number: String(place + 1) })}
              value={document[field]}
              error={errorOf(firstPlace + place, field)}
              onChange={({ target }) =>
                onChange(documents.with(place, { ...document, [field]: target.value }))
              }
            />
          ))}
          <Button
            type="button"
            variant="tertiary"
            aria-label={a('meeting.form.removeDocument', { number: String(place + 1) })}
            onClick={() => onChange(documents.toSpliced(place, 1))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button
        type="button"
        variant="secondary"
        onClick={() => onChange([...documents, { title: '', url: '' }])}
      >
        {a('meeting.form.addDocument')}
      </Button>
    </Fieldset>
  );
}
