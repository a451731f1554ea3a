import { sentences } from './of-site.ts';

/**
 * What editors are told, in their language. It stands in the code in Swedish, as a tagged template, and is looked up by its
 * parts where they read another: say`Skriv ${field} på en rad.` as `Skriv {0} på en rad.` in src/editors/. There `{0|one|many}`
 * is a word that depends on a number.
 */
export function say(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  const swedish = parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
  const sentence = sentences[swedish];
  if (sentence === undefined) return String.raw({ raw: parts }, ...values);
  return sentence.replace(/\{(\d)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, index: string, one?: string, many?: string) => {
    const value = values[Number(index)];
    return (one === undefined ? undefined : value === 1 ? one : many) ?? String(value);
  });
}
