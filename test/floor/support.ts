import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { floor } from '../../src/build/floor.ts';

/** MDN's data on what browsers support. */
export const known = data;

const mdnNames: Record<string, string> = { ios_saf: 'safari_ios' };
const browsers = floor.map(({ name, version }) => ({ name: mdnNames[name] ?? name, version }));

/** Whether every browser of the floor supports a feature; one that the data does not know counts as supported. */
export function isSupported(feature: Identifier | undefined): boolean {
  const support = feature?.__compat?.support;
  return !support || browsers.every(({ name, version }) => isSupportedIn(support, name, version));
}

/** The features of a name of which at least one browser lacks each: a fault whichever of them is meant. */
export function isLacking(features: readonly Identifier[]): boolean {
  const described = features.filter(({ __compat }) => __compat);
  return described.length > 0 && !described.some(isSupported);
}

function isSupportedIn(support: CompatStatement['support'], name: string, version: string): boolean {
  const statements = [support[name as keyof typeof support] ?? []].flat() as SimpleSupportStatement[];
  return statements.some((one) => {
    if (one.flags || one.prefix || one.alternative_name || typeof one.version_added !== 'string') return false;
    const isThere = isAtMost(one.version_added.replace('≤', ''), version);
    return isThere && !(typeof one.version_removed === 'string' && isAtMost(one.version_removed, version));
  });
}

function isAtMost(version: string, limit: string): boolean {
  return version !== 'preview' && version.localeCompare(limit, 'en', { numeric: true }) <= 0;
}
