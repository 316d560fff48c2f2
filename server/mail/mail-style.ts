// How a mail looks. Once in line, for programs that drop the head's styles, and once there, for the dark scheme.
import type { CSSProperties } from 'react';
import { darkPalette, lightPalette } from '#shared/chart/palette.ts';

const light = lightPalette;
const dark = darkPalette;
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const sans = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";

export const mailStyle = {
  body: {
    margin: 0,
    padding: '24px 16px',
    backgroundColor: light.tint,
    color: light.text,
    fontFamily: sans,
    fontSize: '17px',
    lineHeight: '1.5',
    overflowWrap: 'break-word',
  },
  main: {
    maxWidth: '560px',
    margin: '0 auto',
    padding: '28px 32px 12px',
    backgroundColor: light.paper,
    borderTop: `4px solid ${light.ink}`,
  },
  heading: {
    margin: '0 0 20px',
    color: light.ink,
    fontFamily: serif,
    fontSize: '26px',
    fontWeight: 600,
    lineHeight: '1.25',
  },
  paragraph: { margin: '0 0 16px' },
  button: {
    display: 'inline-block',
    padding: '12px 22px',
    backgroundColor: light.ink,
    borderRadius: '3px',
    color: light.paper,
    fontWeight: 600,
    textDecoration: 'none',
  },
  small: { margin: '0 0 16px', color: light.textSoft, fontSize: '15px' },
  link: { color: light.ink, overflowWrap: 'anywhere' },
  facts: { margin: '0 0 16px', padding: '0 0 0 16px', borderLeft: `3px solid ${light.line}` },
  quote: { margin: '0 0 16px', padding: '0 0 0 16px', borderLeft: `3px solid ${light.line}` },
  label: { margin: 0, color: light.textSoft, fontSize: '15px' },
  value: { margin: '0 0 8px', fontWeight: 600 },
  footer: { maxWidth: '560px', margin: '0 auto', padding: '16px 32px', color: light.textSoft },
} satisfies Record<string, CSSProperties>;

/** Over the styles in line, hence `!important`. */
export const darkStyle = `
:root { color-scheme: light dark; }
@media (max-width: 480px) { .main, .footer { padding-left: 20px !important; padding-right: 20px !important; } }
@media (prefers-color-scheme: dark) {
  .body { background-color: ${dark.paper} !important; color: ${dark.text} !important; }
  .main { background-color: ${dark.tint} !important; border-top-color: ${dark.ink} !important; }
  .heading, .link { color: ${dark.ink} !important; }
  .button { background-color: ${dark.ink} !important; color: ${dark.paper} !important; }
  .small, .label, .footer { color: ${dark.textSoft} !important; }
  .facts, .quote { border-left-color: ${dark.line} !important; }
}
`;
