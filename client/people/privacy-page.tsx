// What Målbar keeps of people, why, how long, and what they can ask for. Open to everyone.
import { useAdminText } from '#client/shell/admin-text.ts';
import { PageHeader } from '#client/ui/page-header.tsx';
import { Section } from '#client/ui/section.tsx';

const parts = ['kept', 'why', 'seen', 'howLong', 'rights', 'cookies', 'thirdParties'] as const;

export function PrivacyPage() {
  const a = useAdminText();
  return (
    <div className="prose">
      <PageHeader title={a('privacy.title')} lead={a('privacy.lead')} />
      {parts.map((part) => (
        <Section key={part} title={a(`privacy.${part}.title`)}>
          <p>{a(`privacy.${part}.text`)}</p>
        </Section>
      ))}
    </div>
  );
}
