import type { Announcement } from '../../../schema/announcement.ts';
import { noticeTexts, stateTurns } from '../../time/announcement-state.ts';
import { saidFrom, type Said } from '../../time/dated.ts';
import type { Locale } from '../../entries/locale.ts';

/** What a result says of a notice from the build on: how it is with what that is about, and what it says itself. */
export type NoticeTurns = [states: Said, texts: Said];

/** What results say of a notice in turn. Throws TimeFault. */
export function noticeTurns(notice: Announcement, locale: Locale, built: number): NoticeTurns {
  return [saidFrom(stateTurns(notice, locale), built), saidFrom(noticeTexts(notice, locale), built)];
}
