import type { Announcement } from '../schema/announcement.ts';
import type { Span } from './announcement-timeline.ts';
import { formatInstant, formatUntil } from './format-dates.ts';
import type { Locale } from './locale.ts';

/** What a notice without a text of its own says before, during and after the event; `{start}` and `{until}` are its ends in words. */
type Templates = Record<Announcement['kind'], { before: string; during: string; duringOpen: string; after: string }>;

const templates: Record<Locale, Templates> = {
  sv: {
    change: {
      before: 'Ändringen börjar gälla {start}.',
      during: 'Ändringen gäller sedan {start}.',
      duringOpen: 'Ändringen gäller sedan {start}.',
      after: 'Ändringen gäller sedan {start}.',
    },
    maintenance: {
      before: 'Planerat underhåll börjar {start}.',
      during: 'Underhåll pågår {until}.',
      duringOpen: 'Underhåll pågår.',
      after: 'Underhållet är klart.',
    },
    incident: {
      before: 'Störningen väntas börja {start}.',
      during: 'Störningen väntas pågå {until}.',
      duringOpen: 'Störningen pågår.',
      after: 'Störningen är över.',
    },
  },
  en: {
    change: {
      before: 'The change applies from {start}.',
      during: 'The change has applied since {start}.',
      duringOpen: 'The change has applied since {start}.',
      after: 'The change has applied since {start}.',
    },
    maintenance: {
      before: 'Planned maintenance starts on {start}.',
      during: 'Maintenance is under way {until}.',
      duringOpen: 'Maintenance is under way.',
      after: 'The maintenance is finished.',
    },
    incident: {
      before: 'The incident is expected to start on {start}.',
      during: 'The incident is expected to last {until}.',
      duringOpen: 'The incident is ongoing.',
      after: 'The incident is over.',
    },
  },
};

type Texts = Pick<Announcement, 'kind' | 'summary' | 'textBefore' | 'textDuring' | 'textAfter'>;

/**
 * The text of each part of an event: the editor's own, else the kind's template. Before and during, the summary
 * follows the template; after, it would say that what is over still goes on.
 */
export function phaseTexts(
  texts: Texts,
  event: Span,
  locale: Locale,
): { before: string; during: string; after: string } {
  const { before, during, duringOpen, after } = templates[locale][texts.kind];
  const fill = (template: string) =>
    template
      .replace('{start}', formatInstant(event.start, locale))
      .replace('{until}', Number.isFinite(event.end) ? formatUntil(event.end, locale) : '');
  return {
    before: texts.textBefore ?? `${fill(before)} ${texts.summary}`,
    during: texts.textDuring ?? `${fill(Number.isFinite(event.end) ? during : duringOpen)} ${texts.summary}`,
    after: texts.textAfter ?? (texts.kind === 'change' ? texts.summary : fill(after)),
  };
}
