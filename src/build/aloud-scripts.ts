import { allLocales, defaultLocale, type Locale } from '../domain/entries/locale.ts';
import { timeWords } from '../languages/of-site/times.ts';
import { wordsIn } from '../languages/words.ts';
import { oncePerBuild } from '../library/once-per-build.ts';
import { getHostPath, getSite } from '../library/settings.ts';
import type { BuiltScript } from './built-script.ts';
import { bundleModule } from './bundle-module.ts';

/** `offer` comes with an answer and puts the button in, `read` when that is pressed. None where site.yaml has switched it off. */
export const getAloudScripts = oncePerBuild(async (): Promise<Partial<Record<'offer' | 'read', BuiltScript>>> => {
  if ((await getSite()).readAloud === false) return {};
  const read = await bundleModule({
    name: 'aloud/read',
    file: 'aloud/read.ts',
    define: {
      __READ_WORDS__: byLocale((locale) => {
        const { aloudPause: pause, aloudResume: resume, aloudStop: stop } = wordsIn(locale);
        return { pause, resume, stop, tag: timeWords[locale].tag };
      }),
      __DEFAULT_LOCALE__: defaultLocale,
    },
  });
  const offer = await bundleModule({
    name: 'aloud/offer',
    file: 'aloud/offer.ts',
    define: {
      __OFFER_WORDS__: byLocale((locale) => {
        const { aloud: listen, aloudBroken: broken } = wordsIn(locale);
        return { listen, broken };
      }),
      __READ__: (await getHostPath()) + read.path,
    },
  });
  return { offer, read };
});

/** Pages in the default language do not name it. */
function byLocale<T>(some: (locale: Locale) => T): Record<string, T> {
  return Object.fromEntries(allLocales.map((locale) => [locale === defaultLocale ? '' : locale, some(locale)]));
}
