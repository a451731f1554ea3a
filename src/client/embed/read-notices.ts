import type { Span } from '../../domain/time/announcement-timeline.ts';
import type { Severity } from '../../schema/announcement.ts';
import { spanBetween } from './notice-times.ts';
import { isSeverity } from './severity-icon.ts';

/** A text and when it shows. */
export interface DatedText {
  text: string;
  span: Span;
}

/** A notice as the element shows it. */
export interface ReadNotice {
  title: string;
  /** Undefined where the published address is none that a link may lead to. */
  url: string | undefined;
  language: string;
  severity: Severity;
  /** How long it is so grave; after that it is information. */
  urgent: Span;
  roles: string[];
  span: Span;
  /** What it says, and how it is with what it is about, in turn. */
  texts: DatedText[];
  states: DatedText[];
}

/** What a site publishes, as far as it can be read. */
export interface ReadNotices {
  /** Epoch ms; 0 where it is not said. */
  built: number;
  /** Every group of readers; undefined where the site does not say. */
  roles: string[] | undefined;
  notices: ReadNotice[];
  /** Whether every notice could be read. */
  isWhole: boolean;
}

/** Reads a document of notices of any shape: one that cannot be read is told in the console and hides no other. Throws where nothing can. */
export function readNotices(document: unknown): ReadNotices {
  const { version, built, roles, announcements } = membersOf(document);
  checked(version === 1, version);
  const notices: ReadNotice[] = [];
  let isWhole = true;
  for (const notice of listOf(announcements)) {
    try {
      const read = readNotice(membersOf(notice));
      if (read) notices.push(read);
    } catch (error) {
      isWhole = false;
      console.warn('<login-notices>: unreadable notice', notice, error);
    }
  }
  return {
    built: Date.parse(String(built)) || 0,
    roles: Array.isArray(roles) ? roles.map(textOf) : undefined,
    notices,
    isWhole,
  };
}

/** Undefined for one that has been withdrawn. */
function readNotice(notice: Record<string, unknown>): ReadNotice | undefined {
  if (notice['withdrawn']) return undefined;
  // A site that does not say the states says the times.
  const states = notice['states'] ?? [{ words: notice['validity'], start: null, end: null }];
  return {
    title: textOf(notice['title']),
    url: safeAddress(notice['url']),
    language: textOf(notice['language']),
    severity: severityOf(notice['severity']),
    // A site that does not say how long says it for as long as it shows.
    urgent: spanOf(null, notice['urgentUntil'] ?? null),
    roles: listOf(notice['roles']).map(textOf),
    span: spanOf(notice['showFrom'], notice['showUntil']),
    texts: datedTexts(notice['phases'], 'text'),
    states: datedTexts(states, 'words'),
  };
}

function datedTexts(list: unknown, name: string): DatedText[] {
  return listOf(list)
    .map(membersOf)
    .map((one) => ({ text: textOf(one[name]), span: spanOf(one['start'], one['end']) }));
}

/** A link in somebody else's page may lead to a page on the web, and never be a script. */
function safeAddress(value: unknown): string | undefined {
  try {
    const { protocol, href } = new URL(textOf(value));
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

function spanOf(start: unknown, end: unknown): Span {
  const span = spanBetween(textOrNull(start), textOrNull(end));
  // A time that cannot be read is NaN, which is neither less nor more.
  return checked(span.start < Infinity && span.end > -Infinity, span, [start, end]);
}

function severityOf(value: unknown): Severity {
  return checked(typeof value === 'string' && isSeverity(value), value as Severity);
}

function membersOf(value: unknown): Record<string, unknown> {
  return checked(typeof value === 'object' && value !== null, value as Record<string, unknown>);
}

function listOf(value: unknown): unknown[] {
  return checked(Array.isArray(value), value as unknown[]);
}

function textOf(value: unknown): string {
  return checked(typeof value === 'string', value as string);
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : textOf(value);
}

/** The value, where it is of the shape that it must have. Throws TypeError. */
function checked<T>(isRight: boolean, value: T, published: unknown = value): T {
  if (!isRight) throw new TypeError(String(published));
  return value;
}
