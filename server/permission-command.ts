// `npm run permissions`: writes docs/permissions.md anew.
import '#server/node-version.ts';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { permissionDocument } from '#server/permission-document.ts';

const file = fileURLToPath(new URL('../docs/permissions.md', import.meta.url));
writeFileSync(file, permissionDocument());
