// What an assessment says: its text, and of a goal that slips the cause and the next step.
import { useText } from '#client/shell/language.tsx';
import type { AssessmentRow } from '#shared/strategy/snapshot.ts';

export function AssessmentWords({ assessment }: { assessment: AssessmentRow }) {
  const t = useText();
  return (
    <>
      <p className="prose" lang={assessment.lang}>
        {assessment.text}
      </p>
      {(['cause', 'nextStep'] as const).map(
        (field) =>
          assessment[field] !== '' && (
            <p className="prose" key={field}>
              <strong>{t(`word.${field}`)}:</strong>{' '}
              <span lang={assessment.lang}>{assessment[field]}</span>
            </p>
          ),
      )}
    </>
  );
}
