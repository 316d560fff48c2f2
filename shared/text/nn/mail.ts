import type { mail as source } from '#shared/text/nb/mail.ts';
import type { TextShape } from '#shared/text/text-shape.ts';

export const mail: TextShape<typeof source> = {
  greeting: 'Hei!',
  greetingName: 'Hei, {name}!',
  copyLink: 'Verkar ikkje knappen? Kopier denne adressa inn i nettlesaren:',
  onceUntil: 'Lenkja verkar éin gong, og berre til {until} (norsk tid).',
  footer: 'E-posten er send automatisk frå Målbar for {cluster}. Du kan ikkje svare på han.',
  signInLink: {
    subject: 'Logg inn i Målbar for {cluster}',
    lead: 'Her er lenkja du bad om for å logge inn i Målbar for {cluster}.',
    action: 'Logg inn',
    unasked:
      'Har du ikkje bede om å logge inn, kan du sjå bort frå denne e-posten. Ikkje send lenkja vidare: Den som har ho, kjem inn som deg.',
  },
  invitation: {
    subject: 'Invitasjon til Målbar for {cluster}',
    lead: '{inviter} inviterer deg til Målbar. Der følgjer {cluster} med på om måla i strategien blir nådde, og kva som må gjerast no.',
    roles: '{count, plural, one {Du får denne rolla:} other {Du får desse rollene:}}',
    action: 'Ta imot invitasjonen',
    until: 'Invitasjonen gjeld til {until} (norsk tid). Rekk du det ikkje, kan du be om ein ny.',
    unasked:
      'Kjenner du ikkje {inviter}, eller ventar du ingen invitasjon, kan du sjå bort frå denne e-posten. Ikkje send lenkja vidare: Ho er berre til deg.',
  },
  accountChanged: {
    subject: 'Kontoen din i Målbar for {cluster} er endra',
    lead: 'Du får denne e-posten fordi noko ved innlogginga di er endra.',
    what: 'Endring',
    when: 'Tidspunkt',
    change: {
      way_added: 'Ny måte å logge inn på: {way}',
      way_removed: 'Fjerna som måte å logge inn på: {way}',
      address_changed: 'E-postadressa er no {address}',
      two_factor_on: 'Innlogging med passord og kode er slått på',
      two_factor_off: 'Innlogging med passord og kode er slått av',
      signed_out_everywhere: 'Logga ut på alle einingar',
    },
    own: 'Var det du som gjorde dette, treng du ikkje gjere noko.',
    other:
      'Var det ikkje du, må du gå til kontoen din med ein gong og sjå over måtane å logge inn på.',
    action: 'Sjå over kontoen',
    help: 'Kjem du ikkje inn, må du kontakte den som administrerer Målbar hos dykk.',
  },
};
