// Short messages after an act, at the foot of the page: said to screen readers, and with "undo" where the act can be undone.
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useText } from '#client/shell/language.tsx';
import styles from './notice.module.css';

type Notice = {
  text: string;
  /** The address of what it is about, where that is another page. */
  address?: string;
  undo?: () => Promise<unknown>;
  /** What was asked for was not done: stays until it is closed. */
  isRefusal?: boolean;
};
type ShowNotice = (notice: Notice) => void;

const NoticeContext = createContext<ShowNotice | null>(null);

// Long enough to read the line and reach for "undo"; it stays while it is pointed at or holds the focus.
const shownForMs = 20_000;
const heldForMs = 5_000;

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isUndoing, setIsUndoing] = useState(false);
  const popover = useRef<HTMLDivElement>(null);
  const t = useText();

  useEffect(() => {
    const element = popover.current;
    if (!element) return undefined;
    if (!notice) {
      element.hidePopover();
      return undefined;
    }
    element.showPopover();
    if (notice.isRefusal) return undefined;
    let timer = setTimeout(hide, shownForMs);
    function hide() {
      // Asked when the time is up: events of pointer and focus can be missed when the notice changes under them.
      const isHeld = element?.matches(':hover') || element?.contains(document.activeElement);
      if (isHeld) timer = setTimeout(hide, heldForMs);
      else setNotice(null);
    }
    return () => clearTimeout(timer);
  }, [notice]);

  const undo = useCallback(async () => {
    if (!notice?.undo) return;
    setIsUndoing(true);
    try {
      await notice.undo();
      setNotice({ text: t('shell.undone') });
    } catch {
      setNotice({ text: t('shell.undoFailed'), isRefusal: true });
    } finally {
      setIsUndoing(false);
    }
  }, [notice, t]);

  const show = useMemo<ShowNotice>(() => (next) => setNotice(next), []);
  return (
    <NoticeContext value={show}>
      {children}
      <div ref={popover} popover="manual" role="status" className={styles['notice']}>
        {notice && (
          <>
            <span>{notice.text}</span>
            {notice.address && (
              <Link to={notice.address} onClick={() => setNotice(null)}>
                {t('shell.goTo')}
              </Link>
            )}
            {notice.undo && (
              <Button
                variant="tertiary"
                data-size="sm"
                loading={isUndoing}
                onClick={() => void undo()}
              >
                {t('shell.undo')}
              </Button>
            )}
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('shell.close')}
              onClick={() => setNotice(null)}
            >
              ×
            </Button>
          </>
        )}
      </div>
    </NoticeContext>
  );
}

/** Shows one message; a new one takes the old one's place. */
export function useNotice(): ShowNotice {
  const show = use(NoticeContext);
  if (!show) throw new Error('NoticeProvider is missing');
  return show;
}
