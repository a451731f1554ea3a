import { execFileSync } from 'node:child_process';
import { ask } from '../drivers/program.ts';
import { moments, said } from '../fixture-notices.ts';
import type { Journey } from '../journey.ts';
import { expect } from '../expect.ts';

/** What is on paper. Not every driver can print, and reading the paper needs pdftotext. */
export const printJourneys: Journey[] = [
  {
    name: 'a folded notice is printed with its text',
    async walk(reader) {
      if (!reader.browser.print || ask('pdftotext', '-v') === undefined) return 'skipped';
      reader.site.setClock(moments.built, 'still');
      await reader.open('/privatpersoner/');
      await reader.click('button', 'Dölj texten');
      await reader.seesNo(said.always.text);
      const pdf = await reader.browser.print();
      await reader.click('button', 'Visa texten');
      const paper = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).replaceAll(
        /\s+/g,
        ' ',
      );
      for (const text of [said.always.title, said.always.text])
        expect(paper.includes(text), `"${text}" is not on paper: ${paper.slice(0, 400)}`);
      for (const text of ['Dölj texten', 'Visa texten', said.coming.title])
        expect(!paper.includes(text), `"${text}" is on paper`);
      return undefined;
    },
  },
];
