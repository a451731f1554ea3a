/** What a large public site answers questions about beside logging in; each word fits after "om" and after "för". */
export const subjects = (
  'adoption aktivitetsstöd alkoholtillstånd allergimat anhörigstöd arbetsskada arvode avfall avloppsanslutning ' +
  'badplats barnbidrag barnomsorg begravning bensinpris besiktning bibliotekskort bidrag bilskatt biobiljett ' +
  'blodprov boendeparkering bostadsbidrag bostadskö brandskydd bredband bygglov båtplats cykelväg dagpenning ' +
  'dammbygge deklaration detaljplan djurtillstånd dricksvatten elavtal elstöd energideklaration etableringsstöd ' +
  'familjebidrag fastighetsskatt fettavskiljare fiskekort fjärrvärme flyttbidrag flyttanmälan fontän fordonsskatt ' +
  'fritidshem fågelskådning färdtjänst föreningsbidrag förlossning försäljning föräldrapenning förskola ' +
  'gatubelysning glasögonbidrag grannstöd gravplats grundskola gymnasieval halkbekämpning handikappersättning ' +
  'hastighetsgräns hemtjänst hundskatt hyresrätt hälsokontroll idrottshall importtull insektsbekämpning jakt ' +
  'jordbruksstöd julmarknad kalkning kassaregister klotter kolonilott kommunalskatt kompostering konstköp ' +
  'kulturskola kyrkogård körkort lagfart lantmäteri ledsagning lekplats lokalhyra läkarintyg lärarlegitimation ' +
  'läxhjälp markköp matlåda miljöbidrag modersmål musikskola myrslok nattvandring näringsbidrag odlingslott ' +
  'omskolning ordningsvakt oljepanna parkering patientnämnd pensionsspar planteringslåda polisanmälan praktikplats ' +
  'radonmätning renhållning rivningslov räddningstjänst sandning serveringstillstånd simskola sjukpenning ' +
  'skolmat skolskjuts skräp slamtömning snöröjning solceller sotning sophämtning språkkurs stadsodling ' +
  'strandskydd studiemedel städbidrag svampplockning sysselsättning tandreglering taxiresa tillfällig bostad ' +
  'tobakstillstånd torghandel trafikolycka träning turism ungdomsmottagning upphandling utegångsförbud vaccination ' +
  'vattenavgift verksamhetslokal vigsel vildsvin vinterväg viltolycka vårdplats vägarbete värmepump växthus ' +
  'yrkeshögskola åkermark återbruk återvinning äktenskap äldreboende översvämning översättning'
).split(' ');
