import type { privacy as source } from '#shared/text/nb/privacy.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const privacy: TextShape<typeof source> = {
  title: 'Privacy in Målbar',
  lead: 'Målbar is made to follow a strategy, not people. This is what we still have to keep about you, why, for how long, and what you can ask for.',
  kept: {
    title: 'What we keep',
    text: 'About you: name, e-mail address, the institution you come from, the language you want e-mail in, which e-mail you want and when it is to wait, which roles you have held in which bodies and when, which meetings you were called to and whether you attended, and whether you have an address for seeing meetings in your own calendar. Earlier names and addresses are kept as long as you are registered. We also keep when we invited you and sent you e-mail.\n\nWhat you do: figures, assessments, decisions and updates that you enter, comments that you write, whom you mention in them, and a log of what you change, download and are refused.\n\nWhen you sign in: when it happened and in which way, and a session with the browser you use. The log also shows attempts with a wrong password or code for your address. We do not keep the network address (IP address) with the session. To stop guessing, we count sign-in attempts for each e-mail address and network address. The counts are encoded, and deleted within two days. If you choose password and code, we keep the password in a form that cannot be read, and the key to the app encrypted.',
  },
  why: {
    title: 'Why',
    text: 'The institutions of the cluster share the responsibility for following up the goals, and for an annual report that can be checked. So it must say who has entered what, and only those with a role can see the strategy. We use the address for the invitation, for signing in, for reporting rounds, for comments that concern you and for notices about your account, and for nothing else.',
  },
  seen: {
    title: 'Who sees it',
    text: 'Those who hold a role in the cluster see who has entered or changed something, who leads and sits on the bodies, and who is responsible for sub-goals, measures and indicators. Those who edit can choose the person responsible from a list of people who hold a role today or are already responsible for something. Who leads or is on a panel is seen only by the secretariat and the administrator. Everybody with a role reads all comments and sees who wrote them. They can mention everybody else with a role, but those who sit only on a panel are on that list once they have written a comment themselves. Without a role, you see only the names of the secretariat and the administrator.\n\nAddresses, roles and sign-ins are seen only by those who look after people: the secretariat and the administrator. E-mails that have not been sent can be read by the administrator alone. No lists of people are public. Comments are not shown to others, but anybody may ask for access to them.',
  },
  howLong: {
    title: 'How long',
    text: 'As long as you hold a role, and for a time afterwards that the administrator has set, usually 24 months. Then you are erased, as described below. If you have never held a role, or the administrator has turned off automatic erasure, you have to ask to be erased.\n\nSessions are deleted when they are over, and sign-in links when they have expired, within a day. The text of an e-mail is deleted once it has been sent or the link in it has expired. The fact that it was sent, and invitations that were used, withdrawn or have expired, are deleted after a time that the administrator has set, usually 90 days.',
  },
  erased: {
    title: 'When you are erased',
    text: 'Your name is replaced by “Slettet person” (erased person) and a number. The address, the institution, earlier names, sessions, password, connections to your institution, invitations, choices of e-mail and e-mails to you are gone, and you can no longer get in.\n\nYour roles end. Figures, assessments, decisions, roles and the log remain, since nobody could check them otherwise. They say “Slettet person” and the number instead of your name. The institution, the language and the roles you had are still in the log, but without a name. If you have signed a text in an annual report, are mentioned in a text that somebody wrote, or were called to a meeting whose minutes are approved, that is part of the document and remains. Your comments remain too, since others have answered them. If you want the text gone, you have to withdraw the comments first, or ask the secretariat to. Backups hold your name until they are deleted themselves.',
  },
  rights: {
    title: 'What you can ask for',
    text: 'On your account page you can see all that is kept about you, download it as a file, correct your name and ask to be erased. The secretariat corrects your address and your roles. You are to get an answer within a month. If you are not satisfied with the answer, you may complain to the Norwegian Data Protection Authority.',
    account: 'Go to the account page',
  },
  cookies: {
    title: 'Cookies',
    text: 'One cookie keeps you signed in. If you sign in with a code or through your institution, another is used for a few minutes, until you are in. Your choice of language and of light or dark appearance is remembered in your browser and not sent to us.',
  },
  thirdParties: {
    title: 'Other sites and services',
    text: 'No page fetches anything from other sites, and there are no statistics, no tracking and no advertising. If you sign in through your institution, it tells us who you are, and it learns that you signed in. We ask it for nothing more, and do not keep the access we are given.',
  },
  responsible: {
    title: 'Who answers for this',
    text: 'The institutions of the cluster are jointly responsible. Ask your secretariat or administrator, or the data protection officer of your own institution.',
  },
};
