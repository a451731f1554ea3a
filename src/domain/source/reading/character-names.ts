const names: Record<string, string> = {
  '\0': 'nolltecken',
  '\b': 'backsteg',
  '\v': 'lodrät tabb',
  '\f': 'sidmatning',
  '\u001b': 'escape',
  '\u0085': 'radbyte (NEL)',
  '\u034f': 'osynligt sammanfogningstecken',
  '\u061c': 'arabiskt riktningstecken',
  '\u200b': 'mellanrum utan bredd',
  '\u200c': 'osynlig åtskiljare',
  '\u200d': 'osynlig sammanfogare',
  '\u200e': 'vänster-till-höger-märke',
  '\u200f': 'höger-till-vänster-märke',
  '\u202d': 'tvingad skrivriktning åt höger',
  '\u202e': 'tvingad skrivriktning åt vänster',
  '\u2060': 'osynlig ordfogare',
  '\ufe0e': 'variationsväljare för text',
  '\ufe0f': 'variationsväljare för emoji',
  '\ufeff': 'mellanrum utan bredd, eller byteordningsmärke mitt i filen',
  '\uf8ff': 'Apples logotyp',
};

/** A character by its code point, and by name where it has one that helps: `U+200B (mellanrum utan bredd)`. */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[character];
  return name ? `${code} (${name})` : code;
}
