import type { FaultCode } from '../../fault/fault-codes.ts';
import { shortened } from '../../fault/quoting.ts';
import { characterName } from './character-names.ts';
import { findLookAlikes } from './look-alikes.ts';
import { findMojibake } from './mojibake.ts';
import { say } from '../../../editors/say.ts';

/** Characters that do not belong in a text: where, and what to write instead. */
export interface BadCharacter {
  index: number;
  found: string;
  code: FaultCode;
  message: string;
  /** What stands there instead without doubt, where that can be told. */
  instead?: string | undefined;
}

/** What nearly every line is made of; looked at first, because the rest takes longer. */
const usual = /^[\t\n\x20-\x7eåäöÅÄÖéÉüÜ’”“–…]*$/;

/** Emoji may be joined by characters that are refused elsewhere. */
const emoji =
  /\p{RGI_Emoji}|\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)+|\p{Extended_Pictographic}[\ufe0e\ufe0f]/gv;

/** Every character that does not belong in a text, in order. */
export function findBadCharacters(text: string): BadCharacter[] {
  if (usual.test(text) && !/=(?:C3|E2)=/.test(text)) return [];
  const plain = text.replace(emoji, (found) => '☺'.repeat(found.length));
  const single = rules.flatMap(({ code, pattern, message, instead }) =>
    [...plain.matchAll(pattern)].map(({ index, 0: found }) => ({
      index,
      found,
      code,
      message: message(found),
      instead,
    })),
  );
  const found = [...single, ...mojibake(plain), ...lookAlikes(plain)].sort((a, b) => a.index - b.index);
  return found.filter(({ index }, position) => found[position - 1]?.index !== index);
}

interface Rule {
  code: FaultCode;
  pattern: RegExp;
  message: (found: string) => string;
  instead?: string;
}

const rules: Rule[] = [
  {
    code: 'tecken-styrtecken',
    pattern: /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/gu,
    message: (found) => {
      const meant = /[\x80-\x9f]/.test(found) ? windowsLetter(found) : undefined;
      return say`Här står styrtecknet ${characterName(found)}. ${meant ? say`Skriv ${meant}.` : say`Ta bort det.`}`;
    },
  },
  {
    code: 'tecken-forlorade',
    pattern: /\ufffd+/gu,
    message: () => say`Här har ett tecken gått förlorat och blivit � (U+FFFD). Skriv om ordet.`,
  },
  {
    code: 'tecken-forvanskade',
    pattern: /=C3=[89AB][\dA-F]|=E2=80=[89AB][\dA-F]/gu,
    message: (found) => {
      const meant = decodeURIComponent(found.replaceAll('=', '%'));
      return say`”${found}” är ”${meant}” som har kodats för e-post. Skriv ”${meant}”.`;
    },
  },
  {
    code: 'tecken-forvanskade',
    pattern: /Â(?=[ \n]|$)/gu,
    message: () => say`”Â” är kvar av ett hårt mellanslag som har lästs i fel teckenkodning. Ta bort det.`,
  },
  {
    code: 'tecken-osynliga',
    pattern:
      /[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u2800\u3164\uffa0\ufeff\ufff9-\ufffc]+/gu,
    message: (found) => say`Här står ett osynligt tecken, ${characterName(found)}. Ta bort det.`,
    instead: '',
  },
  {
    code: 'tecken-skrivriktning',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu,
    message: (found) =>
      say`Här står ett osynligt tecken som ändrar skrivriktningen, ${characterName(found)}. Ta bort det.`,
  },
  {
    code: 'tecken-otillatna',
    pattern: /[\ufe00-\ufe0f\u{e0000}-\u{e01ef}\p{Co}\p{Cn}\p{Cs}]+/gu,
    message: (found) => say`Tecknet ${characterName(firstOf(found))} ${whyForbidden(found)}. Ta bort det.`,
  },
  {
    code: 'tecken-utsmyckade',
    pattern:
      /[\u0250-\u02af\u1d00-\u1dbf\u2100-\u2115\u2119-\u211d\u2124\u2128\u212c-\u2138\u2160-\u2188\u24b6-\u24e9\ua720-\ua7ff\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f110}-\u{1f169}]+/gu,
    message: (found) => {
      const plain = found.normalize('NFKC');
      const instead =
        plain === found ? say`Skriv med vanliga bokstäver.` : say`Skriv ”${shortened(plain)}” med vanliga tecken.`;
      return say`”${shortened(found)}” är inte vanliga bokstäver (${characterName(firstOf(found))}), så sökningen och skärmläsare förstår dem inte. ${instead}`;
    },
  },
  {
    code: 'tecken-utsmyckade',
    pattern: /\p{M}{2,}|(?<=[\p{Script=Latin}\p{Nd}\p{P}\p{Z}\n]|^)\p{M}/gu,
    message: (found) => say`Här står ett löst accenttecken, ${characterName(firstOf(found))}. Skriv bokstaven på nytt.`,
  },
  {
    code: 'tecken-ovanligt-mellanslag',
    pattern: /[\u1680\u2000-\u200a\u205f\u3000]+/gu,
    message: (found) => say`Här står ett ovanligt mellanslag, ${characterName(found)}. Skriv ett vanligt.`,
    instead: ' ',
  },
  {
    code: 'tecken-hart-mellanslag',
    pattern: /(?<=(?:^|\n)[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)]|>|[A-Za-z]+:))[\u00a0\u202f]|(?<=^|\n)[\u00a0\u202f]+/gu,
    message: () =>
      say`Här står ett hårt mellanslag (U+00A0), och då läses inte raden som det är tänkt. Skriv ett vanligt mellanslag.`,
    instead: ' ',
  },
];

function mojibake(text: string): BadCharacter[] {
  return findMojibake(text).map(({ index, text: found, meant }) => ({
    index,
    found,
    instead: meant,
    code: 'tecken-forvanskade',
    message: say`”${shortened(found)}” är ”${shortened(meant)}” som har lästs i fel teckenkodning. Skriv ”${shortened(meant)}”.`,
  }));
}

function lookAlikes(text: string): BadCharacter[] {
  return findLookAlikes(text).map(({ index, letter, word, meant }) => ({
    index,
    found: letter,
    code: 'tecken-blandade-alfabet',
    message: say`I ”${word}” är ”${letter}” (${characterName(letter)}) en ${alphabetOf(letter)} bokstav. ${meant ? say`Skriv om ordet för hand: ${meant}.` : say`Skriv om ordet för hand.`}`,
  }));
}

function alphabetOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return say`kyrillisk`;
  return /\p{Script=Greek}/u.test(letter) ? say`grekisk` : say`främmande`;
}

function whyForbidden(found: string): string {
  if (/^\p{Co}/u.test(found)) return say`hör till ett enda typsnitt och syns inte rätt hos läsaren`;
  if (/^[\u{e0000}-\u{e007f}]/u.test(found)) return say`är ett osynligt märkestecken`;
  if (/^\p{Cn}/u.test(found)) return say`finns inte`;
  if (/^\p{Cs}/u.test(found)) return say`är ett halvt tecken`;
  return say`är en variationsväljare utan emoji`;
}

function firstOf(found: string): string {
  return String.fromCodePoint(found.codePointAt(0) ?? 0);
}

/** What a control character from 0x80 on is in Windows-1252, where it is anything. */
function windowsLetter(found: string): string | undefined {
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(found.charCodeAt(0)));
  return letter === found ? undefined : say`”${letter}”`;
}
