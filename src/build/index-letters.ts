import { getHelp, getMethods, getRoles, getServices, getSymptoms } from '../library/entries.ts';
import { oncePerBuild } from '../library/once-per-build.ts';
import {
  contactPath,
  guidePath,
  helpPath,
  localPath,
  methodPath,
  pagePath,
  sectionPaths,
} from '../domain/entries/addresses.ts';
import { indexTerms } from '../domain/entries/index-terms.ts';
import type { Locale } from '../domain/entries/locale.ts';
import { wordsIn } from '../languages/words.ts';

/** The index A–Ö of a language: every role, method and service by its name, the guide, the contacts, and every question by its keywords. */
export const getIndexLetters = oncePerBuild(async (locale: Locale) => {
  const { contactHeading, guideHeading, methodsHeading, openingHours } = wordsIn(locale);
  const hasGuide = (await getSymptoms(locale)).length > 0;
  const named = [
    ...(await getRoles(locale)).map(({ id, title, heading }) => ({ path: pagePath(id), term: title, title: heading })),
    ...(await getMethods(locale)).map(({ id, title }) => ({
      path: methodPath(id),
      term: title,
      title: methodsHeading,
    })),
    ...(await getServices(locale)).map(({ title }) => ({
      path: sectionPaths.methods,
      term: title,
      title: methodsHeading,
    })),
    ...(hasGuide ? [{ path: guidePath(), term: guideHeading, title: guideHeading }] : []),
    ...[contactHeading, openingHours].map((term) => ({ path: contactPath(), term, title: contactHeading })),
  ];
  return indexTerms(
    [
      ...named.map(({ path, term, title }) => ({ href: localPath(path, locale), title, terms: [term] })),
      ...(await getHelp(locale))
        .filter(({ lang }) => lang === locale)
        .map(({ id, title, keywords = [] }) => ({ href: localPath(helpPath(id), locale), title, terms: keywords })),
    ],
    locale,
  );
});
