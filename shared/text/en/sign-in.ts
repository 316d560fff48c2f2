import type { signIn as source } from '#shared/text/nb/sign-in.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const signIn: TextShape<typeof source> = {
  title: 'Sign in',
  real: 'Sign in as yourself',
  email: 'E-mail address',
  providers: 'Sign in through your institution',
  withProvider: 'Sign in with {provider}',
  askAgain: 'Ask for a new link',
  privacy: 'What Målbar keeps about you',
  failure: {
    not_invited:
      'The address has not been invited to Målbar. Ask the secretariat for an invitation.',
    address_not_verified:
      'Your institution has not confirmed your e-mail address. Sign in with a link by e-mail instead.',
    provider:
      'The sign-in was not completed. Try again, or sign in with a link by e-mail. Some sign-ins must first be connected on your account page.',
  },
  sample: {
    title: 'Sample data: choose who to be',
    text: 'The people are invented, and anyone may sign in as them. Choose a role to see what it can do.',
    enter: 'Sign in',
    enterAs: 'Sign in as {name}',
  },
  link: {
    text: 'We send you a link. You need no password.',
    send: 'Send me a link',
    sentTitle: 'Look for an e-mail',
    sent: 'If {email} is registered in Målbar, we have sent a link there. It works once, for 15 minutes.',
    kept: 'Målbar is not set up to send e-mail here. The administrator finds the link in the outbox.',
    again: 'Use another address',
  },
  linkPage: {
    title: 'Sign in to Målbar',
    text: 'Press the button to sign in. The link works only once.',
    enter: 'Sign in',
  },
  invitationPage: {
    title: 'Welcome to Målbar',
    text: 'You are invited to follow the strategy. Press the button to accept the invitation and sign in.',
    enter: 'Accept the invitation',
  },
  password: {
    title: 'Sign in with password and code',
    label: 'Password',
    next: 'Continue',
    forgotten:
      'If you have forgotten the password, sign in with a link by e-mail and make a new one on your account page.',
  },
  code: {
    label: 'One-time code',
    text: 'Six digits from your app for one-time codes, or one of your backup codes.',
    enter: 'Sign in',
  },
  setUp: {
    title: 'Set up Målbar',
    text: 'You become the first administrator. After that you invite the secretariat and the others.',
    email: 'This is where we send links when you sign in.',
    enter: 'Get started',
  },
};
