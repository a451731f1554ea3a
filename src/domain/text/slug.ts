/** The longest name of an entry, without ending: longer addresses are cut in mail and print. */
export const longestSlug = 60;

/** The file name that a title gives: a–z, digits and hyphens, cut between words. Empty where the title has no letter or digit. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
  const words = (plain.match(/[a-z0-9]+/g) ?? []).map((word) => word.slice(0, longestSlug));
  return words.reduce((slug, word) => {
    const longer = slug ? `${slug}-${word}` : word;
    return longer.length <= longestSlug ? longer : slug;
  }, '');
}
