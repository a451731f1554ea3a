import type { Complaint } from '../../fault/fault.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { say } from '../../../editors/say.ts';

/** What is wrong with the address of another site; `known` are the registered names of its own and its neighbours'. */
export function outsideFaults(url: URL, known: ReadonlySet<string>): Complaint[] {
  const refused = refusal(url) ?? likeness(url.hostname, known);
  if (refused) return [{ code: 'lank-fel-adress', message: refused }];
  const clean = withoutTracking(url);
  if (clean !== url.href)
    return [{ code: 'lank-form', message: say`Adressen talar om varifrån läsaren kom. Skriv den utan det: ${clean}.` }];
  const [ending] = /\.(?:docx?|odt|rtf|xlsx?|ods|pptx?|odp|pages)$/i.exec(url.pathname) ?? [];
  return ending
    ? [
        {
          code: 'lank-form',
          message: say`Alla kan inte öppna en fil av den sorten (${ending}). Länka till en webbsida med samma uppgifter.`,
        },
      ]
    : [];
}

/** Sites that only pass readers on, and the part of the address that says where to. */
const detours: readonly [host: RegExp, parameter: string][] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, 'url'],
  [/^(?:www\.)?google\.[a-z.]+$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+$/, 'url'],
  [/^l\.(?:facebook|instagram|messenger)\.com$/, 'u'],
  [/^(?:www\.)?(?:youtube|linkedin)\.com$/, 'url'],
];

const behindLogin =
  /(?:^|\.)(?:sharepoint|onedrive|office|office365|microsoftonline)\.(?:com|net)$|^(?:teams\.microsoft\.com|onedrive\.live\.com|1drv\.ms|docs\.google\.com|drive\.google\.com)$|^(?:intranat|intranet|intra|insidan|inside|portalen|sp)\.|\.(?:intra|intern|internal|local|lan|corp|home)$/;

function refusal(url: URL): string | undefined {
  for (const [host, parameter] of detours) {
    const target = host.test(url.hostname) && url.searchParams.get(parameter);
    if (target && /^https?:\/\//.test(target))
      return say`Adressen går en omväg över ${url.hostname}. Skriv dit den leder: ${target.replace(/^http:/, 'https:')}.`;
  }
  if (behindLogin.test(url.hostname))
    return say`Adressen går till ett intranät eller en delad mapp, som läsarna inte kommer åt. Länka till en sida som alla kan öppna.`;
  return undefined;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs\w+|yclid|si)$/;

function withoutTracking(url: URL): string {
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (names.length === 0) return url.href;
  const clean = new URL(url);
  for (const name of names) clean.searchParams.delete(name);
  return clean.href;
}

/** A host that is easily taken for one that the site names, as in a fraud. */
function likeness(host: string, known: ReadonlySet<string>): string | undefined {
  const own = registeredName(host);
  if (known.has(own)) return undefined;
  for (const name of known) {
    const [word = ''] = name.split('.');
    if (word.length < 6) continue;
    const isInside = host.includes(word) && (host.includes(`${name}.`) || own.includes(word));
    const [ownWord = ''] = own.split('.');
    const isNear = ownWord !== word && editDistance(ownWord, word) <= (word.length < 9 ? 1 : 2);
    if (isInside || isNear)
      return say`Adressen liknar ${name} men går till en annan webbplats, ${own}. Skriv rätt adress. Är den rätt, lägg sidan i content/related-links/ och länka så.`;
  }
  return undefined;
}

/** What somebody has registered of a host: the last two parts. */
export function registeredName(host: string): string {
  return host.split('.').slice(-2).join('.');
}
