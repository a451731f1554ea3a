import { eventSpan, shownSpan } from '../../time/announcement-timeline.ts';
import { acceptedSpan } from '../../time/service-methods.ts';
import { fault, type Fault } from '../../fault/fault.ts';
import { writtenDay } from '../../time/written-time.ts';
import type { Original } from '../../source/placed.ts';
import type { Source } from '../../source/source.ts';
import { sentences, type Sentence } from '../language/sentences.ts';
import { bodyLabel, writtenParts, type WrittenPart } from './written-parts.ts';
import { say } from '../../../editors/say.ts';
import { writingRules } from '../../../languages/of-site/writing.ts';
import { defaultLocale } from '../../entries/locale.ts';

interface Entries {
  helps: readonly Original<'login-help'>[];
  services: () => readonly Original<'services'>[];
  methods: () => readonly Original<'login-methods'>[];
  notices: () => readonly Original<'announcements'>[];
}

interface RemovedMethod {
  title: string;
  /** Names of other methods that hold this one's. */
  longerTitles: string[];
  removedAt: number;
  notice: string;
}

/** Questions that still tell the reader to log in with a method that a notice has removed and no service accepts. */
export function checkRemovedMethods(entries: Entries, now: number): Fault[] {
  if (entries.helps.length === 0) return [];
  const accepted = acceptedMethods(entries.services(), now);
  const titles = entries.methods().flatMap(({ id, fields: { title } }) => (accepted.has(id) ? [] : [title]));
  const naming = entries.helps
    .filter(({ fields }) => !fields.methods?.some((method) => accepted.has(method)))
    .map(({ source }) => ({ file: source.file, parts: partsNaming(source, titles) }))
    .filter(({ parts }) => parts.length > 0);
  if (naming.length === 0) return [];
  const removed = removedMethods(entries, accepted, now);
  return naming.flatMap(({ file, parts }) =>
    removed.flatMap((method) => parts.flatMap((part) => checkPart(file, part, method))),
  );
}

function acceptedMethods(services: readonly Original<'services'>[], now: number): Set<string> {
  const listed = services.flatMap(({ fields }) => fields.methods);
  return new Set(listed.filter((one) => acceptedSpan(one).end > now).map(({ method }) => method));
}

function removedMethods(entries: Entries, accepted: Set<string>, now: number): RemovedMethod[] {
  const [methods, notices] = [entries.methods(), entries.notices()];
  const titles = methods.map(({ fields }) => fields.title);
  return methods.flatMap(({ id, fields: { title } }) => {
    if (accepted.has(id)) return [];
    const notice = notices.find(({ fields }) => !fields.withdrawn && fields.methodsRemoved?.includes(id));
    if (!notice) return [];
    const removedAt = (eventSpan(notice.fields) ?? shownSpan(notice.fields)).start;
    const longerTitles = titles.filter((other) => other !== title && other.includes(title));
    return removedAt <= now ? [{ title, longerTitles, removedAt, notice: notice.source.file }] : [];
  });
}

/** The texts of a question that name one of these methods. Nearly none does, so others are not parted into sentences. */
function partsNaming(source: Source, titles: readonly string[]): WrittenPart[] {
  if (titles.length === 0) return [];
  return writtenParts(source, ['answer']).filter(({ text }) => {
    const plain = text.replace(/\s+/g, ' ').toLowerCase();
    const bare = plain.replace(ownLink, '');
    return titles.map((title) => title.toLowerCase()).some((title) => plain.includes(title) || bare.includes(title));
  });
}

function checkPart(file: string, { label, text, lineAt }: WrittenPart, method: RemovedMethod): Fault[] {
  return sentences(text)
    .filter((sentence) => isAdvice(sentence, method))
    .map(({ text: sentence, linesBefore }) => {
      const message = say`${label === bodyLabel ? say`Texten` : say`${label}: texten`} säger åt läsaren att använda ${method.title}, som enligt ${method.notice} togs bort ${writtenDay(method.removedAt)}. Skriv att det inte går längre, eller ta bort meningen ”${sentence}”.`;
      return fault('inloggningssatt-borttaget', { file, line: lineAt(linesBefore) }, message);
    });
}

const { gone } = writingRules[defaultLocale];

/** A link within the site only carries the name of a page, a question asks, and a name alone says nothing. */
function isAdvice({ text, lead }: Sentence, { title, longerTitles }: RemovedMethod): boolean {
  if (text.endsWith('?') || gone.test(`${lead} ${text}`)) return false;
  const words = longerTitles.reduce((rest, longer) => rest.replaceAll(longer, ''), text.replace(ownLink, ''));
  const isHeadingAlone = words.replace(/^#+ /, '') === title && text.startsWith('#');
  return !isHeadingAlone && words.toLowerCase().includes(title.toLowerCase());
}

const ownLink = /\[[^\]]*\]\(\/[^)]*\)/g;
