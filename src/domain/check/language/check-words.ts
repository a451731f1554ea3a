import type { WordRule } from '../../../schema/wordlist.ts';
import type { EntryPath } from '../../entries/entry-path.ts';
import type { Fault, Mend } from '../../fault/fault.ts';
import { remembered } from '../../text/remembered.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

/** Finds the words that a word list says to avoid. */
export type WordFinder = (passages: readonly Passage[], kind: EntryPath['kind'] | 'site') => Fault[];

interface Avoided {
  rule: WordRule;
  /** As the list has it, perhaps with a star last. */
  word: string;
  /** The first two letters, in lower case. */
  key: string;
  /** How every match begins, in lower case: most places are passed by it, and most forms never have to be compiled. */
  start: string;
  /** Matches from the place where it is tried, and there only. */
  form: () => RegExp;
}

/** Readies the rules of one language for any number of texts: looked up by three letters, so that most words cost nothing. */
export function wordFinder(rules: readonly WordRule[]): WordFinder {
  const all = rules.flatMap((rule) =>
    rule.avoid.map((word): Avoided => ({
      rule,
      word,
      key: word.slice(0, 2).toLowerCase(),
      start: startOf(word),
      form: once(() => formOf(word)),
    })),
  );
  const beginningWith = remembered((letters: string) =>
    all.filter(({ key, start }) => letters.slice(0, 2) === key && letters.startsWith(start.slice(0, 3))),
  );
  return (passages, kind) =>
    passages.flatMap((passage) => {
      const lower = passage.text.toLowerCase();
      const faults: Fault[] = [];
      for (const index of wordStarts(passage.text)) {
        const alike = beginningWith(lower.slice(index, index + 3));
        if (alike.length === 0) continue;
        const candidates = alike.filter(
          ({ rule, start }) => lower.startsWith(start, index) && concerns(rule, passage, kind),
        );
        faults.push(...faultAtWord(passage, index, candidates));
      }
      return faults;
    });
}

/** Where words begin. */
function wordStarts(text: string): number[] {
  if (!ofLatin.test(text)) return [...text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const found: number[] = [];
  let isInside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isWord = isLatinLetterOrDigit(code);
    if (isWord && !isInside) found.push(index);
    isInside = isWord || code === hyphen;
  }
  return found;
}

/** What nearly every text is made of: in it, letters and digits are told from other signs ten times as fast as elsewhere. */
const ofLatin = /^[\t\n\x20-\x7e\u00a0\u00c0-\u00ff’”“–…\ufffc]*$/;
const hyphen = '-'.charCodeAt(0);

function isLatinLetterOrDigit(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return code > 191 && code < 256 && code !== 215 && code !== 247;
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function startOf(word: string): string {
  return word.toLowerCase().split(/[* ]/, 1)[0] ?? '';
}

function formOf(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === '*' ? '[\\p{L}-]*' : `\\${sign}`));
  return new RegExp(`${literal.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}]|[-.]\\p{L})`, 'iuy');
}

function concerns({ where }: WordRule, { part, field }: Passage, kind: EntryPath['kind'] | 'site'): boolean {
  if (!where) return true;
  if (kind !== 'announcements') return false;
  return where === 'notices' || part === 'heading' || field === 'title';
}

/** What is already written as the rule says is right, also at the beginning of a longer word. */
function faultAtWord(passage: Passage, index: number, candidates: readonly Avoided[]): Fault[] {
  for (const { rule, word, form } of candidates) {
    const at = form();
    at.lastIndex = index;
    const [found] = at.exec(passage.text) ?? [];
    const written = found?.replace(/\s+/g, ' ');
    if (written === undefined || written.startsWith(rule.write)) continue;
    const message = say`Skriv inte ”${written}”. Skriv ${rule.write}.`;
    const code = rule.forbidden ? 'ord-forbjudet' : 'ord-att-byta';
    return [passageFault(passage, index, code, message, mendOf(rule, word, found ?? ''))];
  }
  return [];
}

/** What to write is sometimes advice, and a word that goes on after a star may need another ending. */
function mendOf({ write, forbidden }: WordRule, word: string, written: string): Mend | undefined {
  if (forbidden || /[,.:;()]| eller | or /.test(write)) return undefined;
  if (word.endsWith('*') && written.length > word.length - 1) return undefined;
  const isCapital = /^\p{Lu}\P{Lu}/u.test(written);
  return { written, instead: isCapital ? write.charAt(0).toUpperCase() + write.slice(1) : write };
}
