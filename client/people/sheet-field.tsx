// An Excel file to invite from, read as soon as it is chosen.
import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import type { ListedPerson } from '#shared/people/invitation-list.ts';
import { readSheet, type SheetProblem } from './read-sheet.ts';

export function SheetField({ onRead }: { onRead: (people: ListedPerson[]) => void }) {
  const a = useAdminText();
  const [problem, setProblem] = useState<SheetProblem | null>(null);
  async function read(file: File | undefined) {
    const people = file ? await readSheet(file) : [];
    setProblem(typeof people === 'string' ? people : null);
    onRead(typeof people === 'string' ? [] : people);
  }
  return (
    <Textfield
      type="file"
      accept=".xlsx"
      name="sheet"
      label={a('peopleAdmin.invite.file')}
      description={a('peopleAdmin.invite.fileHint')}
      error={problem && a(`peopleAdmin.invite.${problem}`)}
      onChange={({ target }) => void read('files' in target ? target.files?.[0] : undefined)}
    />
  );
}
