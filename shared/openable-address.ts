/** The address of a page or of a mailbox: no other is followed, on a page or in a document; it stays words. */
export function isOpenable(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol);
}
