import { nearest } from '../nearest.ts';

/** For what a field lets an editor choose, Swedish words for it. */
const swedish: Record<string, string> = {
  change: 'ändring nyhet',
  maintenance: 'underhåll driftstopp',
  incident: 'störning driftstörning',
  info: 'information',
  warning: 'varning viktigt',
  critical: 'kritisk kritiskt',
  full: 'helt',
  partial: 'delvis',
  none: 'inte',
  monday: 'måndag mån',
  tuesday: 'tisdag tis',
  wednesday: 'onsdag ons',
  thursday: 'torsdag tors',
  friday: 'fredag fre',
  saturday: 'lördag lör',
  sunday: 'söndag sön',
  same: 'samma vanligt',
  closed: 'stängt',
};

/** The choice that an editor most likely meant by a value that is none. */
export function likelyChoice(value: unknown, choices: readonly unknown[]): string | undefined {
  const word = String(value).trim().toLowerCase();
  const names = choices.map(String);
  return names.find((name) => name === word || swedish[name]?.split(' ').includes(word)) ?? nearest(word, names)[0];
}
