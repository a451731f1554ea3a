import type { WholeLocale } from '../../entries/locale.ts';
import type { Fault } from '../../fault/fault.ts';
import { writingRules } from '../../../languages/of-site/writing.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

/** Words in a notice that say the day from where the writer is, and that are read on other days. */
export function checkRelativeDays(passages: readonly Passage[], locale: WholeLocale): Fault[] {
  const { relativeDays, exampleDate } = writingRules[locale];
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(relativeDays)].map(({ index, 0: found }) =>
      passageFault(
        passage,
        index,
        'dag-utan-datum',
        say`”${found}” är en annan dag för den som läser senare. Skriv dagen med datum, till exempel ${exampleDate}.`,
      ),
    ),
  );
}
