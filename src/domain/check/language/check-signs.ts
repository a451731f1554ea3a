import type { SignRule } from '../../../languages/language.ts';
import { writingRules } from '../../../languages/of-site/writing.ts';
import type { WholeLocale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

const everywhere: SignRule[] = [
  { form: /(?<=\S) {2,}(?=\S)/g, say: () => say`Det är två mellanslag i rad. Ta bort det ena.`, instead: () => ' ' },
  {
    form: /(?<=\S)[ \u00a0]-[ \u00a0](?=\S)/g,
    say: () => say`Här står bindestreck i stället för tankstreck. Skriv –.`,
    instead: () => ' – ',
  },
  {
    form: /(?<!-)--+(?!-)/g,
    say: () => say`Här står flera bindestreck. Skriv tankstreck: –.`,
    instead: () => '–',
  },
  { form: /\.{2,}/g, say: () => say`Här står flera punkter. Skriv … om något är utelämnat, annars en punkt.` },
  {
    form: /[!?]{2,}|[,;]{2,}/g,
    say: (found) => say`Här står ”${found}”. Ett tecken räcker.`,
    instead: (found) => (found.includes('?') ? '?' : found.charAt(0)),
  },
  {
    form: /(?<=\p{L}) +(?:[,;](?!\d)|[.:!?](?=\s|$))/gu,
    say: (found) => say`Ta bort mellanslaget före ”${found.trim()}”.`,
    instead: (found) => found.trim(),
  },
  {
    form: /(?<=\p{Ll})[,;!?](?=\p{L})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu,
    say: (found) => say`Sätt ett mellanslag efter ”${found}”.`,
    instead: (found) => `${found} `,
  },
  {
    form: /(?<!\p{L})(?!(?:den|det|de|that|had)\s)(\p{L}{2,})\s\1(?!\p{L})/giu,
    say: (found) => say`Ordet står två gånger i rad: ”${found.replace(/\s+/g, ' ')}”. Ta bort det ena.`,
    instead: (found) => found.split(/\s/)[0] ?? '',
  },
  {
    form: /\p{Extended_Pictographic}/gu,
    say: (found) => say`Ta bort symbolen ${found}. Skärmläsare läser upp den som ett långt ord.`,
    instead: () => '',
  },
];

/** Signs that are typed in a way that looks careless or that screen readers read out wrongly; without a language those of all. */
export function checkSigns(passages: readonly Passage[], locale: WholeLocale | undefined): Fault[] {
  const signs = locale ? writingRules[locale].signs : [];
  const rules = [...everywhere, ...signs];
  return passages.flatMap((passage) => {
    const isSeldom = seldom.test(passage.text) || signs.some(({ form }) => passage.text.search(form) >= 0);
    if (!isSeldom && !mayRepeat(passage.text)) return [];
    return rules.flatMap(({ form, say, instead }) =>
      [...passage.text.matchAll(form)].map(({ index, 0: found }) => {
        const mend = instead && { written: found, instead: instead(found) };
        return passageFault(passage, index, 'tecken-fel', say(found), mend);
      }),
    );
  });
}

/** What every form of all languages has in it but that of a word twice: nearly all texts lack it, and each form takes as long to look for. */
const seldom =
  / {2}|[ \u00a0]-[ \u00a0]|--|\.\.|[!?]{2}|[,;]{2}| [,;.:!?]|[,;!?.][^\0-@]|[©®\u203c-\ufffb\ufffd-\uffff]/;

/** Whether a word may stand twice in a row. Few begin as something in the word before; those are looked at closer. */
function mayRepeat(text: string): boolean {
  if (!/^[ -~åäöÅÄÖéÉ’”–…\ufffc]*$/.test(text)) return true;
  let before = '';
  for (const piece of text.toLowerCase().split(' ')) {
    const isAlike = piece.length > 1 && before.includes(piece.slice(0, 2));
    if (isAlike && /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u.test(`${before} ${piece}`)) return true;
    before = piece;
  }
  return false;
}
