import type { signIn as source } from '#shared/text/nb/sign-in.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const signIn: TextShape<typeof source> = {
  title: 'Sign in',
};
