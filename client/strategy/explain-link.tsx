// The way from a figure to its explanation: on this page, or on the page of the goal it belongs to.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useStrategySlug } from '#client/shell/strategy-address.ts';

export const figureAnchor = 'forklaring';
export const implementationAnchor = 'gjennomforing';

export type ExplanationAnchor = typeof figureAnchor | typeof implementationAnchor;

type ExplainLinkProps = {
  /** Null: explained on this page. */
  goalId: string | null;
  anchor: ExplanationAnchor;
  className?: string | undefined;
  children: ReactNode;
};

export function ExplainLink({ goalId, anchor, className, children }: ExplainLinkProps) {
  const strategy = useStrategySlug();
  return goalId === null ? (
    <Link to="." hash={anchor} search={(search) => search} className={className}>
      {children}
    </Link>
  ) : (
    <Link
      to="/$strategy/mal/$goalId"
      params={{ strategy, goalId }}
      hash={anchor}
      className={className}
    >
      {children}
    </Link>
  );
}
