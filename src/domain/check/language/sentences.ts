/** A sentence of Markdown. `lead` is the sentence that announces the list it stands in, else empty. */
export interface Sentence {
  text: string;
  lead: string;
  linesBefore: number;
}

const listItem = /^\s*(?:[-+*]|\d+[.)])\s+/;

/** The sentences of a text, with headings and list items apart. */
export function sentences(markdown: string): Sentence[] {
  let lead = '';
  return blocks(markdown).flatMap(({ text, linesBefore }) => {
    if (!listItem.test(text)) lead = '';
    const found = split(text.replace(listItem, '')).map((one) => ({
      ...one,
      lead,
      linesBefore: linesBefore + one.linesBefore,
    }));
    const last = found.at(-1)?.text ?? '';
    if (last.endsWith(':')) lead = last;
    return found;
  });
}

/** Paragraphs, headings and list items, each from its first line. */
function blocks(markdown: string): { text: string; linesBefore: number }[] {
  if (!markdown.includes('\n')) return markdown.trim() ? [{ text: markdown, linesBefore: 0 }] : [];
  const found: { text: string; linesBefore: number }[] = [];
  let isOpen = false;
  markdown.split('\n').forEach((line, linesBefore) => {
    const isHeading = line.startsWith('#');
    if (isOpen && line.trim() && !isHeading && !listItem.test(line)) {
      const block = found.at(-1);
      if (block) block.text += `\n${line}`;
    } else if (line.trim()) {
      found.push({ text: line, linesBefore });
    }
    isOpen = line.trim() !== '' && !isHeading;
  });
  return found;
}

/** A full stop ends a sentence where a capital follows, or a letter of a script without capitals: `kl. 9` and `t.ex. BankID` go on. */
function split(block: string): { text: string; linesBefore: number }[] {
  if (!/[.!?:؟]\s/.test(block)) return [{ text: block.replace(/\s+/g, ' ').trim(), linesBefore: 0 }];
  let linesBefore = 0;
  return block.split(/((?<=(?<!\b(?:kl|ex|dvs|bl\.a|m\.m))[.!?:؟])\s+(?=\p{Lu}|\p{Lo}))/u).flatMap((text, index) => {
    const at = linesBefore;
    linesBefore += text.split('\n').length - 1;
    return index % 2 === 0 ? [{ text: text.replace(/\s+/g, ' ').trim(), linesBefore: at }] : [];
  });
}
