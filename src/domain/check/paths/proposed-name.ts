/** The longest name of an entry, without ending: longer addresses are cut in mail and print. */
export const longestName = 60;

/** A name as an address can have it: `Fråga om BankID` becomes `fraga-om-bankid`. */
export function proposedName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/æ/g, 'a')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= longestName) return plain || 'namn';
  return plain
    .slice(0, longestName + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longestName);
}
