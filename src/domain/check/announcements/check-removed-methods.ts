import { eventSpan, shownSpan } from '../../time/announcement-timeline.ts';
import { acceptedSpan } from '../../time/service-methods.ts';
import { fault, type Fault } from '../../fault/fault.ts';
import { writtenDay } from '../../time/written-time.ts';
import type { Original } from '../../source/placed.ts';
import { sentences, type Sentence } from '../language/sentences.ts';
import { bodyLabel, writtenParts, type WrittenPart } from './written-parts.ts';

interface Entries {
  notices: readonly Original<'announcements'>[];
  services: readonly Original<'services'>[];
  helps: readonly Original<'login-help'>[];
  methods: readonly Original<'login-methods'>[];
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
  const accepted = acceptedMethods(entries.services, now);
  const removed = removedMethods(entries, accepted, now);
  if (removed.length === 0) return [];
  return entries.helps
    .filter(({ fields }) => !fields.methods?.some((method) => accepted.has(method)))
    .flatMap(({ source }) => {
      const parts = writtenParts(source, ['answer']).map((part) => ({ part, names: naming(part) }));
      return removed.flatMap((method) =>
        parts.flatMap(({ part, names }) => (names(method.title) ? checkPart(source.file, part, method) : [])),
      );
    });
}

function acceptedMethods(services: Entries['services'], now: number): Set<string> {
  const listed = services.flatMap(({ fields }) => fields.methods);
  return new Set(listed.filter((one) => acceptedSpan(one).end > now).map(({ method }) => method));
}

function removedMethods({ notices, methods }: Entries, accepted: Set<string>, now: number): RemovedMethod[] {
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

/** Whether a text names a method. Nearly none names one that is gone, so others are not parted into sentences. */
function naming({ text }: WrittenPart): (title: string) => boolean {
  const plain = text.replace(/\s+/g, ' ').toLowerCase();
  const bare = plain.replace(ownLink, '');
  return (title) => plain.includes(title.toLowerCase()) || bare.includes(title.toLowerCase());
}

function checkPart(file: string, { label, text, lineAt }: WrittenPart, method: RemovedMethod): Fault[] {
  return sentences(text)
    .filter((sentence) => isAdvice(sentence, method))
    .map(({ text: sentence, linesBefore }) => {
      const message = `${label === bodyLabel ? 'Texten' : `${label}: texten`} säger åt läsaren att använda ${method.title}, som enligt ${method.notice} togs bort ${writtenDay(method.removedAt)}. Skriv att det inte går längre, eller ta bort meningen ”${sentence}”.`;
      return fault('inloggningssatt-borttaget', { file, line: lineAt(linesBefore) }, message);
    });
}

/** Words that show that the sentence knows the method is gone. */
const knows =
  /(?<!\p{L})(?:inte|ej|aldrig|bort|borttag(?:en|et|na)|slut(?:at|ade|ar)|upphör(?:t|de|s)?|i stället|istället|längre|tidigare|ersatts?|ersätts)(?!\p{L})/iu;

/** A link within the site only carries the name of a page, a question asks, and a name alone says nothing. */
function isAdvice({ text, lead }: Sentence, { title, longerTitles }: RemovedMethod): boolean {
  if (text.endsWith('?') || knows.test(`${lead} ${text}`)) return false;
  const words = longerTitles.reduce((rest, longer) => rest.replaceAll(longer, ''), text.replace(ownLink, ''));
  const isHeadingAlone = words.replace(/^#+ /, '') === title && text.startsWith('#');
  return !isHeadingAlone && words.toLowerCase().includes(title.toLowerCase());
}

const ownLink = /\[[^\]]*\]\(\/[^)]*\)/g;
