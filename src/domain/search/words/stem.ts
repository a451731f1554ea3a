import type { Locale } from '../../entries/locale.ts';

const endings: Record<Locale, RegExp> = {
  sv: /^(.{3,}?)(?:heter(?:na)?s?|heten?s?|[aeo]rnas?|arens?|andet?s?|ade[st]?|ningens?|ningar(?:na)?s?|ning|ing|erar?|ar[en]?|er[en]?|or|ens?|ets?|ast?|at|an|na|ad|es|[ae])$/,
  en: /^(.{3,}?)(?:ing|ed|es|[ey])$/,
};
const lastLetters: Record<Locale, RegExp> = {
  sv: /^(.{2,}(?:[aoubfghjklmnprtvx](?=s$)|[bcdfghjklmnprsvx](?=[td]$)|[lr](?=n$)))/,
  en: /^(.{2,}[^s])s$/,
};

/** Nobody writes longer words, and the rules strip one letter at a time. */
const longestWord = 60;

/** Forms that no ending explains, each list with the form that stands for all. */
const irregular: Record<Locale, string> = {
  sv:
    'gå:går,gick,gått gammal:gamla,äldre son:söner,sönerna dotter:döttrar,döttrarna land:länder,länderna ' +
    'man:män,männen,mannen tand:tänder,tänderna skriv:skrev,skrivit sälj:sålt,sålde lurad:lura,lurad,lurade,lurat',
  en: 'lose:lost forget:forgot,forgotten buy:bought leave:left break:broke,broken steal:stole,stolen',
};

const formsOf = (locale: Locale) =>
  new Map(
    irregular[locale].split(' ').flatMap((list) => {
      const [base = '', joined = ''] = list.split(':');
      const forms = joined.split(',');
      // By the rules "lurad" would get the stem of "lur", so it is listed among its own forms and is their stem as it is.
      const shared = forms.includes(base) ? base : stem(base, locale);
      return forms.map((form) => [form, shared] as const);
    }),
  );
const stemsOf: Record<Locale, Map<string, string>> = { sv: formsOf('sv'), en: formsOf('en') };

/** The stem of a word; "bank-id" and "bankid" have the same. */
export function stemOf(word: string, locale: Locale): string {
  let found = stemsOf[locale].get(word);
  if (found === undefined) stemsOf[locale].set(word, (found = stem(word.replaceAll('-', ''), locale)));
  return found;
}

/** The part that the forms of a word share: plurals, definite forms, tenses. Not always a word itself. */
function stem(word: string, locale: Locale): string {
  if (word.length > longestWord) return word;
  let rest =
    locale === 'sv' ? word.replace(/umr(?=e[tn]|$)/, 'umm').replace(/orer(?:na)?s?$/, 'or') : word.replace(/ies$/, 'y');
  for (let least = 3; ;) {
    const short = lastLetters[locale].exec(rest)?.[1];
    const shorter = short ?? endings[locale].exec(rest)?.[1];
    if (!shorter || shorter.length < least) break;
    // What is left after an ending is seldom another one.
    if (!short) least = 4;
    rest = shorter;
  }
  return rest.replace(/(.{2,})([^\d])\2$/, '$1$2');
}
