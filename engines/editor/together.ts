import { branchOf, textOn, written } from '../../e2e/written-text.ts';
import { trial } from '../../tools/editor/trial-github/server.ts';
import { expect } from '../expect.ts';
import { logIn, openEntry, saveAndSend, type EditorJourney } from './desk.ts';
import { EditorWindow } from './editor-window.ts';

/** What two editors do with one text at once, each in a window of their own. */
export const togetherJourneys: EditorJourney[] = [
  {
    name: 'two editors at once both keep what they wrote, and one chooses where both changed the same',
    async walk({ window, editor, github, socket }, entry) {
      const saved = () => textOn(github, branchOf(entry), entry);
      const anna = await EditorWindow.open(socket);
      await logIn(anna, editor, trial.otherToken);
      await openEntry(anna, editor, entry);
      await openEntry(window, editor, entry);
      await anna.write('Sammanfattning', 'Vi byter två servrar.');
      await anna.write('Ansvarig', 'Supporten');
      await saveAndSend(anna, 'Senare');
      await window.write('Ansvarig', 'Växeln');
      await window.press('Spara');
      await window.sees('Anna Ek ändrade Ansvarig klockan');
      const ofAnna = written.replace('en server', 'två servrar').replace('owner: Redaktionen', 'owner: Supporten');
      expect(saved() === ofAnna, `Saved before a choice: ${saved()}`);
      await window.press('Ta det jag har skrivit:', 'radio');
      await window.press('Spara det jag valt');
      await window.press('Senare');
      await window.until(async () => saved() === ofAnna.replace('Supporten', 'Växeln'), 'The choice is not saved');
      const proposals = github.requests.all.filter(({ branch }) => branch === branchOf(entry));
      expect(proposals.length === 1, `${proposals.length} proposals of one text`);
      await anna.close();
    },
  },
];
