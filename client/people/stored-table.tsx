// What is stored about the reader, in words: one row for each kind of thing, the long ones folded.
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTRPC } from '#client/seam.ts';
import { useAdminText } from '#client/shell/admin-text.ts';
import { useText } from '#client/shell/language.tsx';
import { useFormat } from '#client/ui/format.ts';
import type { StoredData } from '#shared/people/stored-data.ts';
import styles from './account-page.module.css';
import { usePreferenceWords } from './account-mail.tsx';
import { useRoleTime } from './account-roles.tsx';
import { useBrowserWords } from './account-sessions.tsx';
import { StoredList } from './stored-list.tsx';
import { useStoredWords } from './stored-words.ts';

export function StoredTable() {
  const a = useAdminText();
  const t = useText();
  const { data } = useSuspenseQuery(useTRPC().account.stored.queryOptions());
  const { person } = data;
  const rows = useRows(data);
  return (
    <table className={`plain-table ${styles['lists']}`}>
      <caption className="visually-hidden">{a('account.stored.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{a('account.stored.what')}</th>
          <th scope="col">{a('account.stored.content')}</th>
        </tr>
      </thead>
      <tbody>
        <Row title={a('account.stored.person')}>
          {[person.name, person.email].filter(Boolean).join(', ')}
        </Row>
        <Row title={a('account.stored.institution')}>
          {[person.institution, t(`word.lang.${person.lang}`)].filter(Boolean).join(', ')}
        </Row>
        {rows.map(({ title, lines }) => (
          <Row key={title} title={title}>
            <StoredList lines={lines} />
          </Row>
        ))}
      </tbody>
    </table>
  );
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{children}</td>
    </tr>
  );
}

function useRows(data: StoredData): { title: string; lines: string[] }[] {
  const a = useAdminText();
  const format = useFormat();
  const roleTime = useRoleTime();
  const browserWords = useBrowserWords();
  const words = useStoredWords();
  const preferenceWords = usePreferenceWords();
  return [
    {
      title: a('account.stored.formerly'),
      lines: data.versions.map(({ version, name, email }) => {
        const number = String(version);
        return email === null
          ? a('account.stored.versionAlone', { number, name })
          : a('account.stored.version', { number, name, email });
      }),
    },
    {
      title: a('account.stored.roles'),
      lines: data.roles.map((role) =>
        [
          a(`person.role.${role.role}`),
          role.body,
          roleTime(role),
          role.withdrawnAt &&
            a('account.stored.withdrawn', { date: format.instant(role.withdrawnAt) }),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    },
    {
      title: a('account.stored.responsibleFor'),
      lines: data.responsibleFor.map(({ kind, title }) => `${a(`audit.entity.${kind}`)}: ${title}`),
    },
    {
      title: a('account.stored.ways'),
      lines: [
        ...(data.twoStepSince
          ? [a('account.stored.passwordSince', { date: format.instant(data.twoStepSince) })]
          : []),
        ...data.ways.map(({ label: way, since }) =>
          a('account.stored.waySince', { way, date: format.instant(since) }),
        ),
      ],
    },
    {
      title: a('account.stored.sessions'),
      lines: data.sessions.map(({ browser, startedAt }) =>
        [browserWords(browser), format.instant(startedAt)].join(', '),
      ),
    },
    { title: a('account.stored.invitations'), lines: data.invitations.map(words.invitation) },
    {
      title: a('account.mail.title'),
      lines: preferenceWords(data.mailPreference).map(([label, said]) => `${label}: ${said}`),
    },
    { title: a('account.stored.mails'), lines: data.mails.map(words.mail) },
    { title: a('account.stored.recorded'), lines: data.recorded.map(words.record) },
    { title: a('account.stored.meetings'), lines: data.meetings.map(words.attendance) },
    { title: a('account.stored.calendars'), lines: data.calendars.map(words.calendar) },
    { title: a('account.stored.comments'), lines: data.comments.map(words.comment) },
    { title: a('account.stored.doneByMe'), lines: data.doneByMe.map(words.event) },
    { title: a('account.stored.doneToMe'), lines: data.doneToMe.map(words.event) },
  ];
}
