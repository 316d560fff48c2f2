// A link to what a round asks about, or what somebody answers for: a measure, an indicator or a goal.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AskedKind } from '#shared/round/round-type.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

type SubjectLinkProps = {
  strategy: string;
  kind: AskedKind;
  subjectId: string;
  lang: Lang;
  children: ReactNode;
};

export function SubjectLink({ strategy, kind, subjectId, lang, children }: SubjectLinkProps) {
  if (kind === 'measure')
    return (
      <Link
        to="/$strategy/tiltak/$measureId"
        params={{ strategy, measureId: subjectId }}
        lang={lang}
      >
        {children}
      </Link>
    );
  if (kind === 'indicator')
    return (
      <Link
        to="/$strategy/indikator/$indicatorId"
        params={{ strategy, indicatorId: subjectId }}
        lang={lang}
      >
        {children}
      </Link>
    );
  return (
    <Link to="/$strategy/mal/$goalId" params={{ strategy, goalId: subjectId }} lang={lang}>
      {children}
    </Link>
  );
}
