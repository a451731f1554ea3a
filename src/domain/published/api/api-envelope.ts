import type { Locale } from '../../entries/locale.ts';
import { iso } from './iso.ts';

/** What every document begins with; `built` in epoch ms. */
export function apiEnvelope(language: Locale, built: number) {
  return { version: 1 as const, language, built: iso(built) };
}
