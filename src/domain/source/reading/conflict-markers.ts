import { fault, type Fault } from '../../fault/fault.ts';
import { placesIn } from '../../fault/places-in.ts';
import { say } from '../../../editors/say.ts';

/** The lines that git leaves where two changes meet. One fault a file says it all. */
export function conflictMarkers(file: string, text: string): Fault[] {
  const at = text.search(/^(?:<{7}|>{7}|\|{7})(?: |$)/m);
  if (at < 0) return [];
  const message = say`Två ändringar har krockat, och git har lämnat båda. Behåll det som gäller, och ta bort raderna med <<<<<<<, ======= och >>>>>>>.`;
  return [fault('git-konflikt', { file, ...placesIn(text)(at) }, message)];
}
