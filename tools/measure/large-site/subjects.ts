/** What a large public site answers questions about beside logging in; each word fits after "om" and after "för". */
export const subjects = (
  'adoption aktivitetsstöd alkoholtillstånd allergimat anhörigstöd arvode avfall avloppsanslutning badplats ' +
  'barnomsorg begravning bensinpris besiktning bibliotekskort bidrag bikupor bilskatt biobiljett blodprov ' +
  'boendeparkering bostad bostadskö brandskydd bygglov båtplats båtuppläggning cykelparkering cykelväg dagpenning ' +
  'dammbygge deklaration detaljplan djurtillstånd dricksvatten drönare elavtal eldning elstöd energideklaration ' +
  'etableringsstöd familjebidrag fastighetsskatt fettavskiljare fiskekort fjällräddning fjärrvärme flaggning ' +
  'flyttanmälan flyttbidrag fontän fordonsskatt fritidshem fyrverkeri färdtjänst fågelskådning föreningsbidrag ' +
  'förskola försäljning gatubelysning glasögonbidrag grannstöd gravplats grundskola gymnasieval gödsel ' +
  'halkbekämpning hamnavgift handikappersättning hastighetsgräns hundskatt hyresrätt hälsokontroll idrottshall ' +
  'importtull insektsbekämpning isbana jakt jordbruksstöd julmarknad kalkning kanotuthyrning kassaregister ' +
  'klotter kolonilott kommunalskatt kompostering konstköp kulturskola kurbad kyrkogård lagfart lantmäteri ' +
  'lekplats lokalhyra lärarlegitimation läxhjälp markköp marknadsplats matlåda miljöbidrag modersmål musikskola ' +
  'myrslok nattvandring näringsbidrag nötkreatur odlingslott oljepanna omskolning ordningsvakt orgelkonsert ' +
  'parkering patientnämnd pensionsspar planteringslåda praktikplats radonmätning renhållning ridväg rivningslov ' +
  'räddningstjänst sandning serveringstillstånd simskola skidspår skogsbruk skolmat skolskjuts skräp slamtömning ' +
  'snöröjning solceller sophämtning sotning språkkurs stadsodling strandskydd studiemedel städbidrag ' +
  'svampplockning sysselsättning taxiresa tobakstillstånd torghandel trafikolycka trottoar träning turism ' +
  'ungdomsmottagning upphandling utegångsförbud vaccination vattenavgift verksamhetslokal vigsel vildsvin ' +
  'viltolycka vinterväg vägarbete värmepump växthus vårdplats yrkeshögskola äktenskap åkermark återbruk ' +
  'återvinning översvämning'
).split(' ');
