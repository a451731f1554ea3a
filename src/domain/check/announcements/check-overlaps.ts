import { meets, shownSpan } from '../../time/announcement-timeline.ts';
import type { Fault } from '../../fault/fault.ts';
import { faultAt } from '../../source/fault-at.ts';
import type { Original } from '../../source/placed.ts';
import { sharesRole } from '../../entries/concerns.ts';
import { say } from '../../../editors/say.ts';

/** Notices of maintenance or incidents that show beside another of the same kind to the same readers, from `now` on. */
export function checkOverlaps(notices: readonly Original<'announcements'>[], now: number): Fault[] {
  const timed = notices
    .filter(({ fields }) => fields.kind !== 'change' && !fields.withdrawn)
    .map(({ source, fields }) => ({ source, fields, span: shownSpan(fields) }))
    .filter(({ span }) => span.end > now);
  return timed.flatMap((one) => {
    const others = timed.values().filter((other) => {
      const isSameKind = other !== one && other.fields.kind === one.fields.kind;
      return isSameKind && meets(one.span, other.span) && sharesRole(one.fields, other.fields);
    });
    const files = [...others.take(mostNamed + 1).map(({ source }) => source.file)];
    if (files.length === 0) return [];
    const message = say`Meddelandet visas samtidigt som ${listed(files)}, för samma grupp och av samma slag. Slå ihop dem, ändra tiderna, eller skriv \`withdrawn: true\` i det som inte gäller.`;
    return [faultAt(one.source, ['showFrom'], 'meddelanden-samtidigt', message)];
  });
}

const mostNamed = 3;

function listed(files: readonly string[]): string {
  return files.slice(0, mostNamed).join(', ') + (files.length > mostNamed ? say` och fler` : '');
}
