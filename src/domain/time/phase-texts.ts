import { noticeWords } from '../../languages/of-site/notices.ts';
import type { Announcement } from '../../schema/announcement.ts';
import type { Locale } from '../entries/locale.ts';

/** Where an instant lies in relation to what a notice is about. */
export type PhaseName = 'before' | 'during' | 'after';

type Texts = Pick<Announcement, 'kind' | 'summary' | 'textBefore' | 'textDuring' | 'textAfter'>;

/**
 * The text of each phase: the editor's own, else the summary. It is marked as coming until it holds, for it would say that
 * it is so, and not said when it is over.
 */
export function phaseTexts(texts: Texts, locale: Locale): Record<PhaseName, string> {
  const { kind, summary } = texts;
  const { states, over } = noticeWords[locale];
  return {
    before: texts.textBefore ?? `${states.coming}: ${summary}`,
    during: texts.textDuring ?? summary,
    after: texts.textAfter ?? (kind === 'change' ? summary : over[kind]),
  };
}
