import type { Announcement } from '../../schema/announcement.ts';
import { concerns, methodsOf, sharesRole } from '../entries/concerns.ts';
import { newsSpan, shownSpan, type Span } from './announcement-timeline.ts';

/** What a page is about, as far as notices go by it. */
export interface NoticePage {
  /** Its roles. A page about none has what is for everyone; 'all' is the entrance, which has everything. */
  roles?: readonly string[] | 'all' | undefined;
  /** Of an answer its login methods, none if need be. Other pages have no list: they show in full whatever they show. */
  methods?: readonly string[] | undefined;
}

/** A notice on a page: when it may stand there, and whether in full or as a line at most. */
export interface PageNotice<T> {
  notice: T;
  span: Span;
  mayBeFull: boolean;
}

/**
 * The notices of a page, in its order, when they may stand there. An answer has in full what is about its methods, and
 * disturbances that name no method, for they are about all; all else is a line below, so that the answer is not pushed down. Throws TimeFault.
 */
export function pageNotices<T extends Announcement>(notices: readonly T[], page: NoticePage): PageNotice<T>[] {
  const { roles, methods } = page;
  const placed = notices
    .filter((notice) => roles === 'all' || concerns(notice, roles) || isAboutMethods(notice, page))
    .map((notice) => ({ notice, span: spanOn(page, notice), mayBeFull: !methods || concernsAnswer(notice, page) }));
  return placed.sort((a, b) => Number(b.mayBeFull) - Number(a.mayBeFull));
}

/** When a notice may stand on a page: on those of its roles and methods while its banner shows, on others while it is news. */
export function spanOn(page: NoticePage, notice: Announcement): Span {
  const isOfRole = page.roles !== undefined && page.roles !== 'all' && !page.methods;
  return isOfRole || isAboutMethods(notice, page) ? shownSpan(notice) : newsSpan(notice);
}

function concernsAnswer(notice: Announcement, page: NoticePage): boolean {
  return isAboutMethods(notice, page) || (!isFoldable(notice) && methodsOf(notice).length === 0);
}

/** Whether a reader may fold a notice: not when it is critical, nor when it says that logging in does not work. */
export function isFoldable({ kind, severity }: Announcement): boolean {
  return kind === 'change' && severity !== 'critical';
}

/** Whether a notice is about a method of the page, for one of its readers. */
function isAboutMethods(notice: Announcement, { roles, methods = [] }: NoticePage): boolean {
  const readers = { roles: roles === 'all' ? undefined : roles };
  return sharesRole(notice, readers) && methodsOf(notice).some((id) => methods.includes(id));
}
