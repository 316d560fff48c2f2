// An e-mail address where room is scarce: it breaks before its domain rather than in the middle of a word.

export function MailAddress({ address }: { address: string }) {
  const domainAt = address.indexOf('@');
  return (
    <>
      {address.slice(0, domainAt)}
      <wbr />
      {address.slice(domainAt)}
    </>
  );
}
