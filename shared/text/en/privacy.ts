import type { privacy as source } from '#shared/text/nb/privacy.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const privacy: TextShape<typeof source> = {
  title: 'Privacy in Målbar',
  lead: 'Målbar is made to follow a strategy, not people. This is what we still have to keep about you, and what you can ask for.',
  kept: {
    title: 'What we keep',
    text: 'Your name and e-mail address, the institution you come from, the language you want e-mail in, and which roles you have held in which bodies and when. Figures, assessments and changes that you enter stand with your name. When you sign in, we keep a session with the browser you use, and the fact that you signed in.',
  },
  why: {
    title: 'Why',
    text: 'The institutions of the cluster share the responsibility for following up the goals, and for a report that can be checked. So it must say who has said what, and only those with a role can be let in.',
  },
  seen: {
    title: 'Who sees it',
    text: 'Those who are signed in to the cluster see who has entered figures and assessments. Addresses, roles and sign-ins are seen by the secretariat and the administrator alone. No lists of people are public.',
  },
  howLong: {
    title: 'How long',
    text: 'As long as you hold a role, and for a time afterwards that the administrator has set. Then your name is replaced by one that cannot be traced to you, while the figures and decisions remain. Sessions are deleted when they end, and e-mails are emptied when the link in them has been used or has expired.',
  },
  rights: {
    title: 'What you can ask for',
    text: 'On your account page you see all that is kept about you, download it and ask to be erased. The secretariat corrects what is wrong. You may also complain to the Norwegian Data Protection Authority.',
  },
  cookies: {
    title: 'Cookies',
    text: 'Only one: the one that keeps you signed in. Language and light or dark appearance are remembered in your browser and not sent to us.',
  },
  thirdParties: {
    title: 'Others',
    text: 'No page fetches anything from other sites. There are no statistics, no tracking and no advertising. If you sign in through your institution, it tells us who you are, and nothing more.',
  },
};
