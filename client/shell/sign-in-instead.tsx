// In place of a page that only those who are signed in may see: the way in, and back to the address that was asked for.
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

export function SignInInstead() {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.latestLocation;
    // Several parts of a page are refused at once; one of them leads the way.
    if (pathname === '/logg-inn') return;
    void navigate({ to: '/logg-inn', search: href === '/' ? {} : { til: href }, replace: true });
  }, [navigate, router]);
  return null;
}
