// What Målbar keeps of people, why, how long, and what they can ask for. Open to everyone.
import { Link } from '@tanstack/react-router';
import { useAdminText } from '#client/shell/admin-text.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';
import styles from './sign-in-page.module.css';

const parts = [
  'kept',
  'why',
  'seen',
  'howLong',
  'erased',
  'rights',
  'cookies',
  'thirdParties',
  'responsible',
] as const;

export function PrivacyPage() {
  const a = useAdminText();
  return (
    <div className={`prose ${styles['privacy']}`}>
      <PageHeader title={a('privacy.title')} lead={a('privacy.lead')} />
      {parts.map((part) => (
        <Section key={part} title={a(`privacy.${part}.title`)}>
          <div className="stack">
            {a(`privacy.${part}.text`)
              .split('\n\n')
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            {part === 'rights' && (
              <p>
                <Link to="/konto">{a('privacy.rights.account')}</Link>
              </p>
            )}
          </div>
        </Section>
      ))}
    </div>
  );
}
