/**
 * Writes the element for other services as a package for npm, with types, into test-results/embed-package (`--out`). `--name
 * @agency/login-notices` and `--version 1.2.0` are those under which you publish it; `npm pack` in that folder makes a file of it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale } from '../src/domain/entries/locale.ts';
import { getSite } from '../src/library/settings.ts';
import { getStored } from '../src/library/stored-entries.ts';
import { packageFiles } from './embed/package-files.ts';
import { commandLine } from './shared/command-line.ts';

const { values } = commandLine({
  options: {
    name: { type: 'string', default: 'login-notices' },
    version: { type: 'string', default: '1.0.0' },
    out: { type: 'string', default: 'test-results/embed-package' },
  },
});
const { url, name: siteName } = await getSite();
const groups = (await getStored('roles')).filter(({ locale }) => locale === defaultLocale);
const roles = groups.map(({ id }) => id).sort();
const wanted = { name: values.name, version: values.version, site: url, siteName, roles };
const files = await packageFiles({ ...wanted, licence: readFileSync('LICENSE', 'utf8') });
mkdirSync(values.out, { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(join(values.out, file), text);
console.log(`${values.name} ${values.version}: ${values.out}/`);
