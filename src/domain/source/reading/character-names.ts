import { say } from '../../../editors/say.ts';

const names: Record<string, string> = {
  '\0': say`nolltecken`,
  '\b': say`backsteg`,
  '\v': say`lodrät tabb`,
  '\f': say`sidmatning`,
  '\u001b': 'escape',
  '\u0085': say`radbyte (NEL)`,
  '\u034f': say`osynligt sammanfogningstecken`,
  '\u061c': say`arabiskt riktningstecken`,
  '\u200b': say`mellanrum utan bredd`,
  '\u200c': say`osynlig åtskiljare`,
  '\u200d': say`osynlig sammanfogare`,
  '\u200e': say`vänster-till-höger-märke`,
  '\u200f': say`höger-till-vänster-märke`,
  '\u202d': say`tvingad skrivriktning åt höger`,
  '\u202e': say`tvingad skrivriktning åt vänster`,
  '\u2060': say`osynlig ordfogare`,
  '\ufe0e': say`variationsväljare för text`,
  '\ufe0f': say`variationsväljare för emoji`,
  '\ufeff': say`mellanrum utan bredd, eller byteordningsmärke mitt i filen`,
  '\uf8ff': say`Apples logotyp`,
};

/** A character by its code point, and by name where it has one that helps: `U+200B (mellanrum utan bredd)`. */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[character];
  return name ? `${code} (${name})` : code;
}
