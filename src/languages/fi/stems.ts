import type { StemRules } from '../language.ts';

/** No form ends in it. */
const nothing = /$^/;

/**
 * Each ending has its place, so that all are taken off in turn, once: the owner, the case, the vowels of the stem, and what some
 * kinds of nouns have before those. The grades of consonants that are cheap to join are joined everywhere in a word: kk with k,
 * pp with p, tt with t and d, mp with mm, nte with nne. What else changes inside a word stands among the irregular forms.
 */
export const stemRules: StemRules = {
  respell: (word) =>
    word
      .replace(/d/g, 't')
      .replace(/([kpt])\1/g, '$1')
      .replace(/nte(?=.)/g, 'nne')
      .replace(/mp/g, 'mm')
      // puhelime|ni, puhelime|si, puhelime|nsa
      .replace(/(.{3}[aeiouyäö])(?:[ns]i|ns[aä])$/, '$1')
      // unohtu|nut, kirjautu|neet
      .replace(/(.{3}(?:[aeiouyäö](?=n[uy]t$)|[aäuy](?=neet$))).+$/, '$1')
      // tili|lle, osoittee|seen, palvelui|hin, pankki|in, tunnus|ta, palvelui|den
      .replace(
        /(.{3}[aeiouyäö](?=(?:[ls][lst][aä]|lle)$)|.{2}[aeiouyäö](?=(?:h[aeiouyäö]n|s[ei]{2}n|n|t)$)|(?:.{3}[nslreu]|.{2}[aeiouyäö]{2})(?=t[aä]$)|.{2}(?:[iu]|[uyai]s)(?=ten$)).+$/,
        '$1',
      )
      // sana, sano|j|a
      .replace(/^(.{3,}?)[aeiouyäö]*j?[aeiouyäö]+$/, '$1')
      // tunnuks|en
      .replace(/([uyie])ks$/, '$1s')
      // tunn|us, päivit|ys, huij|aus, asiak|as
      .replace(/^(?:(.{3,}?)[aeiouyäö]*j?[aeiouyäö]*[uy]|(.{5,})[aä])s$/, '$1$2')
      // kirjaut|umin|en, puhel|im|en, sel|ain, turvall|is|en
      .replace(/^(.{3,}?)(?:[aeiouyäö]m(?:i[ns])?|[aou]?i[nsm])$/, '$1'),
  letters: nothing,
  endings: nothing,
  forms:
    'apu:avun,apua,avulla tuki:tuen,tuet,tuesta,tukeen aika:ajan,ajat,aikoja,ajassa lupa:luvan,luvat,luvalla,lupia ' +
    'kunta:kunnan,kunnat,kunnassa,kunnasta,kunnalle,kuntien lapsi:lasta,lasten valtuutus:valtuus,valtuuden,valtuudet,valtuutta,valtuuksia ' +
    'hammas:hampaan,hampaat,hampaita lukittu:lukita,lukitsin,lukitsee,lukitus,lukituksen',
};
