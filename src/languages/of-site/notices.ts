import type { Locale } from '../../site/languages.ts';
import { noticeWords as ar } from '../ar/notices.ts';
import { noticeWords as en } from '../en/notices.ts';
import { noticeWords as sv } from '../sv/notices.ts';
import { noticeWords as svSimple } from '../sv-simple/notices.ts';
import type { NoticeWords } from '../language.ts';

/** What the site says of notices by itself, in each language of the site. */
export const noticeWords: Record<Locale, NoticeWords> = { sv, en, ar, 'sv-simple': svSimple };
