import { describe, expect, test } from 'vitest';
import type * as stems from '../domain/search/words/stem.ts';
import { inAllLanguages, localeFor } from '../../test/support/in-all-languages.ts';

const { stemOf } = await inAllLanguages<typeof stems>('domain/search/words/stem.ts');

/** Forms of one word, a word in a line. */
const finnish = `
salasana salasanan salasanaa salasanani salasanasi salasanat salasanoja salasanalla salasanojen
tunnus tunnuksen tunnusta tunnukset tunnuksella tunnuksia tunnukseni tunnuksilla tunnusten tunnuksiin
henkilötunnus henkilötunnuksen henkilötunnusta henkilötunnukseni
tunnistautua tunnistautuminen tunnistautumisen tunnistaudun tunnistautumaan tunnistautuu tunnistautunut
kirjautua kirjaudun kirjautuminen kirjautumisen kirjautumaan kirjautuu kirjautunut kirjautumiseen
pankki pankin pankkia pankit pankissa pankkiin pankkien pankilla
verkkopankki verkkopankin verkkopankkia verkkopankissa verkkopankkiin
puhelin puhelimen puhelinta puhelimet puhelimella puhelimessa puhelimeen puhelimeni puhelimia
selain selaimen selainta selaimessa selaimet selaimeen selaimia
tili tilin tiliä tilit tilille tilillä tilini tilejä tiliin
kortti kortin korttia kortit kortilla korttini kortteja kortilta
varmenne varmenteen varmennetta varmenteet varmenteella varmenteeni
osoite osoitteen osoitetta osoitteet osoitteeseen osoitteeni
numero numeron numeroa numerot numeroita numeroon numeroni
virhe virheen virhettä virheet virheitä virheestä
ongelma ongelman ongelmia ongelmaa ongelmat
sovellus sovelluksen sovellusta sovellukset sovelluksessa sovellukseen sovelluksia
koodi koodin koodia koodit koodilla koodeja
palvelu palvelun palvelua palvelut palveluun palveluita palveluissa palveluja palveluiden
lapsi lapsen lasta lapset lapselle lapseni lasten lapsia
yritys yrityksen yritystä yritykset yritykselle yrityksiä
henkilö henkilön henkilöä henkilöt henkilölle henkilöitä
valtuus valtuuden valtuudet valtuutta valtuuksia valtuutus valtuutuksen
unohtaa unohdin unohtunut unohtui unohdan unohtanut unohtaminen
vaihtaa vaihdan vaihdoin vaihtaminen vaihtanut
lukita lukittu lukittunut lukitsin lukitus
laite laitteen laitetta laitteet laitteella laitteeni
tietokone tietokoneen tietokonetta tietokoneella tietokoneet
käyttäjä käyttäjän käyttäjää käyttäjät käyttäjiä käyttäjille
allekirjoitus allekirjoituksen allekirjoitusta allekirjoittaa allekirjoitan
päivitys päivityksen päivittää päivitin päivitän
huijaus huijauksen huijausta huijaukset
asiakas asiakkaan asiakasta asiakkaat asiakkaalle asiakkaita
vanhempi vanhemman vanhempaa vanhemmat vanhempien vanhemmalle
nimi nimen nimeä nimet nimellä
kieli kielen kieltä kielet kielellä
kunta kunnan kuntaa kunnat kuntien
tuki tuen tukea tuesta
lupa luvan lupaa luvat`;

const norwegian = `
passord passordet passordene passordets
bruker brukeren brukere brukerne
kode koden koder kodene kodens
nummer nummeret numre numrene
sperre sperret sperrer sperring sperra
feil feilen feilene
barn barnet barna
fullmakt fullmakten fullmakter fullmaktene
tannlege tannlegen tannleger tannlegene
åpne åpner åpnet åpning åpningen
fornye fornyer fornyet fornying fornyelse fornyelsen
innlogging innloggingen innlogginger innlogget innlogga
logge logger logget logga logg
glemme glemt glemte glemmer
bestille bestilt bestilte bestiller bestilling bestillingen
låse låst låste låser
melde meldt meldte melder melding meldingen meldinger meldingene
tilgang tilgangen tilganger tilgangene
bank banken banker bankene bankens
sertifikat sertifikatet sertifikater sertifikatene
konto kontoen kontoer kontoene
mulighet muligheten muligheter mulighetene
pasient pasienten pasienter pasientene
nettleser nettleseren nettlesere nettleserne
app appen apper appene
tann tenner tennene
virksomhet virksomheten virksomheter
ansatt ansatte ansattes
signere signerer signert signering signeringen
utløpe utløper utløpt utløpet
arbeidsgiver arbeidsgiveren arbeidsgivere arbeidsgiverne`;

/** Words that have little to do with each other. */
const apart = {
  fi: 'tunnus tunnistautua tunti henkilötunnus henkilö pankki pankkikortti verkkopankki puhelin palvelu tili selain kortti koodi koti maksu laskuttaa salasana salainen sana lapsi yritys yhdistys valtuus vaihtaa käyttäjä hakemus lääkäri lääke hammas varmenne varma osoite osata virhe numero sähköposti sähkö päivä sovellus suomi passi ajokortti turvallinen turva työ työnantaja apu aika kirja kirjautua kirjoittaa allekirjoittaa lupa nimi vanhempi vanha',
  nb: 'tilgang til time tid pass passord bank tann tannlege mobil side sikkerhet skatt skattemelding svar feil kode kodebrikke konto kontor kontakt melding mulig ny fornye innlogging sperre samtykke foreldre barn ansatt arbeidsgiver arbeid eid bankid minid fødselsnummer personnummer signere',
};

const linesOf = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

describe.each([
  ['fi', finnish],
  ['nb', norwegian],
] as const)('the stems in %s', (language, families) => {
  test.each(linesOf(families))('are one for %s', (...forms) => {
    expect([...new Set(forms.map((form) => stemOf(form, localeFor(language))))]).toHaveLength(1);
  });

  test('tell other words apart', () => {
    const byStem = Map.groupBy(apart[language].split(' '), (word) => stemOf(word, localeFor(language)));
    expect([...byStem.values()].filter((words) => words.length > 1)).toEqual([]);
  });
});
