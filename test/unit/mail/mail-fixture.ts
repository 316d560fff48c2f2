// One mail of every kind in a language, with names that can be given.
import { mailWords } from '#server/mail/mail-words.ts';
import { accountChangedMail, type AccountChange } from '#shared/mail/account-changed-mail.ts';
import { commentMail } from '#shared/mail/comment-mail.ts';
import { invitationMail } from '#shared/mail/invitation-mail.ts';
import type { MailDocument } from '#shared/mail/mail-document.ts';
import type { MailKind } from '#shared/mail/mail-type.ts';
import { nudgeMail } from '#shared/mail/nudge-mail.ts';
import { roundMail } from '#shared/mail/round-mail.ts';
import { reminderMail } from '#shared/mail/reminder-mail.ts';
import { signInLinkMail } from '#shared/mail/sign-in-link-mail.ts';
import { nudgeKinds } from '#shared/strategy/nudge.ts';
import type { Lang } from '#shared/strategy/strategy-type.ts';

export const mailUrl = 'https://malbar.example.no/logg-inn?token=abc-123&til=%2Falrek-2026';
export const validUntil = '2026-11-22T09:15:00.000Z';

type Names = { name?: string; cluster?: string; inviter?: string; body?: string; way?: string };

export function mailOf(kind: MailKind, lang: Lang, names: Names = {}): MailDocument {
  const words = mailWords(lang);
  const { name = 'Kari Ås', cluster = 'Alrek helseklynge' } = names;
  const { inviter = 'Ola Nordmann', body = 'Faggruppe for e-helse', way = 'Feide' } = names;
  const link = { name, cluster, url: mailUrl, validUntil };
  if (kind === 'sign_in_link') return signInLinkMail(words, link);
  if (kind === 'account_changed') return noticeOf(lang, { change: 'way_added', way }, names);
  if (kind === 'round')
    return roundMail(words, {
      name,
      cluster,
      rounds: [11, 1].map((length) => ({
        strategy: 'Alrek mot 2026',
        period: '2026-T3',
        message: 'Kort er godt.\n\nRing om noe er uklart.',
        asked: Array.from({ length }, (_, place) => ({
          title: `Tiltak ${place + 1}`,
          dueOn: '2026-12-01',
        })),
        url: mailUrl,
        validUntil,
      })),
    });
  const stop = { kind: 'nudge' as const, url: mailUrl, postUrl: mailUrl };
  const nudged = [
    {
      strategy: 'Alrek mot 2026',
      url: mailUrl,
      nudges: nudgeKinds.map((each) => ({
        kind: each,
        title: 'Tiltak',
        measures: { open: 12, agreed: 7 },
      })),
    },
  ];
  if (kind === 'nudge') return nudgeMail(words, { name, cluster, nudged, stop });
  if (kind === 'round_reminder')
    return reminderMail(words, {
      name,
      cluster,
      today: '2026-12-02',
      own: [
        {
          strategy: 'Alrek mot 2026',
          period: '2026-T3',
          url: mailUrl,
          isPersonal: true,
          asked: [
            { title: 'Tiltak', dueOn: '2026-12-01', returned: null },
            { title: 'Indikator', dueOn: '2026-12-01', returned: 'Stemmer tallet?' },
          ],
        },
      ],
      reviews: [
        {
          strategy: 'Alrek mot 2026',
          period: '2026-T3',
          url: mailUrl,
          people: [{ name: 'Ola Nordmann', count: 1 }],
        },
      ],
      nudges: { nudged, stop },
      silent: [
        {
          strategy: 'Alrek mot 2026',
          period: '2026-T3',
          url: mailUrl,
          people: [{ name: 'Ola Nordmann', count: 3 }],
        },
      ],
      validUntil,
    });
  if (kind === 'comment')
    return commentMail(words, {
      ...link,
      reason: 'mentioned',
      writer: inviter,
      title: 'Flere prøver ut sammen',
      text: `Kan du se på dette?\n\n<b>Tallet</b> virker høyt.\n${'x'.repeat(70)}\n${mailUrl}`,
      lang: 'nb',
      stop: { ...stop, kind: 'comment' },
    });
  return invitationMail(words, {
    ...link,
    inviter,
    roles: [
      { role: 'contributor', body },
      { role: 'steering_member', body: 'Styringsgruppen' },
    ],
  });
}

export function noticeOf(lang: Lang, change: AccountChange, names: Names = {}): MailDocument {
  const { name = 'Kari Ås', cluster = 'Alrek helseklynge' } = names;
  return accountChangedMail(mailWords(lang), {
    name,
    cluster,
    change,
    changedAt: validUntil,
    accountUrl: mailUrl,
  });
}
