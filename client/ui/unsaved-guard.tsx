// Nobody loses text by a slip: leaving the page with unsaved text asks first, within the pages and out of them.
// A form on a page of its own holds <UnsavedGuard isDirty={isDirty} />; FormDialog brings it along.
import { Button, Dialog } from '@digdir/designsystemet-react';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useId, useRef, type RefObject } from 'react';
import { useText } from '#client/shell/language.tsx';
import { useUnsaved } from '#client/ui/unsaved.ts';

export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  useUnsaved(isDirty);
  const blocker = useBlocker({
    // To another part of the same page nothing is left behind.
    shouldBlockFn: ({ current, next }) =>
      isDirty &&
      (current.pathname !== next.pathname ||
        JSON.stringify(current.search) !== JSON.stringify(next.search)),
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  return (
    <LeaveQuestion
      isOpen={blocker.status === 'blocked'}
      onStay={() => blocker.reset?.()}
      onLeave={() => blocker.proceed?.()}
    />
  );
}

type LeaveQuestionProps = {
  isOpen: boolean;
  onStay: () => void;
  onLeave: () => void;
  /** The field that was written in last: it has the focus again after staying. */
  backTo?: RefObject<HTMLElement | null>;
};

/** The question itself, also asked when a form with unsaved text is closed. */
export function LeaveQuestion(props: LeaveQuestionProps) {
  const { isOpen, backTo } = props;
  const t = useText();
  const headingId = useId();
  const wasOpen = useRef(false);
  useEffect(() => {
    // After the dialog has handed the focus to what opened it, which may be the button to cancel with.
    if (wasOpen.current && !isOpen) backTo?.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, backTo]);
  return (
    <Dialog
      open={isOpen}
      onClose={props.onStay}
      closeButton={false}
      role="alertdialog"
      aria-labelledby={headingId}
    >
      <div className="stack">
        <h2 id={headingId}>{t('shell.unsaved.title')}</h2>
        <p>{t('shell.unsaved.text')}</p>
        <div className="row">
          <Button onClick={props.onStay}>{t('shell.unsaved.stay')}</Button>
          <Button variant="secondary" onClick={props.onLeave}>
            {t('shell.unsaved.leave')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
