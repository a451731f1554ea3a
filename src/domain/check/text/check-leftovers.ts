import type { Fault } from '../../fault/fault.ts';
import type { FaultCode } from '../../fault/fault-codes.ts';
import { spanOf } from '../../markdown/markdown.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

interface Leftover {
  form: RegExp;
  message: string;
  code?: FaultCode;
  /** What to write instead of what the form finds, where there is only one way. */
  instead?: (found: string) => string;
}

const brokenLink = say`Länken är inte hel. Skriv den så här, utan mellanslag emellan: [vart den leder](adress).`;
const lostMark = (mark: string, use: string) =>
  say`Tecknet ${mark} syns i texten, för att det andra saknas eller har mellanslag bredvid sig. Skriv ${use}, eller ta bort tecknet. Ska det synas, skriv ${mark.replaceAll(/[*_]/g, '\\$&')}.`;

/** Marks that are still there in the text that readers see, as the editor typed it. */
const shown: Leftover[] = [
  { form: /\]\(|\)\[|\]\s+\((?:https?:|www\.|\/|$)|\[[^\]\n]{0,200}\]\s?\[/, message: brokenLink },
  { form: /\[\[|\]\]/, message: say`Dubbla hakparenteser gör ingen länk. Skriv [vart den leder](adress).` },
  {
    form: /\[\^[^\]]{1,40}\]|\^\[/,
    message: say`Fotnoter går inte att använda. Skriv det i texten i stället.`,
    code: 'markdown-stods-inte',
  },
  {
    form: /\[![A-Z]+\]|^[ \t]*:::|^[ \t]*!!!\s/m,
    message: say`Rutor av det slaget går inte att använda. Skriv texten som ett vanligt stycke.`,
    code: 'markdown-stods-inte',
  },
  {
    form: /^[ \t]*\[toc\]|\{#[\w-]+\}|\{:?\s*\.[\w-]+|^\{:/im,
    message: say`Innehållsförteckningar och egna märken går inte att använda. Ta bort det.`,
    code: 'markdown-stods-inte',
  },
  { form: /\{\{|\}\}|\{%|%\}|\$\{|<%|%>/, message: say`Här står kod från en mall. Skriv det som ska stå på sidan.` },
  {
    form: /^[ \t]*(?:import\s.{0,200}?['"]|export\s+(?:default|const|let|var|function|class|\{|\*))/m,
    message: say`Raden ser ut som kod. Ta bort den.`,
  },
  {
    form: /(?<!\\)\{[\w.]{1,60}(?:[(=].{0,100}?)?\}/,
    message: say`Text inom { } ser ut som kod. Skriv det som ska stå på sidan, eller ta bort klamrarna.`,
  },
  {
    form: /(?<!\\)\*\*|(?<![\p{L}\p{N}\\_])__(?=\S)|(?<=\S)(?<!\\)__(?![\p{L}\p{N}_])/u,
    message: lostMark('**', say`**fet text**`),
  },
  { form: /(?<![\\*])\*(?=[^\s*])|(?<=[^\s*\\])\*(?!\*)/, message: lostMark('*', say`*kursiv text*`) },
  {
    form: /(?<![\p{L}\p{N}\\_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_(?![\p{L}\p{N}_])/u,
    message: lostMark('_', say`*kursiv text*`),
  },
  {
    form: /(?<!\\)~~/,
    message: say`Struken text går inte att använda. Ta bort tecknen ~.`,
    code: 'markdown-stods-inte',
  },
  {
    form: /\$\$|\$[a-z\\{][^$\n]{0,60}\$|%%|(?<=\n)[ \t]*: \S/i,
    message: say`Formler, dolda kommentarer och ordlistor går inte att göra. Skriv det som vanlig text.`,
    code: 'markdown-stods-inte',
  },
  {
    form: /==\S[^=\n]{0,200}==/,
    message: say`Överstruken text går inte att använda. Ta bort tecknen =.`,
    code: 'markdown-stods-inte',
  },
  { form: /(?<!\\)`/, message: say`Tecknet \` syns i texten. Sätt ett före och ett efter koden, eller ta bort det.` },
  {
    form: /^[ \t]*(?<!\\)#{1,6}[^\s#]/m,
    message: say`Raden ser ut som en rubrik men är ingen. Sätt ett mellanslag efter #-tecknen. Ska de synas, skriv \\# först.`,
    instead: (found) => found.replace(/#+/, (marks) => `${marks} `),
  },
  { form: /^[ \t]*#{7,}/m, message: say`Rubriker har högst sex nivåer. Skriv ## eller ###.` },
  {
    // A pair is shown as one, which is right but for the two that a path on a server begins with.
    form: /(?<!\\)(?:\\\\)*\\(?![\p{P}\p{S}])|(?<=^|\s)\\\\(?=[\p{L}\p{N}])/mu,
    message: say`Tecknet \\ syns i texten. Ta bort det. Ska det synas, sätt texten mellan två grava accenter: \`C:\\mapp\`.`,
  },
  {
    form: /(?<=^|\s):[a-z_]{2,}:(?=\s|$|[.,])/m,
    message: say`Koder för uttryckssymboler fungerar inte. Ta bort koden.`,
  },
  {
    form: /\b(?:TODO|FIXME|XXX|TBD|TBA)\b|lorem ipsum|\bÅÅÅÅ-MM-DD\b|\bxx+\b/i,
    message: say`Här står något som skulle fyllas i. Skriv klart texten.`,
    code: 'text-ofardig',
  },
];

/** What each of the forms has in it: most texts have none of it, and each form takes as long to look for. */
const seldom = /[[\]{}%$*_~`#\\]|==|::|!!!|\n[ \t]*:|:[a-z_]{2}|import|export|todo|fixme|xx|tbd|tba|lorem|åååå/i;

/** A character reference that is still one after Markdown has read it. */
const reference = /&(?:#\d+|#x[\da-f]+|[a-z]{2,30}\d*);|&(?:nbsp|amp|lt|gt|quot|shy|ndash|mdash)\b/i;

/** Marks that readers would see, each kind once in a piece of text. */
export function checkLeftovers(body: TextBody): Fault[] {
  const texts = nodesOf(body, 'text').filter(({ node }) => !/^(?:https?:|www\.)/.test(node.value));
  return texts.flatMap(({ node }) => {
    const asTyped = typed(body, node);
    const mayHave = seldom.test(asTyped) ? shown : [];
    const marks = mayHave.flatMap(({ form, message, code = 'markdown-rest', instead }) => {
      const match = form.exec(asTyped);
      if (!match) return [];
      const mend = instead && { written: match[0], instead: instead(match[0]) };
      return [bodyFault(body, spanOf(node).start + match.index, code, message, mend)];
    });
    if (node.value.includes('&') && reference.test(node.value)) {
      marks.push(bodyFault(body, node, 'markdown-rest', say`Här syns en teckenkod. Skriv tecknet i stället.`));
    }
    if (marks.length === 0 && /\*\*|\]\(/.test(node.value)) {
      const message = say`Här syns Markdown på sidan. Ta bort snedstrecken (\\) före tecknen, eller tecknen själva.`;
      marks.push(bodyFault(body, node, 'markdown-rest', message));
    }
    return marks;
  });
}
