import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './parts.ts';
import { purlOf, type PackageName, type ShippedPackage } from './packages.ts';

/** A part with the packages that are in it. */
export interface ShippedPart extends Part {
  packages: ShippedPackage[];
}

/** The project, as its package.json names it. */
export interface Project extends PackageName {
  license: string;
}

/**
 * A bill of materials in CycloneDX 1.6. It has neither a number of its own nor a time, so that the same files give the same
 * bytes.
 */
export function bomOf(project: Project, parts: readonly ShippedPart[]): object {
  const packages = new Map(parts.flatMap((part) => part.packages.map((one) => [purlOf(one), one])));
  const isClosed = ({ name, inner }: ShippedPackage) => inner.length > 0 || name === 'pagefind';
  const { closed = [], other = [] } = Object.groupBy(packages.values(), (one) => (isClosed(one) ? 'closed' : 'other'));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'post-build' }],
      component: { type: 'application', 'bom-ref': project.name, ...ownOf(project) },
    },
    components: [
      ...parts.map((part) => ({
        type: 'application',
        'bom-ref': part.name,
        ...ownOf(project),
        name: part.name,
        description: part.description,
        components: part.files.map((file) => ({ type: 'file', name: file, hashes: [hashOf(join(part.folder, file))] })),
      })),
      ...[...packages].map(([purl, one]) => ({
        type: 'library',
        'bom-ref': purl,
        name: one.name,
        version: one.version,
        licenses: licences(one.licence),
        purl,
        ...(one.inner.length > 0 && {
          components: one.inner.map((inner) => ({ type: 'library', ...inner, purl: purlOf(inner) })),
        }),
      })),
    ],
    dependencies: [
      { ref: project.name, dependsOn: parts.map(({ name }) => name) },
      ...parts.map((part) => ({ ref: part.name, dependsOn: part.packages.map(purlOf) })),
    ],
    compositions: [
      { aggregate: 'complete', dependencies: [project.name, ...parts.map(({ name }) => name)] },
      // Bundled or compiled before they were published: what is in them is known by name at most.
      { aggregate: 'incomplete', assemblies: closed.map(purlOf) },
      // So may others have been, without saying so.
      { aggregate: 'unknown', assemblies: other.map(purlOf) },
    ],
  };
}

const ownOf = ({ name, version, license }: Project) => ({ name, version, licenses: licences(license) });

const licences = (licence: string) => (/\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }]);

const hashOf = (file: string) => ({
  alg: 'SHA-256',
  content: createHash('sha256').update(readFileSync(file)).digest('hex'),
});
