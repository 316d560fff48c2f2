// npm run setup-link: prints a new link that makes whoever follows it an administrator, in place of any before it. For a
// lost first link, or when nobody administers any more. Whoever can run it has the database anyway.
import '#server/node-version.ts';
import { openConnection } from '#db/connection.ts';
import { alrekCluster } from '#db/seed/load-seed.ts';
import { makeSetupToken } from '#server/people/set-up.ts';
import { readSettings } from '#server/settings.ts';

const settings = readSettings(process.env);
const connection = openConnection(settings.database);
const token = await makeSetupToken(connection, alrekCluster.id, new Date().toISOString());
await connection.close();
console.log(`${settings.baseUrl ?? `http://localhost:${settings.port}`}/oppsett#${token}`);
