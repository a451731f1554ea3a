import { branchOf, textOn, written } from '../../e2e/written-text.ts';
import { todayHere } from '../../src/admin/time-text.ts';
import { expect } from '../expect.ts';
import { formIsClosed, openBoard, openEntry, saveAndSend, type EditorJourney } from './desk.ts';

/** What one editor does with one text. */
export const writingJourneys: EditorJourney[] = [
  {
    name: 'the gate stands at the fields, mends by a button, asks before a save, and the board leads back to it',
    async walk({ window, editor, github }, entry) {
      await openEntry(window, editor, entry);
      await window.write('Sammanfattning', 'Stängt från kl 09:00.');
      await window.press('Skriv ”klockan 9.00” i stället');
      await window.holds('Sammanfattning', 'Stängt från klockan 9.00.');
      await window.previews('Stängt från klockan 9.00.');
      // The days of this Firefox are written as in America.
      await window.write('Visas till, dag', '2027-03-19', '03192027');
      await window.sees('fredag 19 mars 2027, hela dagen');
      await window.sees('Fel: Meddelandet slutar visas innan det börjar.');
      await window.press('Spara');
      await window.sees('Texten har 2 fel');
      await window.press('Rätta först');
      await window.press('OK');
      expect(github.requests.openFrom(branchOf(entry)) === undefined, 'It was saved.');
      await window.press('Visas till: 2 fel');
      const isInDay = () => window.run(() => document.activeElement?.matches('[type="date"]') ?? false);
      await window.until(isInDay, 'The list of faults does not lead to the field');
      await window.write('Visas till, dag', '2027-03-21', '03212027');
      await window.seesNo('Meddelandet slutar visas innan det börjar.');
      await saveAndSend(window, 'Skicka för granskning');
      expect(
        textOn(github, branchOf(entry), entry) === written.replace('Vi byter en server.', 'Stängt från klockan 9.00.'),
        `Saved: ${textOn(github, branchOf(entry), entry)}`,
      );
      const { isDraft, labels } = github.requests.openFrom(branchOf(entry)) ?? {};
      expect(isDraft === false && String(labels) === 'sveltia-cms/pending_review', `Proposed: ${isDraft}, ${labels}`);
      // The content check of pull requests finds that this trial lacks most files of a site; it takes as long as it takes.
      const verdict = () => github.requests.verdict(github.repository.tip(branchOf(entry)) ?? '').state;
      await window.until(async () => verdict() === 'FAILURE', 'The content check has found nothing');
      await openBoard(window);
      await window.press('Granskningen hittade fel', 'link');
      await window.sees('Granskningen av ändringsförslaget hittade fel.');
    },
  },
  {
    name: 'urgent news in a window as narrow as a phone: now by a button, nothing too wide, sent from the board',
    async walk({ window, editor, github: { requests, repository } }) {
      await window.resize(390, 844);
      await window.goTo(`${editor}#/collections/announcements`);
      await window.press('Skapa ny post');
      await window.write('Rubrik', 'BankID fungerar inte');
      await window.press('Störning', 'radio');
      await window.press('Akut', 'radio');
      await window.press('Visas från: nu');
      await window.holds('Visas från, dag', todayHere());
      await window.write('Sammanfattning', 'BankID fungerar inte. Vänta till klockan 18.00.');
      await window.write('Ansvarig', 'Redaktionen');
      await window.write('Text', 'Vi ser efter igen klockan 18.00.');
      const wide = await window.run(tooWide);
      expect(wide.length === 0, `Wider than the window: ${wide.join(', ')}`);
      await saveAndSend(window, 'Senare');
      const { number, branch } = requests.all.at(-1) ?? {};
      expect(requests.find(number ?? 0).isDraft, 'It is no draft.');
      const text = repository.object(`${branch}:content/announcements/bankid-fungerar-inte.md`)?.text;
      const form =
        /^---\ntitle: BankID fungerar inte\nkind: incident\nseverity: critical\nshowFrom: \d{4}-\d\d-\d\d \d\d:\d\d\n/;
      expect(form.test(text ?? ''), `Saved: ${text}`);
      await openBoard(window);
      await window.press('BankID fungerar inte');
      // Sveltia CMS sets names that it puts into a sentence off by characters for the direction of writing.
      await window.press('Status: \u2068Utkast\u2069');
      await window.press('Granskas', 'menuitemradio');
      await window.until(async () => !requests.find(number ?? 0).isDraft, 'It is not sent');
    },
  },
  {
    name: 'a text gets another address, and the old one leads on from the same proposal',
    async walk({ window, editor, github: { requests, repository } }, entry) {
      await openEntry(window, editor, entry);
      await window.press('Adress', 'radio');
      await window.press('Ändra adressen');
      await window.write('Adress', `${entry}-ny`);
      await window.press('Klar');
      await window.press('Spara');
      const branch = branchOf(`${entry}-ny`);
      await window.until(async () => Boolean(requests.openFrom(branch)), 'It is not proposed');
      const list = repository.object(`${branch}:content/old-urls.yaml`)?.text ?? '';
      const line = `  - from: /meddelanden/${entry}/\n    to: /meddelanden/${entry}-ny/\n`;
      expect(list.includes(line), `Old addresses: ${list}`);
      await formIsClosed(window);
    },
  },
  {
    name: 'a text is taken away by a proposal, which is withdrawn and leaves nothing behind',
    async walk({ window, editor, github }, entry) {
      await openEntry(window, editor, entry);
      const remove = async (item: string) => {
        await window.choose('Visa redigeringsalternativ', item);
        await window.press(item === 'Radera post' ? 'Radera' : 'Avbryt radering');
      };
      await remove('Radera post');
      await window.press('Ta bort sidan');
      const branch = branchOf(entry);
      await window.until(async () => Boolean(github.requests.openFrom(branch)?.labels.length), 'It is not proposed');
      expect(textOn(github, branch, entry) === undefined, 'The text is still there.');
      await window.goTo(`${editor}#/collections/announcements/entries/${entry}`);
      await remove('Avbryt radering');
      await window.until(async () => !github.requests.openFrom(branch), 'It is not withdrawn');
      await window.until(async () => !github.repository.tip(branch), 'The branch is left');
      expect(textOn(github, 'main', entry) === written, 'The text has changed.');
    },
  },
];

/** Controls and words that reach out of the window. In the page. */
function tooWide(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, a, p')]
    .filter((one) => one.checkVisibility() && !one.closest('[inert]'))
    .filter((one) => one.getBoundingClientRect().right > innerWidth)
    .map((one) => one.outerHTML.slice(0, 200));
}
