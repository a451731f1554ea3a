import { defaultLocale } from '../entries/locale.ts';
import { oldUrls, type MovedUrl } from '../../schema/old-urls.ts';
import { isTaken } from '../entries/site-files.ts';
import type { Source } from '../source/source.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { suggestAddress } from './suggest-address.ts';
import { say } from '../../editors/say.ts';

/** Old addresses that lead nowhere or on to another old one, or that stand in the way of a page. */
export function checkOldUrls(source: Source, site: SiteAddresses): Fault[] {
  const moved = movedIn(source);
  const seen = new Map<string, number>();
  return moved.flatMap(({ from, to }, index) => {
    const at = (field: 'from' | 'to', message: string) => [
      faultAt(source, ['moved', index, field], 'gammal-adress-fel', message),
    ];
    const twin = seen.get(from.toLowerCase());
    seen.set(from.toLowerCase(), index);
    if (twin !== undefined) return at('from', say`${from} står redan som nr ${twin + 1}. Ta bort den ena.`);
    if (site.has(from.replace(/index\.html$/i, '')) || isTaken(from.toLowerCase())) {
      return at('from', say`${from} är en sida som finns. Ta bort raden, eller skriv den gamla adressen.`);
    }
    if (from === to) return at('to', say`${to} leder till sig själv. Skriv sidan som ersätter den.`);
    const [path = '', anchor] = to.split('#');
    const next = moved.find((one) => one.from === path);
    if (next) return at('to', say`${to} är själv en gammal adress. Skriv sidan som den leder till: ${next.to}.`);
    const anchors = site.get(path);
    if (!anchors) return at('to', say`Sidan ${to} finns inte. ${suggestAddress(path, defaultLocale, site)}`);
    if (anchor === undefined || anchors().includes(anchor)) return [];
    return at('to', say`Rubriken #${anchor} finns inte på sidan ${path}. Skriv bara ${path}.`);
  });
}

/** The old addresses in the file, as far as there is one that can be read. */
export function movedIn(source: Source | undefined): MovedUrl[] {
  return oldUrls.safeParse(source?.data).data?.moved ?? [];
}
