import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { asked, type AskedKind, type AskedWords } from '../schema/asked.ts';
import { askedFile } from '../domain/entries/asked-path.ts';
import type { Locale } from '../domain/entries/locale.ts';
import { readSource } from '../domain/source/source.ts';

/** How people ask for a page in a language. The content check has shown that the file is right; few pages have none. */
export async function getAsked(kind: AskedKind, id: string, locale: Locale): Promise<AskedWords> {
  const file = askedFile({ kind, id });
  if (!existsSync(file)) return {};
  return asked.parse(readSource(file, await readFile(file)).data)[locale] ?? {};
}
