/** `npm run sbom` of the real builds. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Component {
  name: string;
  purl?: string;
  licenses?: { license: { id: string } }[];
  hashes?: { content: string }[];
  components?: Component[];
}
interface Bom {
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
  compositions: { aggregate: string; assemblies?: string[] }[];
}

const folder = mkdtempSync(join(tmpdir(), 'sbom-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As in a build: Vite makes other code where a test runner has said that it is one. */
function sbom(...args: string[]) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(process.execPath, ['tools/sbom.ts', ...args], { env, encoding: 'utf8' });
  return { status, stderr };
}

let bom: Bom;
const out = join(folder, 'out');
beforeAll(() => {
  const { status, stderr } = sbom('--out', out);
  expect(status, stderr).toBe(0);
  bom = JSON.parse(readFileSync(join(out, 'bom.json'), 'utf8')) as Bom;
});

const listedIn = (part: string) =>
  bom.dependencies
    .find(({ ref }) => ref === part)
    ?.dependsOn.map((purl) => decodeURIComponent(purl.slice(8)).replace(/@[^@]*$/, ''));

test('it is CycloneDX 1.6, by the schema that its makers publish', () => {
  const validate = cycloneDx();
  expect(validate(bom), JSON.stringify(validate.errors)).toBe(true);
  expect(
    validate({ ...bom, components: [{ type: 'library', name: 'x', licenses: [{ license: { id: 'Free' } }] }] }),
  ).toBe(false);
});

test('readers get our own scripts and Pagefind, and nothing else', () => {
  expect(listedIn('site')).toEqual(['pagefind']);
});

test('the editor has the packages that its code imports, also in its worker, and none that only builds or tests', () => {
  const listed = listedIn('editor');
  // The worker reads Markdown and checks fields; turndown is one of the packages that Sveltia CMS is published without.
  expect(listed).toEqual(
    expect.arrayContaining(['@sveltia/cms', 'mdast-util-from-markdown', 'turndown', 'yaml', 'zod']),
  );
  for (const tool of ['astro', 'pagefind', 'satteri', 'typescript', 'vitest']) expect(listed).not.toContain(tool);
});

test('every licence lets it be shipped with its text', () => {
  const ids = bom.components.flatMap(({ licenses = [] }) => licenses.map(({ license }) => license.id));
  expect(ids.filter((id) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/.test(id))).toEqual([]);
  const text = readFileSync(join(out, 'licences.txt'), 'utf8');
  for (const { purl = '' } of bom.components.filter((one) => one.purl))
    expect(text).toContain(`  ${decodeURIComponent(purl.slice(8)).replace(/@(?=[^@]*$)/, ' ')}: `);
});

test('what was bundled before it was published is said to be known in part', () => {
  const assemblies = bom.compositions.find(({ aggregate }) => aggregate === 'incomplete')?.assemblies;
  expect(assemblies?.map((purl) => purl.replace(/@[^@]*$/, ''))).toEqual([
    'pkg:npm/pagefind',
    'pkg:npm/%40sveltia/cms',
  ]);
});

test.each([
  ['site', 'dist', ['embed/notices.js', 'pagefind/pagefind.js', 'pagefind/wasm.sv.pagefind']],
  ['editor', 'dist-admin', ['index.html']],
])('the files of the %s have their hashes', (part, built, some) => {
  const files = bom.components.find(({ name }) => name === part)?.components ?? [];
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(some));
  const sha256 = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(built, file)))
      .digest('hex');
  expect(files.filter(({ name, hashes = [] }) => hashes[0]?.content !== sha256(name))).toEqual([]);
});

describe('it writes nothing where a file is not what it would list', () => {
  const site = join(folder, 'site');
  beforeAll(async () => {
    for (const kept of ['search', 'aloud', 'embed', 'pagefind', 'offline.js'])
      cpSync(join('dist', kept), join(site, kept), { recursive: true });
    await bundleYaml(join(site, 'extra.js'));
  });

  test('a script with a package that the list lacks', () => {
    expect(readFileSync(join(site, 'extra.js'), 'utf8')).toMatch(/YAML/);
    refused(`Nothing says of which packages ${join(site, 'extra.js')} is made`);
    rmSync(join(site, 'extra.js'));
  });

  test('a script that says more than it was built to', () => {
    appendFileSync(join(site, 'embed/notices.js'), readFileSync('node_modules/leaflet/dist/leaflet.js'));
    refused(`${join(site, 'embed/notices.js')} is not what this code makes`);
  });

  test('another Pagefind', () => {
    writeFileSync(join(site, 'pagefind/pagefind.js'), 'const pagefind_version="1.0.0"');
    cpSync('dist/embed', join(site, 'embed'), { recursive: true });
    refused(/pagefind\.js is not of Pagefind \d/);
  });

  function refused(why: string | RegExp) {
    const none = join(folder, 'none');
    const { status, stderr } = sbom('--site', site, '--out', none);
    expect(stderr).toMatch(why);
    expect([status, existsSync(none)]).toEqual([1, false]);
  }
});

async function bundleYaml(file: string): Promise<void> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, `import { parse } from '${resolve('node_modules/yaml/browser/index.js')}'; console.log(parse);`);
  const lib = { entry, formats: ['es' as const], fileName: () => 'extra.js' };
  mkdirSync(dirname(file), { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { outDir: dirname(file), emptyOutDir: false, lib },
  });
}

function cycloneDx() {
  const schemas = fileURLToPath(
    new URL('res/schema/', import.meta.resolve('@cyclonedx/cyclonedx-library/package.json')),
  );
  const schema = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object;
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  // Formats that the schema names and ajv has not: none of what is written here.
  for (const name of ['idn-email', 'iri-reference']) ajv.addFormat(name, true);
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'].map((one) => `${one}.SNAPSHOT.schema.json`))
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}`);
  return ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
}
