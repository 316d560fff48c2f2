// The frame of the form for a value: what it is called, and where the focus goes when it opens and closes.
import { useEffect, useState } from 'react';

/** The value takes the focus: the period is chosen already. What opened the form gets it back. */
export function useValueFocus(form: HTMLFormElement | null): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    if (!form) return undefined;
    form.scrollIntoView({ block: 'nearest' });
    form.querySelector<HTMLElement>('[name="value"]')?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [form, opener]);
}

export function wordKeys(isYesNo: boolean, isCorrection: boolean) {
  if (isCorrection) {
    return {
      title: 'indicatorForm.record.titleCorrect',
      submit: 'indicatorForm.record.submitCorrection',
    } as const;
  }
  return isYesNo
    ? ({
        title: 'indicatorForm.record.titleYesNo',
        submit: 'indicatorForm.record.submitAnswer',
      } as const)
    : ({ title: 'indicatorForm.record.title', submit: 'indicatorForm.record.submit' } as const);
}
