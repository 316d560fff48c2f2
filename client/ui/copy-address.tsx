// Copies an address to hand on. Browsers have a clipboard only where the connection is safe: elsewhere there is no button.
import { Button } from '@digdir/designsystemet-react';
import { useText } from '#client/shell/language.tsx';
import { useNotice } from '#client/ui/notice.tsx';

export function CopyAddress({ url }: { url: string }) {
  const t = useText();
  const show = useNotice();
  if (typeof navigator.clipboard?.writeText !== 'function') return null;
  const copy = () =>
    navigator.clipboard.writeText(url).then(() => show({ text: t('shell.addressCopied') }));
  return (
    <Button variant="secondary" onClick={() => void copy()}>
      {t('shell.copyAddress')}
    </Button>
  );
}
