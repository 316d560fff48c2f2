// What an address that leads nowhere says.
import { Link } from '@tanstack/react-router';
import { useText } from '#client/shell/language.tsx';
import { PageHeader } from '#client/ui/page-header.tsx';

export function NotFoundPage() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('shell.notFound.title')} lead={t('shell.notFound.text')} />
      <Link to="/">{t('shell.notFound.home')}</Link>
    </>
  );
}
