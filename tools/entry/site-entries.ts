import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../../src/library/files.ts';
import { singleFiles } from '../../src/schema/single-files.ts';
import type { Announcement } from '../../src/schema/announcement.ts';
import { shownPhases } from '../../src/domain/time/announcement-timeline.ts';
import type { PhaseName } from '../../src/domain/time/phase-texts.ts';
import type { KindName } from '../../src/schema/kinds.ts';
import { defaultLocale } from '../../src/domain/entries/locale.ts';
import type { Draft } from '../../src/domain/new-entry/draft.ts';
import { proposals } from '../../src/domain/new-entry/proposals.ts';
import type { Question } from '../../src/domain/new-entry/questions.ts';
import { originalsOf, placed } from '../../src/domain/source/placed.ts';
import type { Source } from '../../src/domain/source/source.ts';

/** The site that a new entry is written for. */
export interface Site {
  sources: readonly Source[];
  now: number;
  hasFile(file: string): boolean;
  /** The Swedish entries of a kind, by id. */
  entriesOf(kind: KindName): { id: string; title: string }[];
  /** What to propose for each field of a draft. */
  proposalsFor(draft: Draft): Record<string, string | undefined>;
  /** Values that hold the place of required fields that are not yet asked for. */
  samplesFor(draft: Draft): Record<string, string>;
}

/** Reads the content of a project. `now` in epoch ms. */
export async function readSite(project: string, now: number): Promise<Site> {
  const sources = await readContentFiles(project);
  const owner = sources.find(({ file }) => file === singleFiles.site.path)?.data['owner'];
  const proposalsFor = ({ kind, locale, fields }: Draft) => {
    const { reviewed, ...others } = proposals(fields, now);
    if (locale !== defaultLocale) return { reviewed };
    return {
      ...(kind === 'announcements' ? others : {}),
      reviewed,
      owner: typeof owner === 'string' ? owner : undefined,
    };
  };
  return {
    sources,
    now,
    hasFile: (file) => existsSync(join(project, file)),
    entriesOf: (kind) =>
      originalsOf(kind, placed(sources)).map(({ id, fields }) => ({ id, title: String(fields.title) })),
    proposalsFor,
    samplesFor: (draft) =>
      Object.fromEntries(
        Object.entries(proposalsFor(draft)).flatMap(([field, value]) => (value ? [[field, value]] : [])),
      ),
  };
}

/** What happens comes before when it is shown, because the second is proposed from the first. */
export function inAskingOrder(questions: readonly Question[]): Question[] {
  const isEvent = ({ field }: Question) => field.startsWith('event');
  const isShown = ({ field }: Question) => field.startsWith('show');
  const first = questions.findIndex(isShown);
  if (first < 0) return [...questions];
  const rest = questions.slice(first);
  return [...questions.slice(0, first), ...rest.filter(isEvent), ...rest.filter((one) => !isEvent(one))];
}

/** Fields that only matter later in the life of an entry. */
const later = ['updated', 'reviewBy', 'newsUntil'];
const ofChanges = ['methodsAdded', 'methodsRemoved'];
const phaseOf: Record<string, PhaseName> = { textBefore: 'before', textDuring: 'during', textAfter: 'after' };

/** Whether a field is worth a question, given the answers so far. */
export function asksFor({ field, isBoolean }: Question, { fields }: Draft, original?: Draft): boolean {
  if (original) return original.fields[field] !== undefined;
  if (isBoolean || later.includes(field)) return false;
  if (field === 'eventUntil') return fields['eventFrom'] !== undefined;
  if (ofChanges.includes(field)) return fields['kind'] === 'change';
  // Without an event there is one phase, and the summary is its text.
  return !(field in phaseOf) || (fields['eventFrom'] !== undefined && textWithout(field, fields) !== undefined);
}

/** What the banner says in the phase that a text is for, where the text is left out; undefined where it never shows then. */
export function textWithout(field: string, fields: Draft['fields']): string | undefined {
  const phase = phaseOf[field];
  return phase && shownPhases(fields as Announcement, defaultLocale).find(({ name }) => name === phase)?.text;
}
