import type { Locale } from '../locale.ts';

const endings: Record<Locale, RegExp> = {
  sv: /^(.{3,}?)(?:heter(?:na)?s?|heten?s?|[aeo]rnas?|arens?|andet?s?|ade[st]?|ningens?|ningar(?:na)?s?|ning|ing|erar?|ar[en]?|er[en]?|or|ens?|ets?|ast?|at|an|na|ad|es|[ae])$/,
  en: /^(.{3,}?)(?:ing|ed|es|[ey])$/,
};
const lastLetters: Record<Locale, RegExp> = {
  sv: /^(.{3,}?)(?:(?<=[bfghjklmnprtvx])s|(?<=[bcdfghjklmnprsvx])[td]|(?<=[lr])n)$/,
  en: /^(.{2,}[^s])s$/,
};

/** The part that the forms of a word share: plurals, definite forms, tenses. Not always a word itself. */
export function stem(word: string, locale: Locale): string {
  let rest =
    locale === 'sv'
      ? word.replace(/umr(?=e[tn]|$)/, 'umm').replace(/^(?:går|gick|gått)$/, 'gå')
      : word.replace(/ies$/, 'y');
  for (;;) {
    const shorter = (lastLetters[locale].exec(rest) ?? endings[locale].exec(rest))?.[1];
    if (!shorter) break;
    rest = shorter;
  }
  return rest.replace(/(.{2,})([^\d])\2$/, '$1$2');
}
