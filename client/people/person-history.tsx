// What has happened to a person and their roles. The trail knows names and addresses by version only; what each version
// said is joined here, until it is erased.
import { HistoryList } from '#client/audit/history-list.tsx';
import { useChangeLine } from '#client/audit/change-line.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import { Section } from '#client/ui/section.tsx';
import type { PersonRow } from '#shared/people/person.ts';
import { seats } from '#shared/people/seat.ts';
import type { ClusterPeople, PersonPageData, RoleRow } from './known-person.ts';
import { useRoleWords } from './role-words.ts';

type PersonHistoryProps = { data: PersonPageData; cluster: ClusterPeople };
type Entry = PersonPageData['history'][number];

const personActions = [
  'invite',
  'createPerson',
  'acceptInvitation',
  'resendInvitation',
  'revokeInvitation',
  'updatePerson',
] as const;
const roleActions = ['giveRole', 'changeRole', 'endRole', 'withdrawRole', 'handOver'] as const;

export function PersonHistory({ data, cluster }: PersonHistoryProps) {
  const a = useAdminText();
  const deedOf = useDeeds(cluster);
  const changesOf = useChanges(data, cluster);
  const items = data.history.map((entry) => ({
    key: entry.id,
    at: entry.knownAt,
    who: entry.actorName,
    deed: deedOf(entry),
    changes: changesOf(entry),
  }));
  return (
    <Section title={a('peopleAdmin.person.history')}>
      <HistoryList items={items} />
    </Section>
  );
}

function useDeeds(cluster: ClusterPeople): (entry: Entry) => string {
  const a = useAdminText();
  const { bodyOf } = useRoleWords(cluster.bodies);
  return ({ action, entity, before, after }) => {
    const [, verb] = action.split('.');
    const ofPerson = personActions.find((each) => each === verb);
    if (entity === 'person')
      return a(ofPerson ? `peopleAdmin.history.${ofPerson}` : 'peopleAdmin.history.other');
    const ofRole = roleActions.find((each) => each === verb);
    const row = (after ?? before) as RoleRow | null;
    if (!ofRole || !row) return a('peopleAdmin.history.other');
    return a(`peopleAdmin.history.${ofRole}`, {
      role: a(`person.role.${row.role}`),
      body: bodyOf(row.bodyId),
    });
  };
}

/** Field by field, from what to what. */
function useChanges({ versions }: PersonPageData, cluster: ClusterPeople) {
  const a = useAdminText();
  const t = useText();
  const format = useFormat();
  const changeLine = useChangeLine();
  const day = (date: string | null | undefined) => (date ? format.date(date) : '');
  const yesNo = (is: boolean | undefined) =>
    is === undefined ? '' : t(is ? 'indicator.yes' : 'indicator.no');
  const seatOf = (role: RoleRow | null) =>
    role ? a(`person.seat.${seats.find((seat) => seat === role.seat) ?? 'member'}`) : '';
  const partnerOf = (id: string | null) =>
    cluster.partners.find((partner) => partner.id === id)?.name ?? '';

  function personWords({ version, partnerId, lang }: PersonRow): [string, string][] {
    const said = versions.find((each) => each.version === version);
    const forgotten = a('peopleAdmin.history.forgotten');
    return [
      [a('peopleAdmin.field.name'), said?.name ?? forgotten],
      [a('peopleAdmin.field.email'), said ? (said.email ?? '') : forgotten],
      [a('peopleAdmin.field.partner'), partnerOf(partnerId)],
      [a('peopleAdmin.field.lang'), t(`word.lang.${lang}`)],
    ];
  }
  function roleWords(role: RoleRow | null): [string, string][] {
    return [
      [a('peopleAdmin.field.leader'), role ? yesNo(role.isLeader) : ''],
      [a('peopleAdmin.field.seat'), seatOf(role)],
      // Records from before seats have neither.
      [a('peopleAdmin.field.organisation'), role?.organisation ?? ''],
      [a('peopleAdmin.field.fromOn'), day(role?.fromOn)],
      [a('peopleAdmin.field.toOn'), day(role?.toOn)],
    ];
  }
  return ({ entity, before, after }: Entry): string[] => {
    const isPerson = entity === 'person';
    // A new person is shown by the page.
    if (isPerson && (!before || !after)) return [];
    const words = (row: unknown) =>
      isPerson ? personWords(row as PersonRow) : roleWords(row as RoleRow | null);
    const old = words(before);
    return words(after).flatMap(([name, to], place) => {
      const from = old[place]?.[1] ?? '';
      return from === to ? [] : [changeLine({ name, from, to })];
    });
  };
}
