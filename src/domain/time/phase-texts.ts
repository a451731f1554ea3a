import type { Announcement } from '../../schema/announcement.ts';
import type { Locale } from '../entries/locale.ts';
import { stateNames } from './state-names.ts';

/** Where an instant lies in relation to what a notice is about. */
export type PhaseName = 'before' | 'during' | 'after';

/** What a notice says when it is over and its editor has not written anything for then: the summary would say that it goes on. */
const over: Record<Locale, Record<Exclude<Announcement['kind'], 'change'>, string>> = {
  sv: { maintenance: 'Underhållet är klart.', incident: 'Störningen är över.' },
  en: { maintenance: 'The maintenance is finished.', incident: 'The incident is over.' },
};

type Texts = Pick<Announcement, 'kind' | 'summary' | 'textBefore' | 'textDuring' | 'textAfter'>;

/**
 * The text of each phase: the editor's own, else the summary. It is marked as coming until it holds, for it would say that
 * it is so, and not said when it is over.
 */
export function phaseTexts(texts: Texts, locale: Locale): Record<PhaseName, string> {
  const { kind, summary } = texts;
  return {
    before: texts.textBefore ?? `${stateNames[locale].coming}: ${summary}`,
    during: texts.textDuring ?? summary,
    after: texts.textAfter ?? (kind === 'change' ? summary : over[locale][kind]),
  };
}
