import { nearest } from '../nearest.ts';

/** Swedish words for what a field lets an editor choose. */
const swedish: Record<string, string> = {
  ändring: 'change',
  nyhet: 'change',
  underhåll: 'maintenance',
  driftstopp: 'maintenance',
  störning: 'incident',
  driftstörning: 'incident',
  information: 'info',
  varning: 'warning',
  viktigt: 'warning',
  kritisk: 'critical',
  kritiskt: 'critical',
  helt: 'full',
  delvis: 'partial',
  inte: 'none',
};

/** The choice that an editor most likely meant by a value that is none. */
export function likelyChoice(value: unknown, choices: readonly unknown[]): string | undefined {
  const word = String(value).trim().toLowerCase();
  const names = choices.map(String);
  const translated = Object.hasOwn(swedish, word) ? swedish[word] : undefined;
  return names.find((name) => name === word || name === translated) ?? nearest(word, names)[0];
}
