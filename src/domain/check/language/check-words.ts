import type { WordRule } from '../../../schema/wordlist.ts';
import type { EntryPath } from '../../entries/entry-path.ts';
import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';

/** Finds the words that a word list says to avoid. */
export type WordFinder = (passages: readonly Passage[], kind: EntryPath['kind'] | 'site') => Fault[];

interface Avoided {
  rule: WordRule;
  /** How every match begins, in lower case: most places are passed by it, and most forms never have to be compiled. */
  start: string;
  /** Matches from the place where it is tried, and there only. */
  form: RegExp;
}

/** Readies the rules of one language for any number of texts: looked up by two letters, so that most words cost nothing. */
export function wordFinder(rules: readonly WordRule[]): WordFinder {
  const all = rules.flatMap((rule) =>
    rule.avoid.map((word) => ({ rule, start: startOf(word), form: formOf(word), key: keyOf(word) })),
  );
  const byKey = Map.groupBy(all, ({ key }) => key);
  return (passages, kind) =>
    passages.flatMap((passage) => {
      const lower = passage.text.toLowerCase();
      const starts = passage.text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu);
      return [...starts].flatMap(({ index }) => {
        const alike = byKey.get(lower.slice(index, index + 2));
        if (!alike) return [];
        const candidates = alike.filter(
          ({ rule, start }) => lower.startsWith(start, index) && concerns(rule, passage, kind),
        );
        return faultAtWord(passage, index, candidates);
      });
    });
}

function keyOf(word: string): string {
  return word.slice(0, 2).toLowerCase();
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
  for (const { rule, form } of candidates) {
    form.lastIndex = index;
    const [found] = form.exec(passage.text) ?? [];
    const written = found?.replace(/\s+/g, ' ');
    if (written === undefined || written.startsWith(rule.write)) continue;
    const message = `Skriv inte ”${written}”. Skriv ${rule.write}.`;
    return [passageFault(passage, index, rule.forbidden ? 'ord-forbjudet' : 'ord-att-byta', message)];
  }
  return [];
}
