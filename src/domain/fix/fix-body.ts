import { checkSize } from '../check/text/check-size.ts';
import { lostStars } from '../markdown/lost-stars.ts';
import { nodesBelow, parseMarkdown } from '../markdown/markdown.ts';
import { findBadCharacterCodes } from '../source/reading/find-character-codes.ts';
import { splitFrontMatter } from '../source/reading/front-matter.ts';
import type { Fixed } from './fix-fields.ts';
import { say } from '../../editors/say.ts';

interface Edit {
  start: number;
  end: number;
  instead: string;
  done: string;
}

/** A Markdown file whose text shows the signs that were typed, without codes for characters that nobody sees. */
export function fixBody(file: string, text: string): Fixed {
  if (!file.endsWith('.md') || !/&|\*/.test(text)) return { text, done: [] };
  const { fields, body, bodyLine } = splitFrontMatter(file, text);
  if (fields === undefined || checkSize({ file, body, bodyLine }).length > 0) return { text, done: [] };
  const nodes = nodesBelow(parseMarkdown(body, false));
  const codes = codeEdits(nodes, body);
  const edits = codes.length > 0 ? codes.toReversed() : starEdits(nodes, body);
  const mended = edits.reduce((all, { start, end, instead }) => all.slice(0, start) + instead + all.slice(end), body);
  return { text: text.slice(0, text.length - body.length) + mended, done: [...new Set(edits.map(({ done }) => done))] };
}

type Nodes = Parameters<typeof lostStars>[0];

function codeEdits(nodes: Nodes, body: string): Edit[] {
  return findBadCharacterCodes(nodes, body).flatMap(({ start, end, instead }) =>
    instead === undefined ? [] : [{ start, end, instead, done: say`tog bort koder för osynliga tecken` }],
  );
}

/** The first alone: the next may be one no more when it has been mended. */
function starEdits(nodes: Nodes, body: string): Edit[] {
  const [first] = lostStars(nodes, body).filter(({ isCertain }) => isCertain);
  return first ? [{ ...first, instead: first.shown, done: say`satte \\ före stjärnor som inte syns` }] : [];
}
