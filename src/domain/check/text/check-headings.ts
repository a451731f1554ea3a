import type { PlacedNode } from '../../markdown/markdown.ts';
import { textOf } from '../../markdown/markdown.ts';
import type { Fault } from '../../fault/fault.ts';
import { quoted, shortened } from '../../fault/quoting.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

type Heading = PlacedNode<Extract<PlacedNode['node'], { type: 'heading' }>>;

/** Headings whose level, words or place would mislead a reader. */
export function checkHeadings(body: TextBody): Fault[] {
  const headings = nodesOf(body, 'heading');
  return [
    ...headings.flatMap((heading, index) => checkHeading(heading, headings.slice(0, index), body)),
    ...headingsWithoutText(body),
    ...boldParagraphs(body),
  ];
}

function checkHeading({ node, parents }: Heading, earlier: readonly Heading[], body: TextBody): Fault[] {
  const written = textOf(node).trim();
  const faults: Fault[] = [];
  const tell = (code: Fault['code'], message: string) => faults.push(bodyFault(body, node, code, message));
  if (!typed(body, node).startsWith('#')) {
    tell(
      'markdown-av-misstag',
      say`Strecken under ${quoted(shortened(written))} gör texten till en rubrik. Ska det vara en rubrik, skriv ## framför. Annars: lämna en tom rad före strecken, eller ta bort dem.`,
    );
    return faults;
  }
  if (!written) {
    tell('rubrik-fel', say`Rubriken är tom. Skriv en text efter #-tecknen, eller ta bort dem.`);
    return faults;
  }
  if (!/[\p{L}\p{N}]/u.test(written)) {
    tell(
      'rubrik-fel',
      say`Rubriken har inga ord, bara tecknen ${shortened(written)}, så ingen länk kan leda till den. Skriv vad som står under den.`,
    );
    return faults;
  }
  if (parents.length > 1)
    tell('rubrik-fel', say`Rubriken står i en lista eller ett citat. Flytta ut den, eller skriv den som vanlig text.`);
  faults.push(...checkLevel({ node, parents }, earlier, body));
  const twin = earlier.find((other) => textOf(other.node).trim().toLowerCase() === written.toLowerCase());
  if (twin)
    tell(
      'rubrik-fel',
      say`Rubriken ${quoted(shortened(written))} finns redan i texten. Skriv en rubrik som skiljer dem åt.`,
    );
  if (/[.:!,;]$/.test(written)) tell('rubrik-form', say`Rubriken slutar med ”${written.at(-1)}”. Ta bort det tecknet.`);
  if (written.length > 80) tell('rubrik-form', say`Rubriken är längre än 80 tecken. Korta den.`);
  if (node.children.length === 1 && /^(?:strong|emphasis)$/.test(node.children[0]?.type ?? '')) {
    tell('rubrik-form', say`Rubriken är fet eller kursiv, men rubriker ser redan ut som rubriker. Ta bort stjärnorna.`);
  }
  return faults;
}

function checkLevel({ node }: Heading, earlier: readonly Heading[], body: TextBody): Fault[] {
  const written = `${'#'.repeat(node.depth)} `;
  const tell = (message: string, instead: string) => [
    bodyFault(body, node, 'rubrik-niva', message, { written, instead: `${instead} ` }),
  ];
  if (node.depth === 1)
    return tell(say`Sidan har redan en huvudrubrik, den i fältet \`title\`. Skriv ## i stället för #.`, '##');
  const before = earlier.at(-1)?.node.depth ?? 1;
  if (node.depth <= before + 1) return [];
  const right = '#'.repeat(before + 1);
  return tell(say`Rubriken hoppar över en nivå. Skriv ${right} i stället för ${'#'.repeat(node.depth)}.`, right);
}

/** Headings with nothing between them and the next of their level, or the end. */
function headingsWithoutText(body: TextBody): Fault[] {
  const blocks = body.nodes
    .filter(({ node, parents }) => parents.length === 1 && node.type !== 'definition')
    .map(({ node }) => node);
  return blocks.flatMap((node, index) => {
    const next = blocks[index + 1];
    const isFollowed =
      next !== undefined && (next.type !== 'heading' || (node.type === 'heading' && next.depth > node.depth));
    const message = say`Det finns ingen text under rubriken. Skriv den, eller ta bort rubriken.`;
    return node.type === 'heading' && !isFollowed ? [bodyFault(body, node, 'rubrik-fel', message)] : [];
  });
}

/** Whole paragraphs in bold: a heading that screen readers and search do not find. */
function boldParagraphs(body: TextBody): Fault[] {
  return nodesOf(body, 'paragraph').flatMap(({ node, parents }) => {
    const isAlone = parents.length === 1 && node.children.length === 1 && node.children[0]?.type === 'strong';
    if (!isAlone) return [];
    const message = say`Hela stycket är fett. Är det en rubrik, skriv ## framför och ta bort stjärnorna. Annars: gör bara det viktigaste ordet fett.`;
    return [bodyFault(body, node, 'rubrik-form', message)];
  });
}
