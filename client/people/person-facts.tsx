// Who a person is: address, institution, language, and whether they have come in.
import type { ReactNode } from 'react';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import { personState } from '#shared/people/person-state.ts';
import type { ClusterPeople, PersonPageData } from './known-person.ts';
import { PersonStateMark } from './person-state-mark.tsx';
import styles from './person-page.module.css';

type PersonFactsProps = { data: PersonPageData; cluster: ClusterPeople };

export function PersonFacts({ data: { person, today }, cluster }: PersonFactsProps) {
  const a = useAdminText();
  const t = useText();
  const partner = cluster.partners.find(({ id }) => id === person.partnerId);
  return (
    <Section title={a('peopleAdmin.person.facts')}>
      <dl className={styles['facts']}>
        <Fact term={a('peopleAdmin.column.state')}>
          <PersonStateMark state={personState(person, today)} />
        </Fact>
        <Fact term={a('peopleAdmin.person.address')}>{person.email ?? '–'}</Fact>
        <Fact term={a('peopleAdmin.column.partner')}>
          {partner ? (
            <span lang={partner.lang}>{partner.name}</span>
          ) : (
            <span className="soft">{a('peopleAdmin.noPartner')}</span>
          )}
        </Fact>
        <Fact term={a('peopleAdmin.field.lang')}>{t(`word.lang.${person.lang}`)}</Fact>
        <Fact term={a('peopleAdmin.person.signedIn')}>
          <Invitation person={person} />
        </Fact>
      </dl>
    </Section>
  );
}

function Invitation({ person }: { person: PersonPageData['person'] }) {
  const a = useAdminText();
  const format = useFormat();
  const { hasSignedIn, invitation, invitedAt, invitedUntil } = person;
  if (hasSignedIn) return a('peopleAdmin.person.hasSignedIn');
  if (invitation === 'revoked') return a('peopleAdmin.person.invitedRevoked');
  if (!invitedAt || !invitedUntil) return a('peopleAdmin.person.notInvited');
  return a(
    invitation === 'expired'
      ? 'peopleAdmin.person.invitedExpired'
      : 'peopleAdmin.person.invitedUntil',
    { date: format.instant(invitedAt), until: format.instant(invitedUntil) },
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
