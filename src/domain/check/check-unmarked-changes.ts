import type { Source } from '../source/source.ts';
import { writtenTime } from '../time/written-time.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { unmarkedChanges } from './unmarked-changes.ts';
import { say } from '../../editors/say.ts';

/** Notices that a change alters so that subscribers are not told. `now` in epoch ms. */
export function checkUnmarkedChanges(before: readonly Source[], present: readonly Source[], now: number): Fault[] {
  const line = `\`updated: ${writtenTime(now)}\``;
  return unmarkedChanges(before, present).map(({ source, substance, words }) => {
    const [field] = substance;
    if (field) {
      const message = say`Meddelandet är ändrat i sak (${listed(substance)}), men \`updated\` säger inte när. Skriv ${line}. Annars får de som prenumererar inte veta det.`;
      return faultAt(source, [field], 'andrad-utan-tid', message);
    }
    const message = say`Orden är ändrade (${listed(words)}). Ändrar de något i sak, skriv ${line}. Är det bara ett skrivfel som är rättat behöver du inte göra något.`;
    return faultAt(source, [words[0] ?? 'title'], 'andrad-i-ord', message);
  });
}

const listed = (fields: readonly string[]) => fields.map((field) => `\`${field}\``).join(', ');
