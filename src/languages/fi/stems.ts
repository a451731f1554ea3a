import type { StemRules } from '../language.ts';

/** No form ends in it. */
const nothing = /$^/;

/**
 * Each ending has its place, so that all are taken off in turn, once: the owner, the case, the vowels of the stem, and what some
 * kinds of nouns have before those. The grades of consonants that are cheap to join are joined everywhere in a word: kk with k,
 * pp with p, tt with t and d, mp with mm, nte with nne. What else changes inside a word stands among the irregular forms.
 */
export const stemRules: StemRules = {
  respellings: [
    [/d/g, 't'],
    [/([kpt])\1/g, '$1'],
    [/nte(?=.)/g, 'nne'],
    [/mp/g, 'mm'],
    // puhelime|ni, puhelime|si, puhelime|nsa
    [/(.{3}[aeiouyäö])(?:[ns]i|ns[aä])$/, '$1'],
    // unohtu|nut, kirjautu|neet
    [/(.{3}(?:[aeiouyäö](?=n[uy]t$)|[aäuy](?=neet$))).+$/, '$1'],
    // tili|lle, osoittee|seen, palvelui|hin, pankki|in, tunnus|ta, palvelui|den
    [
      /(.{3}[aeiouyäö](?=(?:[ls][lst][aä]|lle)$)|.{2}[aeiouyäö](?=(?:h[aeiouyäö]n|s[ei]{2}n|n|t)$)|(?:.{3}[nslreu]|.{2}[aeiouyäö]{2})(?=t[aä]$)|.{2}(?:[iu]|[uyai]s)(?=ten$)).+$/,
      '$1',
    ],
    // sana, sano|j|a
    [/^(.{3,}?)[aeiouyäö]*j?[aeiouyäö]+$/, '$1'],
    // tunnuks|en
    [/([uyie])ks$/, '$1s'],
    // tunn|us, päivit|ys, huij|aus, asiak|as
    [/^(?:(.{3,}?)[aeiouyäö]*j?[aeiouyäö]*[uy]|(.{5,})[aä])s$/, '$1$2'],
    // kirjaut|umin|en, puhel|im|en, sel|ain, turvall|is|en
    [/^(.{3,}?)(?:[aeiouyäö]m(?:i[ns])?|[aou]?i[nsm])$/, '$1'],
  ],
  lastLetters: nothing,
  endings: nothing,
  irregular:
    'apu:avun,apua,avulla tuki:tuen,tuet,tuesta,tukeen aika:ajan,ajat,aikoja,ajassa lupa:luvan,luvat,luvalla,lupia ' +
    'kunta:kunnan,kunnat,kunnassa,kunnasta,kunnalle,kuntien lapsi:lasta,lasten valtuutus:valtuus,valtuuden,valtuudet,valtuutta,valtuuksia ' +
    'hammas:hampaan,hampaat,hampaita lukittu:lukita,lukitsin,lukitsee,lukitus,lukituksen',
};
