import type { Outcome, Hit } from '../../domain/search/rank/search.ts';

/** Only in previews: `/sok/?q=…&explain` shows for whoever tunes the search how each result got its place. */
const isAsked = new URLSearchParams(location.search).has('explain');

const ways: Record<string, string> = {
  word: 'som det står',
  folded: 'utan prickar och ringar',
  joined: 'som ett ord',
  part: 'som del av ett ord',
  prefix: 'som början på ett ord',
  typo: 'som stavfel',
  synonym: 'som synonym',
  phrase: 'som uttryck',
};

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

function explain({ detail }: CustomEvent<Outcome>) {
  for (const old of document.querySelectorAll('.explanation')) old.remove();
  const unknown = detail.terms.filter(({ readings }) => readings.length === 0).map(({ text }) => `”${text}”`);
  if (unknown.length > 0) document.querySelector('.outcome')?.prepend(list([`Okända ord: ${unknown.join(', ')}`]));
  for (const result of document.querySelectorAll('li.result')) {
    const path = result.querySelector('a')?.pathname;
    const hit = detail.hits.find(({ page }) => page.url === path);
    result.append(list(hit ? reasons(hit) : ['Ordet står bara i sidans text (Pagefind).']));
  }
}

function reasons({ score, matches }: Hit): string[] {
  const met = matches.map(
    ({ term, stems, how, fit, weight }) =>
      `”${term}” ${ways[how] ?? how}: ${stems.join(' + ')}, passar ${number.format(fit)}, väger ${number.format(weight)}`,
  );
  return [`Poäng ${number.format(score)}`, ...met];
}

function list(lines: string[]): HTMLElement {
  const items = lines.map((line) => {
    const item = document.createElement('li');
    const small = document.createElement('small');
    small.append(line);
    item.append(small);
    return item;
  });
  const element = document.createElement('ul');
  element.className = 'explanation';
  element.lang = 'sv';
  element.append(...items);
  return element;
}

if (isAsked) addEventListener('search-answer', (event) => explain(event as CustomEvent<Outcome>));
