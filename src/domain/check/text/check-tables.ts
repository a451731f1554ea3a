import type { Fault } from '../fault.ts';
import { childrenOf, spanOf, textOf } from '../../markdown.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';

/** Tables whose rows do not fit their head, and tables that Markdown does not see as such. */
export function checkTables(body: TextBody): Fault[] {
  return [...nodesOf(body, 'table').flatMap(({ node }) => checkTable(node, body)), ...unseenTables(body)];
}

type Table = ReturnType<typeof nodesOf<'table'>>[number]['node'];

function checkTable(table: Table, body: TextBody): Fault[] {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  const faults = rows.flatMap((row) => {
    const cells = row.children.length;
    if (cells === columns) return [];
    const message = `Raden har ${cells} celler, men tabellens första rad har ${columns}. Skriv lika många på varje rad, med | emellan.`;
    return [bodyFault(body, row, 'tabell-trasig', message)];
  });
  if (rows.length === 0)
    faults.push(
      bodyFault(
        body,
        table,
        'tabell-trasig',
        'Tabellen har bara en rubrikrad. Skriv rader under den, eller ta bort den.',
      ),
    );
  if (head?.children.some((cell) => !textOf(cell).trim())) {
    faults.push(bodyFault(body, head, 'tabell-trasig', 'En kolumn saknar rubrik. Skriv vad kolumnen innehåller.'));
  }
  if (table.align?.some(Boolean)) {
    faults.push(
      bodyFault(
        body,
        table,
        'tabell-trasig',
        'Kolon i tabellens streckrad går inte att använda. Skriv bara streck: | --- | --- |.',
      ),
    );
  }
  return faults;
}

/** Paragraphs with a line of bars: a table without its row of dashes, or with another number of columns there. */
function unseenTables(body: TextBody): Fault[] {
  return nodesOf(body, 'paragraph').flatMap(({ node }) => {
    const hasText = childrenOf(node).some(({ type }) => type === 'text');
    const at = hasText ? typed(body, node).search(/^[ \t>]*(?:\|.*\|[ \t]*$|\|?[ \t]*:?-{3,}:?[ \t]*\|)/m) : -1;
    if (at < 0) return [];
    const message =
      'Raden ser ut som en tabell men är ingen. Skriv rubrikraden, sedan en streckrad med lika många kolumner: | --- | --- |.';
    return [bodyFault(body, spanOf(node).start + at, 'tabell-trasig', message)];
  });
}
