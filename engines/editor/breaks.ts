import { branchOf, textOn, written } from '../../e2e/written-text.ts';
import { expect } from '../expect.ts';
import { breakLine } from './broken-line.ts';
import { openEntry, saveAndSend, type EditorJourney } from './desk.ts';

/** Saves that do not go through. */
export const breakJourneys: EditorJourney[] = [
  {
    name: 'a line that breaks in the middle of a save loses nothing',
    async walk({ window, editor, github }, entry) {
      await openEntry(window, editor, entry);
      await window.write('Ansvarig', 'Driften');
      const mend = breakLine(github);
      await window.press('Spara');
      await window.sees('Det gick inte att nå tjänsten.');
      await window.press('OK');
      await window.holds('Ansvarig', 'Driften');
      expect(!github.requests.openFrom(branchOf(entry)), 'It is proposed.');
      mend();
      await saveAndSend(window, 'Senare');
      const saved = textOn(github, branchOf(entry), entry);
      expect(saved === written.replace('owner: Redaktionen', 'owner: Driften'), `Saved: ${saved}`);
      const proposals = github.requests.all.filter(({ branch }) => branch === branchOf(entry));
      expect(proposals.length === 1 && proposals[0]?.state === 'OPEN', `${proposals.length} proposals of one text`);
    },
  },
];
