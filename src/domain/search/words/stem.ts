import { stemRules } from '../../../languages/of-site/stems.ts';
import type { WholeLocale } from '../../entries/locale.ts';

/** Nobody writes longer words, and the rules strip one letter at a time. */
const longestWord = 60;

/** Forms that no ending explains, each with the form that stands for all. */
const formsOf = (locale: WholeLocale) =>
  new Map(
    stemRules[locale].forms.split(' ').flatMap((list) => {
      const [base = '', joined = ''] = list.split(':');
      const forms = joined.split(',');
      // By the rules "lurad" would get the stem of "lur", so it is listed among its own forms and is their stem as it is.
      const shared = forms.includes(base) ? base : stem(base, locale);
      return forms.map((form) => [form, shared] as const);
    }),
  );
const stemsOf: Partial<Record<WholeLocale, Map<string, string>>> = {};

/** The stem of a word; "bank-id" and "bankid" have the same. */
export function stemOf(word: string, locale: WholeLocale): string {
  const known = (stemsOf[locale] ??= formsOf(locale));
  let found = known.get(word);
  if (found === undefined) known.set(word, (found = stem(word.replaceAll('-', ''), locale)));
  return found;
}

/** The part that the forms of a word share: plurals, definite forms, tenses. Not always a word itself. */
function stem(word: string, locale: WholeLocale): string {
  if (word.length > longestWord) return word;
  const { respell, letters, endings } = stemRules[locale];
  let rest = respell(word);
  for (let least = 3; ;) {
    const short = letters.exec(rest)?.[1];
    const shorter = short ?? endings.exec(rest)?.[1];
    if (!shorter || shorter.length < least) break;
    // What is left after an ending is seldom another one.
    if (!short) least = 4;
    rest = shorter;
  }
  return rest.replace(/(.{2,})([^\d])\2$/, '$1$2');
}
