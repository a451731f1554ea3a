/**
 * Writes a notice or a help entry: `npm run new` asks for each field, `npm run new -- meddelande --title …` takes them
 * as flags and asks nothing. `--help` lists the flags. Never overwrites a file.
 */
import { nameOf } from '../src/schema/each-language.ts';
import { defaultLocale, locales } from '../src/domain/entries/locale.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readSource } from '../src/domain/source/source.ts';
import { draftFile, draftText, type Draft } from '../src/domain/new-entry/draft.ts';
import { askEntry } from './entry/ask-entry.ts';
import { draftsFromFlags, helpText, kindNamed, newKinds, readArguments, type NewKind } from './entry/flags.ts';
import { outcome } from './entry/outcome.ts';
import { readSite, type Site } from './entry/site-entries.ts';
import { WrongUse } from './shared/wrong-use.ts';
import { Ended, withTerminal, type Terminal } from './entry/terminal.ts';
import { say } from '../src/editors/say.ts';

try {
  const { kind, flags, isHelp } = readArguments(process.argv.slice(2));
  if (isHelp) console.log(helpText());
  else {
    const site = await readSite('.', Date.now());
    const drafts =
      kind && flags ? draftsFromFlags(kind, flags, site) : await withTerminal((terminal) => ask(terminal, site, kind));
    for (const draft of drafts) {
      // The first of its kind.
      await mkdir(dirname(draftFile(draft)), { recursive: true });
      // "wx" fails where the file is there already.
      await writeFile(draftFile(draft), draftText(draft), { flag: 'wx' });
    }
    console.log(await outcome(drafts, site));
  }
} catch (fault) {
  if (!(fault instanceof WrongUse) && !(fault instanceof Ended)) throw fault;
  console.error(fault instanceof Ended ? say`\nAvbrutet. Ingen fil är skriven.` : fault.message);
  process.exitCode = 1;
}

async function ask(terminal: Terminal, site: Site, chosen: NewKind | undefined): Promise<Draft[]> {
  const kind = chosen ?? (await askKind(terminal));
  const original = await askEntry(terminal, site, { kind, name: '', locale: defaultLocale, fields: {}, body: '' });
  const drafts = [original];
  for (const locale of locales.slice(1)) {
    const answer = await terminal.ask(say`\nVill du översätta till ${nameOf(locale)} nu? (ja/nej) [nej]: `);
    if (
      !answer
        .trim()
        .toLowerCase()
        .startsWith(say`ja`.charAt(0))
    )
      continue;
    const withOriginal = { ...site, sources: [...site.sources, readSource(draftFile(original), draftText(original))] };
    const empty: Draft = { kind, name: original.name, locale, fields: {}, body: '' };
    drafts.push(await askEntry(terminal, withOriginal, empty, original));
  }
  return drafts;
}

async function askKind(terminal: Terminal): Promise<NewKind> {
  terminal.say(
    say`Vad vill du skriva?\n  1. meddelande – en ändring, ett underhåll eller en störning\n  2. svar – en fråga med svar`,
  );
  const kinds = Object.values(newKinds);
  for (;;) {
    const answer = (await terminal.ask(say`sort: `)).trim();
    const kind = kinds[Number(answer) - 1] ?? kindNamed(answer);
    if (kind) return kind;
    terminal.say(say`  ✗ Skriv 1 eller 2.`);
  }
}
