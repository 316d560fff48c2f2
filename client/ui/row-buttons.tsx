// The buttons of a list of fields that grows and shrinks (`useAddedFocus` finds the one that adds).
import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** `name`: what is removed, for those who hear it. */
export function RemoveRow({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <Button type="button" variant="tertiary" aria-label={name} onClick={onRemove}>
      ×
    </Button>
  );
}

type AddRowProps = { disabled?: boolean; onAdd: () => void; children: ReactNode };

export function AddRow({ disabled = false, onAdd, children }: AddRowProps) {
  return (
    <div>
      <Button type="button" variant="secondary" data-add="" disabled={disabled} onClick={onAdd}>
        {children}
      </Button>
    </div>
  );
}
