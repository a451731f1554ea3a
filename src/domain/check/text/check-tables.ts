import type { Fault } from '../../fault/fault.ts';
import { childrenOf, spanOf, textOf } from '../../markdown/markdown.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** Tables whose rows do not fit their head, and tables that Markdown does not see as such. */
export function checkTables(body: TextBody): Fault[] {
  return [
    ...nodesOf(body, 'table').flatMap(({ node }) => checkTable(node, body)),
    ...unseenTables(body),
    ...pastedTables(body),
  ];
}

type Table = ReturnType<typeof nodesOf<'table'>>[number]['node'];

function checkTable(table: Table, body: TextBody): Fault[] {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  const faults = rows.flatMap((row) => {
    const cells = row.children.length;
    if (cells === columns) return [];
    const message = say`Raden har ${cells} celler, men tabellens första rad har ${columns}. Skriv lika många på varje rad, med | emellan.`;
    return [bodyFault(body, row, 'tabell-trasig', message)];
  });
  if (rows.length === 0) {
    const message = say`Tabellen har bara en rubrikrad. Skriv rader under den, eller ta bort den.`;
    faults.push(bodyFault(body, table, 'tabell-trasig', message));
  }
  if (head?.children.some((cell) => !textOf(cell).trim())) {
    faults.push(bodyFault(body, head, 'tabell-trasig', say`En kolumn saknar rubrik. Skriv vad kolumnen innehåller.`));
  }
  return faults;
}

/** A line between bars, a line of dashes with bars, or bars in two lines after each other. */
const unseen = /^[ \t>]*(?:\|.*\|[ \t]*$|\|?[ \t]*:?-{3,}:?[ \t]*\||[^|\n]*[^|\s][ \t]*\|.*\n[^|\n]*[^|\s][ \t]*\|)/m;

/** Tables that Markdown does not see: without their row of dashes, with another number of columns there, or drawn. */
function unseenTables(body: TextBody): Fault[] {
  const message = say`Raden ser ut som en tabell men är ingen. Skriv rubrikraden, sedan en streckrad med lika många kolumner: | --- | --- |.`;
  const drawn = nodesOf(body, 'thematicBreak').filter(({ node }) => /-{3,}[ \t]+-{3,}/.test(typed(body, node)));
  const written = nodesOf(body, 'paragraph').flatMap(({ node }) => {
    const hasText = childrenOf(node).some(({ type }) => type === 'text');
    const asTyped = hasText ? typed(body, node) : '';
    const at = asTyped.includes('|') ? asTyped.search(unseen) : -1;
    return at < 0 ? [] : [bodyFault(body, spanOf(node).start + at, 'tabell-trasig', message)];
  });
  return [...written, ...drawn.map(({ node }) => bodyFault(body, node, 'tabell-trasig', message))];
}

/** Rows out of a spreadsheet, whose cells have tabs between them: Markdown makes one paragraph of them. */
function pastedTables(body: TextBody): Fault[] {
  return nodesOf(body, 'paragraph').flatMap(({ node }) => {
    const rows = typed(body, node)
      .split('\n')
      .map((line) => line.split('\t').map((cell) => cell.trim()));
    const [head = []] = rows;
    const isTable =
      rows.length > 1 && head.length > 1 && rows.every((cells) => cells.length === head.length && cells[0]);
    if (!isTable || /^[•·◦▪‣●○■□►→✓✔–—\d]/.test(head[0] ?? '')) return [];
    const inMarkdown = [head, head.map(() => '---'), ...rows.slice(1)].map((cells) => `| ${cells.join(' | ')} |`);
    const message = say`Raderna är klistrade ur ett kalkylblad och rinner ihop till ett stycke. Skriv dem som en tabell:\n${inMarkdown.join('\n')}`;
    return [bodyFault(body, node, 'tabell-trasig', message)];
  });
}
