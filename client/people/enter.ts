// Going in: the whole client starts anew, so that nothing of who was here before is left in it.

export function enter(returnTo: string | undefined): void {
  window.location.assign(returnTo ?? '/');
}

/** What stands after the # of a mailed link; taken out of the address bar, so that it is not shared by accident. */
export function takeToken(): string {
  const token = window.location.hash.slice(1);
  if (token)
    window.history.replaceState(
      window.history.state,
      '',
      window.location.pathname + window.location.search,
    );
  return token;
}
