// The fold that holds the explanation of a figure. Native details: opens by keyboard, found by the browser's search, printed when open.
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '#client/shell/language.tsx';
import { figureAnchor, type ExplanationAnchor } from '#client/strategy/explain-link.tsx';
import styles from './why.module.css';

type WhyProps = {
  anchor?: ExplanationAnchor;
  children: ReactNode;
};

export function Why({ anchor = figureAnchor, children }: WhyProps) {
  const t = useText();
  const fold = useRef<HTMLDetailsElement>(null);
  const location = useLocation();
  // Whoever follows a figure here is to find it open, the second time too.
  useEffect(() => {
    if (location.hash !== anchor || !fold.current) return;
    fold.current.open = true;
    fold.current.scrollIntoView();
  }, [location, anchor]);
  return (
    <details ref={fold} id={anchor} className={styles['why']}>
      <summary>
        {t(anchor === figureAnchor ? 'strategy.explain' : 'strategy.explainImplementation')}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
