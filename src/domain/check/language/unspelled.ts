import { spelling } from '../../../languages/of-site/spelling.ts';
import { nameOf } from '../../../schema/each-language.ts';
import { allLocales, ruledBy } from '../../entries/locale.ts';
import { say } from '../../../editors/say.ts';

/** A line for each language of the site whose spelling goes unchecked because it has no dictionary. */
export function unspelled(): string[] {
  return allLocales
    .filter((locale) => {
      const rules = ruledBy(locale);
      return !rules || !spelling[rules].load;
    })
    .map((locale) => say`Stavningen på ${nameOf(locale)} granskas inte: språket har ingen ordlista här.`);
}
