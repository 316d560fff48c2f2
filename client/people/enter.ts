// Going in: the whole client starts anew, so that nothing of who was here before is left in it.

export function enter(returnTo: string | undefined): void {
  window.location.assign(returnTo ?? '/');
}

let token = '';

/**
 * What stands after the # of a mailed link; taken out of the address bar, so that it is not shared by accident. A page
 * may be drawn more than once before it shows: the token is kept for all of them.
 */
export function takeToken(): string {
  const { hash, pathname, search } = window.location;
  if (hash) {
    token = hash.slice(1);
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return token;
}
