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
 * The notices of a page, in its order, with the times when they may stand there. An answer has in full what is about its
 * methods, and disturbances that name no method, for they are about all; else it has lines, so that it is not pushed down
 * itself. What is no longer news is a line on the pages of its roles, and on no other but answers about its methods.
 * Throws TimeFault.
 */
export function pageNotices<T extends Announcement>(notices: readonly T[], page: NoticePage): PageNotice<T>[] {
  const { roles } = page;
  return notices
    .filter((notice) => roles === 'all' || concerns(notice, roles) || isAboutMethods(notice, page))
    .flatMap((notice) => timesOn(page, notice).map((time) => ({ notice, ...time })))
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => Number(b.mayBeFull) - Number(a.mayBeFull));
}

function timesOn(page: NoticePage, notice: Announcement): Omit<PageNotice<unknown>, 'notice'>[] {
  const [shown, news] = [shownSpan(notice), newsSpan(notice)];
  if (isAboutMethods(notice, page)) return [{ span: shown, mayBeFull: true }];
  if (page.methods) return [{ span: news, mayBeFull: !isFoldable(notice) && methodsOf(notice).length === 0 }];
  const later = { span: { start: news.end, end: shown.end }, mayBeFull: false };
  const isOfRole = page.roles !== undefined && page.roles !== 'all';
  return [{ span: news, mayBeFull: true }, ...(isOfRole ? [later] : [])];
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
