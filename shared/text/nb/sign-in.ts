// Signing in.
export const signIn = {
  title: 'Logg inn',
} as const;
