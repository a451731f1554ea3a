import { eventSpan, shownSpan, type Span } from '../../time/announcement-timeline.ts';
import type { Fault } from '../../fault/fault.ts';
import { daysBefore, endOf, startOf } from '../../time/local-time.ts';
import { writtenDay } from '../../time/written-time.ts';
import { faultAt } from '../../source/fault-at.ts';
import type { Original } from '../../source/placed.ts';
import { say } from '../../../editors/say.ts';

type Notice = Original<'announcements'>;

/** Times in a notice that exist but are hardly meant, and notices that should have been taken care of by `now`. */
export function checkTimes(notice: Notice, now: number): Fault[] {
  const { source, fields } = notice;
  const shown = shownSpan(fields);
  const faults = checkUpdated(notice, shown, now);
  if (fields.withdrawn) return faults;
  if (isNewButOld(notice, shown, now)) {
    const message = say`Meddelandet är nyss granskat men visas redan sedan ${writtenDay(shown.start)}. Stämmer dagen och året? Skriv annars rätt dag. Är det ett äldre meddelande som ni har ändrat, skriv \`updated\` med dagen för ändringen.`;
    faults.push(faultAt(source, ['showFrom'], 'meddelande-gammal-dag', message));
  }
  if (shown.end < daysBefore(now, 90) && !fields.archived) {
    const message = say`Meddelandet slutade visas för mer än 90 dagar sedan. Skriv \`archived: true\` om det ska ligga kvar i arkivet. Ta annars bort filen.`;
    faults.push(faultAt(source, ['showUntil'], 'meddelande-gammalt', message));
  }
  if (fields.kind === 'incident' && shown.end === Infinity && shown.start < daysBefore(now, 7)) {
    const message = say`Störningen har visats i mer än 7 dagar och har inget slut. Är den över, skriv \`showUntil\` med tiden då den tog slut. Pågår den än, skriv \`showUntil\` med dagen då ni ser efter igen.`;
    faults.push(faultAt(source, ['showFrom'], 'storning-utan-slut', message));
  }
  if (fields.kind === 'incident' && shown.start > daysBefore(now, -30)) {
    const message = say`En störning är något som händer nu, men meddelandet börjar visas först ${writtenDay(shown.start)}. Stämmer dagen och året? Är det planerat, skriv \`kind: maintenance\`.`;
    faults.push(faultAt(source, ['showFrom'], 'storning-i-framtiden', message));
  }
  return [...faults, ...checkEvent(notice, shown)];
}

/** An open-ended notice may well be written late: what it says still holds. */
function isNewButOld({ fields }: Notice, shown: Span, now: number): boolean {
  const { reviewed, archived, updated } = fields;
  if (archived || updated || shown.end === Infinity) return false;
  return endOf(reviewed) > daysBefore(now, 3) && shown.start < daysBefore(startOf(reviewed), 7);
}

function checkEvent({ source, fields }: Notice, shown: Span): Fault[] {
  const event = eventSpan(fields);
  if (!event) return [];
  const advice = say`Ändra tiderna så att meddelandet visas när det händer.`;
  if (event.end <= shown.start) {
    const message = say`Händelsen är över när meddelandet börjar visas, så texterna före och under händelsen visas aldrig. ${advice}`;
    return [faultAt(source, ['eventFrom'], 'handelse-utanfor-visning', message)];
  }
  if (event.start >= shown.end) {
    const message = say`Händelsen börjar när meddelandet har slutat visas, så texterna under och efter händelsen visas aldrig. ${advice}`;
    return [faultAt(source, ['eventFrom'], 'handelse-utanfor-visning', message)];
  }
  return [];
}

function checkUpdated({ source, fields }: Notice, shown: Span, now: number): Fault[] {
  if (!fields.updated) return [];
  const updated = startOf(fields.updated);
  if (updated > now) {
    const message = say`Tiden har inte varit ännu. Skriv när ändringen gjordes.`;
    return [faultAt(source, ['updated'], 'andrad-i-framtiden', message)];
  }
  if (updated < daysBefore(shown.start, 365)) {
    const message = say`Ändringen är gjord mer än ett år innan meddelandet började visas. Stämmer året? Skriv annars rätt tid.`;
    return [faultAt(source, ['updated'], 'andrad-for-lange-sedan', message)];
  }
  return [];
}
