import type { Severity } from '../../schema/announcement.ts';

/** What the element uses of `api/v1/announcements.json`. Times are ISO 8601; null is an open end. */
export interface PublishedNotices {
  built: string;
  announcements: PublishedNotice[];
}

export interface PublishedNotice {
  url: string;
  language: string;
  title: string;
  severity: Severity;
  /** Empty: for everyone. */
  roles: string[];
  showFrom: string;
  showUntil: string | null;
  eventFrom: string | null;
  /** When it happens or, without an event, when it applies; in the language of the list. */
  validity: string;
  phases: PublishedPhase[];
  withdrawn: boolean;
}

export interface PublishedPhase {
  start: string | null;
  end: string | null;
  text: string;
}
