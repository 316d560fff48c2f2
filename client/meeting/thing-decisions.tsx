// What has been decided about a measure or an indicator, on its own page; nothing where nothing has.
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { Section } from '#client/ui/section.tsx';
import styles from './meeting.module.css';
import { RegisterItem } from './register-item.tsx';

export function ThingDecisions({ id }: { id: string }) {
  const a = useAdminText();
  const { data: register } = useSuspenseQuery(
    useTRPC().meeting.decisions.queryOptions({ aboutId: id }),
  );
  if (register.rows.length === 0) return null;
  return (
    <Section title={a('meeting.register.about')}>
      <ul className={styles['meetings']}>
        {register.rows.map((one) => (
          <RegisterItem key={one.row.id} one={one} register={register} />
        ))}
      </ul>
    </Section>
  );
}
