import type { APIContext } from 'astro';
import {
  announcementPath,
  documentPath,
  guidePath,
  helpPath,
  localPath,
  markdownPath,
  pagePath,
  wholeAddress,
} from '../../domain/entries/addresses.ts';
import { longest } from '../../domain/entries/list-sizes.ts';
import { partLocales, type Locale } from '../../domain/entries/locale.ts';
import { pick } from '../../domain/entries/pick.ts';
import { noticeTexts } from '../../domain/time/announcement-state.ts';
import { turnsAt } from '../../domain/time/dated.ts';
import { noticeLists } from '../../build/notice-lists.ts';
import { everyLocale } from '../../build/routes.ts';
import { wordsIn } from '../../languages/words.ts';
import { getBuildTime, getHelp, getRoles } from '../../library/entries.ts';
import { getSite } from '../../library/settings.ts';

export const getStaticPaths = everyLocale;

/**
 * The site for language models and other readers of plain text (llmstxt.org): what is true as of the build, and where each
 * question stands as Markdown. Where there are too many questions it names the most common ones, and the document of all.
 */
export async function GET({ props: { locale } }: APIContext<{ locale: Locale }>) {
  const site = await getSite(locale);
  const words = wordsIn(locale);
  const built = await getBuildTime();
  const link = (path: string, title: string, says?: string, lang: Locale = locale) =>
    `- [${title}](${wholeAddress(path, lang, site.url)})${says ? `: ${says}` : ''}`;
  const own = (await getHelp(locale)).filter(({ lang }) => lang === locale);
  const help = own.length > longest.questions ? pick(own, [...(site.urgentTasks ?? []), ...site.topTasks]) : own;
  const { current } = await noticeLists(locale);
  const notices = current.filter(({ span }) => span.start <= built && built < span.end).map(({ notice }) => notice);
  const parts: [heading: string, lines: string[]][] = [
    [
      words.announcementsHeading,
      notices.map((notice) => {
        const { text } = turnsAt(noticeTexts(notice, locale), built);
        // Where it is not translated its page is in Swedish.
        return link(announcementPath(notice.id), notice.title, text, notice.lang);
      }),
    ],
    [
      words.chooseRole,
      (await getRoles(locale)).map(({ id, heading, summary }) => link(markdownPath(pagePath(id)), heading, summary)),
    ],
    [words.helpHeading, help.map(({ id, title, answer }) => link(markdownPath(helpPath(id)), title, answer))],
    [
      'Optional',
      [
        link(guidePath(), words.guideHeading),
        link(documentPath('help'), localPath(documentPath('help'), locale)),
        ...partLocales.map((lang) => link('/', wordsIn(lang).ownName, undefined, lang)),
      ],
    ],
  ];
  const shown = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}\n`);
  return new Response([`# ${site.name}\n`, `> ${site.description}\n`, `${site.disclaimer}\n`, ...shown].join('\n'));
}
