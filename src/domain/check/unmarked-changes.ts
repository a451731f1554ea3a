import { announcement, type Announcement } from '../../schema/announcement.ts';
import { substanceOf } from '../published/feeds/substance.ts';
import { originalsOf, placed } from '../source/placed.ts';
import type { Source } from '../source/source.ts';
import { startOf, TimeFault } from '../time/local-time.ts';

/** A notice that a change alters without a later time in `updated`, which is what subscribers are told it by. */
export interface UnmarkedChange {
  source: Source;
  /** The fields that are other than before in substance. */
  substance: string[];
  /** The fields that have other words. */
  words: string[];
}

const wordFields = ['title', 'summary', 'textBefore', 'textDuring', 'textAfter'] as const;

/** The notices that are published already and altered without a later time in `updated`. */
export function unmarkedChanges(before: readonly Source[], present: readonly Source[]): UnmarkedChange[] {
  const published = new Map(before.map((source) => [source.file, source]));
  return originalsOf('announcements', placed(present)).flatMap(({ source }) => {
    const old = published.get(source.file);
    if (!old || old === source || old.text === source.text) return [];
    const [was, is] = [old, source].map(({ data }) => announcement.safeParse(data).data);
    return (was && is && unmarkedChange(source, was, is)) ?? [];
  });
}

/** Nothing where a time cannot be read: the check of the times tells that. */
function unmarkedChange(source: Source, was: Announcement, is: Announcement): UnmarkedChange | undefined {
  try {
    if (is.updated && (!was.updated || startOf(is.updated) > startOf(was.updated))) return undefined;
    const [old, present] = [substanceOf(was), substanceOf(is)];
    const parts = Object.keys(present) as (keyof typeof present)[];
    const substance = parts.filter((part) => old[part] !== present[part]).map((part) => fieldOf(part, was, is));
    const words = wordFields.filter((field) => was[field] !== is[field]);
    return substance.length + words.length > 0 ? { source, substance, words } : undefined;
  } catch (error) {
    if (error instanceof TimeFault) return undefined;
    throw error;
  }
}

/** The field that an editor finds a part of the substance in. */
function fieldOf(part: string, was: Announcement, is: Announcement): string {
  if (part === 'from') return is.eventFrom || was.eventFrom ? 'eventFrom' : 'showFrom';
  if (part === 'until') return is.eventUntil || was.eventUntil ? 'eventUntil' : 'showUntil';
  return part;
}
