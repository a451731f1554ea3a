import type { PlacedNode } from '../../markdown/markdown.ts';
import type { Source } from '../../source/source.ts';
import { fault, type Fault } from '../../fault/fault.ts';
import { bodyFault, nodesOf, placeInBody, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

const longestLine = 10_000;
const deepestNode = 20;
const mostHeadings = 200;

const longLine = new RegExp(`^.{${longestLine + 1}}`, 'm');
/** Six marks of quotes or list items before the text, or a list item moved in by twenty levels. */
const deepMarks =
  /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){6}|^[ \t]{40,}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/m;
/** More than 40 bars in one line: a table that no screen holds and that grows without bounds when built. */
const wideTable = /^(?:[^|\n]*\|){41}/m;

/** What would make the build slow or the page unusable, found before anything is parsed. */
export function checkSize(source: Pick<Source, 'file' | 'body' | 'bodyLine'>): Fault[] {
  const { file, body } = source;
  const complaints = [
    {
      form: longLine,
      message: say`Raden är längre än ${longestLine} tecken. Dela upp den i stycken med en tom rad emellan.`,
    },
    {
      form: deepMarks,
      message: say`Raden ligger i för många listor eller citat inuti varandra. Använd högst tre nivåer.`,
    },
    { form: wideTable, message: say`Raden har fler än 40 lodstreck (|). Gör tabellen smalare, eller skriv en lista.` },
  ];
  return complaints.flatMap(({ form, message }) => {
    const at = body.search(form);
    return at < 0 ? [] : [fault('text-for-stor', { file, ...placeInBody(source, at) }, message)];
  });
}

/** Marks inside marks, deeper than any text needs, and more headings than anybody would read. */
export function checkShape(body: TextBody): Fault[] {
  const deep = body.nodes.find(({ parents }) => parents.length > deepestNode);
  const late = nodesOf(body, 'heading')[mostHeadings];
  const tell = (at: PlacedNode | undefined, message: string) =>
    at ? [bodyFault(body, at.node, 'text-for-stor', message)] : [];
  return [
    ...tell(deep, say`Texten har för många markeringar inuti varandra. Ta bort några.`),
    ...tell(late, say`Texten har fler än ${mostHeadings} rubriker. Dela upp den.`),
  ];
}
