import type { privacy as source } from '#shared/text/nb/privacy.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const privacy: TextShape<typeof source> = {
  title: 'Privacy in Målbar',
  lead: 'Målbar is made to follow a strategy, not people. This is what we still have to keep about you, why, for how long, and what you can ask for.',
  kept: {
    title: 'What we keep',
    text: 'About you: name, e-mail address, the institution you come from, the language you want e-mail in, and which roles you have held in which bodies and when. What you have been called and which address you have had here, we keep as long as you are registered.\n\nWhat you do: figures, assessments and updates that you enter, and a log of what you change, download and are refused.\n\nWhen you sign in: when it happened and in which way, and a session with the browser you use. We do not keep the network address with the session. If you choose password and code, we keep the password in a form that cannot be read, and the key to the app encrypted.',
  },
  why: {
    title: 'Why',
    text: 'The institutions of the cluster share the responsibility for following up the goals, and for an annual report that can be checked. So it must say who has said what, and only those with a role can be let in. We use the address for signing in and for notices about your account, and for nothing else.',
  },
  seen: {
    title: 'Who sees it',
    text: 'Those who are signed in to the cluster see who has entered figures and assessments. Addresses, roles and sign-ins are seen only by those who look after people: the secretariat and the administrator. E-mails that have not been sent can be read by the administrator alone. No lists of people are public.',
  },
  howLong: {
    title: 'How long',
    text: 'As long as you hold a role, and for a time afterwards that the administrator has set, usually 24 months. Then you are erased, as told below.\n\nSessions are deleted when they are over, sign-in links when they have expired. The text of an e-mail is deleted once it has been sent or the link in it has expired. The fact that it was sent, and invitations that were used or have expired, are deleted after a time that the administrator has set, usually 90 days.',
  },
  erased: {
    title: 'When you are erased',
    text: 'Your name is replaced by “Slettet person” (erased person) and a number. The address, the institution, earlier names, sessions, password, connections to your institution, invitations and e-mails to you are gone, and you can no longer get in.\n\nFigures, assessments, decisions and the log remain, since nobody could check them otherwise. There stands only a number that no longer leads to you. If you have signed a text in an annual report, or are mentioned in a text that somebody wrote, that is part of the document and remains. Backups hold the old name until they are deleted themselves.',
  },
  rights: {
    title: 'What you can ask for',
    text: 'On your account page you see all that is kept about you, download it as a file, correct your name and ask to be erased. The secretariat corrects your address and your roles. If you are not content with the answer, you may complain to the Norwegian Data Protection Authority.',
    account: 'Go to the account page',
  },
  cookies: {
    title: 'Cookies',
    text: 'One keeps you signed in. If you sign in with a code or through your institution, another is used for some minutes, until you are in. Language and light or dark appearance are remembered in your browser and not sent to us.',
  },
  thirdParties: {
    title: 'Others',
    text: 'No page fetches anything from other sites, and there are no statistics, no tracking and no advertising. If you sign in through your institution, it tells us who you are, and it learns that you signed in. We ask it for nothing more, and do not keep the access we are given.',
  },
  responsible: {
    title: 'Who answers for this',
    text: 'The institutions of the cluster are jointly responsible. Ask your secretariat or administrator, or the data protection officer of your own institution.',
  },
};
