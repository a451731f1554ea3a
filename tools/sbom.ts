/**
 * Writes which packages ship, in what readers get and in the browser editor, into test-results/sbom/ (`--out`): `bom.json` in
 * CycloneDX, and `licences.txt` with the texts of their licences. Build both first. Ends with 1, and writes nothing, where it
 * cannot tell of which packages a file is made.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bomOf, type Project } from './sbom/bom.ts';
import { licenceList } from './sbom/licences.ts';
import { packagesOf } from './sbom/packages.ts';
import { editorPart, readersPart } from './sbom/parts.ts';
import { commandLine } from './shared/command-line.ts';

const { values } = commandLine({
  options: {
    site: { type: 'string', default: 'dist' },
    editor: { type: 'string', default: 'dist-admin' },
    out: { type: 'string', default: 'test-results/sbom' },
  },
});

try {
  const parts = [await readersPart(values.site), await editorPart(values.editor)].map((part) => ({
    ...part,
    packages: packagesOf(part.modules),
  }));
  const bom = bomOf(JSON.parse(readFileSync('package.json', 'utf8')) as Project, parts);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'bom.json'), `${JSON.stringify(bom, null, 2)}\n`);
  writeFileSync(join(values.out, 'licences.txt'), licenceList(parts));
  for (const { name, packages } of parts) console.log(`${name}: ${packages.length} packages`);
  console.log(`${values.out}/bom.json, ${values.out}/licences.txt`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
