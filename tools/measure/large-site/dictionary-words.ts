import dictionary from 'dictionary-sv';

/** The words of the Swedish spelling dictionary, in its order. */
export function dictionaryWords(): string[] {
  return [...new Set(new TextDecoder().decode(dictionary.dic).match(/^[a-zåäöé]{3,}/gm))];
}
