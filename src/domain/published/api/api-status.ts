import type { ApiDocument } from '../../../schema/api/api-schemas.ts';
import { announcementPath, badgePath, wholeAddress } from '../../entries/addresses.ts';
import { concerns, methodsOf } from '../../entries/concerns.ts';
import type { Notice } from '../../entries/entry.ts';
import { localeOf, type Locale } from '../../entries/locale.ts';
import { edges, effectSpan } from '../../time/announcement-timeline.ts';
import { disturbanceAt, disturbing } from '../../time/disturbances.ts';
import { severityAt } from '../../time/severity-turns.ts';
import { iso, isoOrNull } from './iso.ts';

type ApiStatus = ApiDocument<'status'>;

interface StatusSettings {
  locale: Locale;
  site: string;
  /** Epoch ms. */
  built: number;
  roles: readonly { id: string; title: string }[];
  methods: readonly { id: string; title: string }[];
}

/** Whether anything goes on as of the build, for whom, and until when that holds. `notices` in the order of the site. Throws TimeFault. */
export function apiStatus(
  notices: readonly Notice[],
  { locale, site, built, roles, methods }: StatusSettings,
): Omit<ApiStatus, 'version' | 'language' | 'built'> {
  const later = disturbing(notices)
    .flatMap((notice) => edges(effectSpan(notice)))
    .filter((edge) => edge > built && edge < Infinity);
  const { going, level, state, asOf } = disturbanceAt(notices, built, locale);
  return {
    nextChange: later.length > 0 ? iso(Math.min(...later)) : null,
    level,
    words: `${state} ${asOf}`,
    badge: wholeAddress(badgePath, locale, site),
    going: going.map((notice) => apiGoing(notice, built, site)),
    roles: roles.map(({ id, title }) => ({ id, title, going: idsOf(going.filter((one) => concerns(one, [id]))) })),
    methods: methods.map(({ id, title }) => ({
      id,
      title,
      going: idsOf(going.filter((one) => methodsOf(one).includes(id))),
    })),
  };
}

function apiGoing(
  notice: Notice & { kind: 'incident' | 'maintenance' },
  built: number,
  site: string,
): ApiStatus['going'][number] {
  const { id, lang, title, kind, roles = [] } = notice;
  const { start, end } = effectSpan(notice);
  return {
    id,
    url: wholeAddress(announcementPath(id), lang, site),
    language: localeOf(lang),
    title,
    kind,
    severity: severityAt(notice, built),
    since: iso(start),
    until: isoOrNull(end),
    roles,
    methods: methodsOf(notice),
  };
}

const idsOf = (notices: readonly Notice[]): string[] => notices.map(({ id }) => id);
