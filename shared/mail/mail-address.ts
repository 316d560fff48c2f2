// What counts as a mail address, and how a sender with a name is written. Narrower than the standard on purpose: no
// quoted parts, comments or lists, so that one address can never become two, nor a header.

/** The longest address that SMTP takes. */
export const mailAddressLength = 254;

const addressPattern =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/iu;

export function isMailAddress(text: string): boolean {
  if (text.length > mailAddressLength || text.indexOf('@') > 64) return false;
  return addressPattern.test(text);
}

export type MailSender = { name: string; address: string };

/** `Målbar <post@example.no>` or the address alone; null when it is neither. */
export function parseMailSender(text: string): MailSender | null {
  const named = /^\s*"?([^"<>@,;:\p{Cc}]*?)"?\s*<([^<>]+)>\s*$/u.exec(text);
  const [name, address] = named ? [named[1] ?? '', named[2] ?? ''] : ['', text.trim()];
  return isMailAddress(address) ? { name, address } : null;
}
