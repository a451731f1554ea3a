import type { Locale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';

interface Rule {
  form: RegExp;
  say: (found: string) => string;
}

const both: Rule[] = [
  { form: /(?<=\S) {2,}(?=\S)/g, say: () => 'Det är två mellanslag i rad. Ta bort det ena.' },
  { form: /(?<=\S)[ \u00a0]-[ \u00a0](?=\S)/g, say: () => 'Här står bindestreck i stället för tankstreck. Skriv –.' },
  { form: /(?<!-)--+(?!-)/g, say: () => 'Här står flera bindestreck. Skriv tankstreck: –.' },
  { form: /\.{2,}/g, say: () => 'Här står flera punkter. Skriv … om något är utelämnat, annars en punkt.' },
  { form: /[!?]{2,}|[,;]{2,}/g, say: (found) => `Här står ”${found}”. Ett tecken räcker.` },
  {
    form: /(?<=\p{L}) +(?:[,;](?!\d)|[.:!?](?=\s|$))/gu,
    say: (found) => `Ta bort mellanslaget före ”${found.trim()}”.`,
  },
  {
    form: /(?<=\p{Ll})[,;!?](?=\p{L})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu,
    say: (found) => `Sätt ett mellanslag efter ”${found}”.`,
  },
  {
    form: /(?<!\p{L})(?!(?:den|det|de|that|had)\s)(\p{L}{2,})\s\1(?!\p{L})/giu,
    say: (found) => `Ordet står två gånger i rad: ”${found.replace(/\s+/g, ' ')}”. Ta bort det ena.`,
  },
  {
    form: /\p{Extended_Pictographic}/gu,
    say: (found) => `Ta bort symbolen ${found}. Skärmläsare läser upp den som ett långt ord.`,
  },
];

const byLocale: Record<Locale, Rule[]> = {
  sv: [{ form: /["'´`“‘„]/g, say: (found) => `Här står ${found}. Skriv ”citattecken” så, och ’ i namn.` }],
  en: [{ form: /["'´`„]/g, say: (found) => `Här står ${found}. Skriv “quotation marks” så, och ’ i don’t.` }],
};

/** Signs that are typed in a way that looks careless or that screen readers read out wrongly. */
export function checkSigns(passages: readonly Passage[], locale: Locale): Fault[] {
  const rules = [...both, ...byLocale[locale]];
  return passages.flatMap((passage) =>
    rules.flatMap(({ form, say }) =>
      [...passage.text.matchAll(form)].map((found) => passageFault(passage, found.index, 'tecken-fel', say(found[0]))),
    ),
  );
}
