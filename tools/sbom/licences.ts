import type { ShippedPart } from './bom.ts';
import { purlOf, type PackageName, type ShippedPackage } from './packages.ts';

/** For people: which packages each part has, and the texts of their licences, each once with all that it stands in. */
export function licenceList(parts: readonly ShippedPart[]): string {
  const packages = [...new Map(parts.flatMap((part) => part.packages.map((one) => [purlOf(one), one]))).values()];
  return (
    [
      'What ships of others, and under which licences. Texts follow after the lists.',
      ...parts.map((part) => listOf(`${part.description} (${part.name})`, part.packages.map(withLicence))),
      ...packages.filter(({ inner }) => inner.length > 0).map(innerList),
      ...textsOf(packages),
    ].join('\n\n') + '\n'
  );
}

const said = ({ name, version }: PackageName): string => `${name} ${version}`;

const withLicence = (one: ShippedPackage): string =>
  `${said(one)}: ${one.licence}${one.texts.length > 0 ? '' : ', by its package.json; it holds no text of it'}`;

const listOf = (title: string, lines: readonly string[]): string =>
  [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n');

const innerList = (one: ShippedPackage): string =>
  listOf(
    `${said(one)} was bundled before it was published, of these among others, by its source maps. It says nothing of their licences`,
    one.inner.map(said),
  );

function textsOf(packages: readonly ShippedPackage[]): string[] {
  const all = packages.flatMap((one) => one.texts.map((text) => ({ text, of: said(one) })));
  return [...Map.groupBy(all, ({ text }) => text)].map(
    ([text, of]) => `${'-'.repeat(80)}\n${of.map((one) => one.of).join(', ')}\n\n${text}`,
  );
}
