import type { Placed } from '../../source/placed.ts';
import { isError, type Fault } from '../../fault/fault.ts';
import { checkHeadings } from './check-headings.ts';
import { checkHtml } from './check-html.ts';
import { checkImages, type ImageFiles } from './check-images.ts';
import { checkLinkTexts } from './check-link-texts.ts';
import { checkLinks, type LinkWorld } from './check-links.ts';
import { checkLists } from './check-lists.ts';
import { checkListDays } from './check-list-days.ts';
import { checkListNumbers } from './check-list-numbers.ts';
import { checkLostMarks } from './check-lost-marks.ts';
import { checkMailAddresses } from './check-mail-addresses.ts';
import { checkCharacterCodes } from './check-character-codes.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkHasText, checkMarks } from './check-marks.ts';
import { checkMdx, unreadableMdx } from './check-mdx.ts';
import { checkShape, checkSize } from './check-size.ts';
import { checkTables } from './check-tables.ts';
import { readTextBody, type TextBody } from './text-body.ts';

/** What a body is checked against: the site's addresses and its pictures. */
export interface BodyWorld extends LinkWorld {
  images: ImageFiles;
}

/** A body ready to be checked, or why it cannot be read. */
export function openBody(entry: Placed): { body: TextBody } | { faults: Fault[] } {
  const faults = checkSize(entry.source);
  if (faults.length > 0) return { faults };
  try {
    const body = readTextBody(entry);
    const misshapen = checkShape(body);
    return misshapen.length > 0 ? { faults: misshapen } : { body };
  } catch (error) {
    return { faults: [unreadableMdx(entry.source, error)] };
  }
}

/** Everything wrong with the marks, links, pictures and headings of a body, in the order of its lines. */
export function checkBody(body: TextBody, world: BodyWorld): Fault[] {
  const faults = [
    ...checkHasText(body),
    ...checkHtml(body),
    ...checkMdx(body),
    ...checkHeadings(body),
    ...checkTables(body),
    ...checkMarks(body),
    ...checkLeftovers(body),
    ...checkLists(body),
    ...checkListDays(body),
    ...checkListNumbers(body),
    ...checkLostMarks(body),
    ...checkCharacterCodes(body),
    ...checkMailAddresses(body),
    ...checkLinks(body, world),
    ...checkLinkTexts(body),
    ...checkImages(body, world.images),
  ];
  return faults.sort((a, b) => a.line - b.line || Number(isError(b)) - Number(isError(a)));
}
