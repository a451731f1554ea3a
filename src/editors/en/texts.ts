/** What is wrong with the Markdown of a text: headings, lists, pictures, tables, and how links are written. */
export const texts = {
  'Teckenkoden {0}: {1}': 'The character code {0}: {1}',
  'Strecken under {0} gör texten till en rubrik. Ska det vara en rubrik, skriv ## framför. Annars: lämna en tom rad före strecken, eller ta bort dem.':
    'The dashes under {0} make a heading of it. If it is to be a heading, write ## in front of it. If not, leave an empty line before the dashes, or remove them.',
  'Rubriken är tom. Skriv en text efter #-tecknen, eller ta bort dem.':
    'The heading is empty. Write a text after the # signs, or remove them.',
  'Rubriken har inga ord, bara tecknen {0}, så ingen länk kan leda till den. Skriv vad som står under den.':
    'The heading has no words, only the characters {0}, so no link can lead to it. Write what the text below it is about.',
  'Rubriken står i en lista eller ett citat. Flytta ut den, eller skriv den som vanlig text.':
    'The heading is inside a list or a quotation. Move it out, or write it as ordinary text.',
  'Rubriken {0} finns redan i texten. Skriv en rubrik som skiljer dem åt.':
    'The text already has the heading {0}. Write one that tells them apart.',
  'Rubriken slutar med ”{0}”. Ta bort det tecknet.': 'The heading ends with “{0}”. Remove that character.',
  'Rubriken är längre än 80 tecken. Korta den.': 'The heading is longer than 80 characters. Shorten it.',
  'Rubriken är fet eller kursiv, men rubriker ser redan ut som rubriker. Ta bort stjärnorna.':
    'The heading is bold or italic, but headings look like headings already. Remove the asterisks.',
  'Sidan har redan en huvudrubrik, den i fältet `title`. Skriv ## i stället för #.':
    'The page already has a main heading, the one in the field `title`. Write ## instead of #.',
  'Rubriken hoppar över en nivå. Skriv {0} i stället för {1}.': 'The heading skips a level. Write {0} instead of {1}.',
  'Det finns ingen text under rubriken. Skriv den, eller ta bort rubriken.':
    'There is no text below the heading. Write it, or remove the heading.',
  'Hela stycket är fett. Är det en rubrik, skriv ## framför och ta bort stjärnorna. Annars: gör bara det viktigaste ordet fett.':
    'The whole paragraph is bold. If it is a heading, write ## in front of it and remove the asterisks. If not, make only the most important word bold.',
  'Här står ett < som ser ut som början på HTML. Ta bort det, eller skriv \\< om tecknet ska synas.':
    'Here is a < that looks like the beginning of HTML. Remove it, or write \\< if the character is to show.',
  'Här syns HTML på sidan. Skriv texten utan den. Ska den synas, sätt den mellan två grava accenter: `<b>`.':
    'HTML shows on the page here. Write the text without it. If it is to show, put it between two backticks: `<b>`.',
  'Kommentarer (<!-- -->) följer med till sidan. Ta bort kommentaren.':
    'Comments (<!-- -->) end up in the page. Remove the comment.',
  'Ta bort den, och skriv texten med Markdown.': 'Remove it, and write the text in Markdown.',
  'HTML går inte att använda: {0}{1}. {2}': 'HTML cannot be used: {0}{1}. {2}',
  'Skriv länken så här: [vart den leder]({0}).': 'Write the link like this: [where it leads]({0}).',
  'Skriv **fet text**.': 'Write **bold text**.',
  'Skriv *kursiv text*.': 'Write *italic text*.',
  'Lämna en tom rad mellan styckena.': 'Leave an empty line between the paragraphs.',
  'Skriv bilden så här: ![vad bilden visar](/bilder/namn.png).':
    'Write the picture like this: ![what it shows](/bilder/name.png).',
  'Skriv listan med - först på varje rad.': 'Write the list with - first on each line.',
  'Skriv listan med 1., 2. och så vidare först på varje rad.':
    'Write the list with 1., 2. and so on first on each line.',
  'Skriv listan med - eller 1. först på varje rad.': 'Write the list with - or 1. first on each line.',
  'Skriv rubriken med ## först på raden.': 'Write the heading with ## first on the line.',
  'Skriv rubriken med ### först på raden.': 'Write the heading with ### first on the line.',
  'Skriv tabellen med lodstreck (|) mellan cellerna, eller skriv en lista.':
    'Write the table with bars (|) between the cells, or write a list.',
  'Skriv texten under en rubrik i stället.': 'Write the text below a heading instead.',
  'Skriv vad bilden visar inom hakparenteserna: ![Knappen Logga in överst på sidan](/bilder/namn.png).':
    'Write what the picture shows between the square brackets: ![The button Log in at the top of the page](/bilder/name.png).',
  'Bilden saknar text för den som inte ser den. {0}': 'The picture has no text for those who cannot see it. {0}',
  'Bildens text ”{0}” säger inte vad den visar. {1}': 'The text “{0}” does not say what the picture shows. {1}',
  'Bilden {0} går inte att använda. Lägg filen i public/bilder/, med ett namn av a–z, siffror och bindestreck som slutar på .png, .jpg, .webp, .avif eller .svg. Skriv adressen så här: /bilder/namn.png.':
    'The picture {0} cannot be used. Put the file in public/bilder/, with a name of a–z, digits and hyphens that ends with .png, .jpg, .webp, .avif or .svg. Write its address like this: /bilder/name.png.',
  'Bilden finns inte.': 'There is no such picture.',
  '{0} Lägg filen i public{1}, eller rätta namnet.': '{0} Put the file in public{1}, or correct the name.',
  'Bilden är på {0} kB. Gör den mindre än {1} kB.': 'The picture is {0} kB. Make it smaller than {1} kB.',
  'Filen är inte en bild av det slag som namnet säger. Spara om den i rätt format.':
    'The file is not the kind of picture that its name says. Save it again in the right format.',
  'SVG-bilden innehåller skript, länkar eller delar från andra ställen. Spara om den som en enkel SVG, eller som .png.':
    'The SVG picture has scripts, links or parts from elsewhere in it. Save it again as a plain SVG, or as .png.',
  'Länken är inte hel. Skriv den så här, utan mellanslag emellan: [vart den leder](adress).':
    'The link is not whole. Write it like this, without spaces between: [where it leads](address).',
  'Tecknet {0} syns i texten, för att det andra saknas eller har mellanslag bredvid sig. Skriv {1}, eller ta bort tecknet. Ska det synas, skriv {2}.':
    'The mark {0} shows in the text, because the other one is missing or has a space beside it. Write {1}, or remove the mark. If it is to show, write {2}.',
  'Dubbla hakparenteser gör ingen länk. Skriv [vart den leder](adress).':
    'Double square brackets make no link. Write [where it leads](address).',
  'Fotnoter går inte att använda. Skriv det i texten i stället.':
    'Footnotes cannot be used. Write it in the text instead.',
  'Rutor av det slaget går inte att använda. Skriv texten som ett vanligt stycke.':
    'Boxes of that kind cannot be used. Write the text as an ordinary paragraph.',
  'Innehållsförteckningar och egna märken går inte att använda. Ta bort det.':
    'Tables of contents and marks of your own cannot be used. Remove them.',
  'Här står kod från en mall. Skriv det som ska stå på sidan.':
    'Here is code from a template. Write what is to stand on the page.',
  'Raden ser ut som kod. Ta bort den.': 'The line looks like code. Remove it.',
  'Text inom { } ser ut som kod. Skriv det som ska stå på sidan, eller ta bort klamrarna.':
    'Text inside { } looks like code. Write what is to stand on the page, or remove the braces.',
  '**fet text**': '**bold text**',
  '*kursiv text*': '*italic text*',
  'Struken text går inte att använda. Ta bort tecknen ~.': 'Struck-out text cannot be used. Remove the ~ signs.',
  'Formler, dolda kommentarer och ordlistor går inte att göra. Skriv det som vanlig text.':
    'Formulas, hidden comments and definition lists cannot be used. Write the same as ordinary text.',
  'Överstruken text går inte att använda. Ta bort tecknen =.': 'Highlighted text cannot be used. Remove the = signs.',
  'Tecknet ` syns i texten. Sätt ett före och ett efter koden, eller ta bort det.':
    'The mark ` shows in the text. Put one before and one after the code, or remove it.',
  'Raden ser ut som en rubrik men är ingen. Sätt ett mellanslag efter #-tecknen. Ska de synas, skriv \\# först.':
    'The line looks like a heading but is none. Put a space after the # signs. If they are to show, write \\# first.',
  'Rubriker har högst sex nivåer. Skriv ## eller ###.': 'Headings have six levels at most. Write ## or ###.',
  'Tecknet \\ syns i texten. Ta bort det. Ska det synas, sätt texten mellan två grava accenter: `C:\\mapp`.':
    'The character \\ shows in the text. Remove it. If it is to show, put the text between two backticks: `C:\\folder`.',
  'Koder för uttryckssymboler fungerar inte. Ta bort koden.': 'Codes for emoji do not work. Remove the code.',
  'Här står något som skulle fyllas i. Skriv klart texten.': 'Something here was to be filled in. Finish the text.',
  'Här syns en teckenkod. Skriv tecknet i stället.': 'A character code shows here. Write the character itself instead.',
  'Här syns Markdown på sidan. Ta bort snedstrecken (\\) före tecknen, eller tecknen själva.':
    'Markdown shows on the page here. Remove the backslashes (\\) before the marks, or the marks themselves.',
  'Texten inom citattecken efter adressen når inte alla läsare. Ta bort den, och skriv det viktiga i länkens text.':
    'The quoted text after the address does not reach all readers. Remove it, and write what matters in the text of the link.',
  'Två länkar har texten {0} men leder till olika sidor. Skriv olika texter.':
    'Two links have the text {0} but lead to different pages. Write different texts.',
  'Skriv vart länken leder, till exempel [skaffa BankID]({0}).':
    'Write where the link leads, for example [get a BankID]({0}).',
  'skaffa-bankid': 'get-bankid',
  'Länken saknar text. {0}': 'The link has no text. {0}',
  'Länkens text börjar med {0} Skriv bara adressen eller numret som text.':
    'The text of the link begins with {0} Write only the address or the number as text.',
  'Länkens text är en adress. {0}': 'The text of the link is an address. {0}',
  'Länkens text {0} säger inte vart länken leder. {1}': 'The link text {0} does not say where the link leads. {1}',
  'Länkens text är längre än 100 tecken. {0}': 'The text of the link is longer than 100 characters. {0}',
  'Adressen [{0}] står två gånger. Ta bort den ena.': 'The address [{0}] is there twice. Remove one of them.',
  'Ingen länk använder adressen [{0}]. Ta bort raden.': 'No link uses the address [{0}]. Remove the line.',
  'Länken går utan kryptering. Skriv {0}, om sidan finns där.':
    'The link goes without encryption. Write {0}, if the page is there.',
  'Länken går till den här webbplatsen. Skriv bara {0}.': 'The link leads to this site. Write only {0}.',
  'Skriv länken som sidans adress: {0}.': 'Write the link as the address of the page: {0}.',
  'Adressen {0} leder ingenstans. Börja med / för en sida här, till exempel {1}, eller med https:// för en annan webbplats.':
    'The address {0} leads nowhere. Begin with / for a page here, for example {1}, or with https:// for another site.',
  'En länk till en e-postadress skrivs mailto:{0}.': 'A link to an e-mail address is written mailto:{0}.',
  'En länk till ett telefonnummer skrivs tel:{0}.': 'A link to a telephone number is written tel:{0}.',
  'Det går inte att lägga upp filer ({0}) här. Länka till en sida på webben som börjar med https://, eller skriv det viktiga i texten.':
    'Files ({0}) cannot be put up here. Link to a page on the web that begins with https://, or write what matters in the text.',
  'Filen {0} finns inte. {1}': 'There is no file {0}. {1}',
  'Skriv en av {0}, eller ta bort det som följer efter sidans adress.':
    'Write one of {0}, or remove what follows the address of the page.',
  'Ta bort det som följer efter sidans adress.': 'Remove what follows the address of the page.',
  'Rubriken #{0} finns inte på sidan {1}. {2}': 'There is no heading #{0} on the page {1}. {2}',
  'Efter # saknas rubrikens namn. Skriv det, eller ta bort #.':
    'The name of the heading is missing after #. Write it, or remove #.',
  'Sidan finns på textens språk. Skriv {0}.': 'The page is there in the language of the text. Write {0}.',
  'en lista i listan': 'a list within the list',
  'en lista': 'a list',
  ' Ska det vara en lista, skriv - {0}.': ' If it is to be a list, write - {0}.',
  '”{0}. {1}”': '“{0}. {1}”',
  'Dagen ”{0}. {1}” blir {2} på sidan, för att raden börjar med en siffra och en punkt. Skriv dagen utan punkt: {3}.{4}':
    'The day “{0}. {1}” becomes {2} on the page, because the line begins with a number and a full stop. Write the day without the full stop: {3}.{4}',
  'En tom rad räcker inte för att börja en ny lista. Skriv en rad text eller en rubrik mellan listorna, eller räkna vidare.':
    'An empty line is not enough to begin a new list. Write a line of text or a heading between the lists, or go on counting.',
  'Skriv numren i ordning, och se efter att texten inte hänvisar till fel nummer.':
    'Write the numbers in order, and see that the text does not refer to the wrong one.',
  'Här står {0}., men sidan visar {1}. {2}': 'Here it says {0}., but the page shows {1}. {2}',
  'Raden ser ut som en punkt i en lista men är ingen. Skriv bindestreck och mellanslag först: - text.':
    'The line looks like an item of a list but is none. Write a hyphen and a space first: - text.',
  'Raden ser ut som en punkt i en lista men är ingen. Sätt ett mellanslag efter strecket.':
    'The line looks like an item of a list but is none. Put a space after the hyphen.',
  'Raden ser ut som ett steg i en lista men är inget. Sätt ett mellanslag efter siffran och punkten: 1. text.':
    'The line looks like a step in a list but is none. Put a space after the number and the full stop: 1. text.',
  'Listor med bokstäver går inte att göra. Skriv - eller 1. först på raden.':
    'Lists with letters cannot be made. Write - or 1. first on the line.',
  'Raderna ser ut som en lista men rinner ihop till ett stycke. Skriv 1. först på raden, och lämna en tom rad före.':
    'The lines look like a list but run together into a paragraph. Write 1. first on the line, and leave an empty line before it.',
  'Raden ser ut som en punkt i en lista men hör till stycket ovanför. Lämna en tom rad före listan.':
    'The line looks like an item of a list but belongs to the paragraph above. Leave an empty line before the list.',
  'Listan byter tecken mitt i och blir två listor. Använd samma tecken på varje rad: - eller 1.':
    'The list changes its mark half-way and becomes two lists. Use the same mark on each line: - or 1.',
  'Listan börjar på {0}. Börja på 1. Ska det inte vara en lista, skriv om meningen så att raden inte börjar med en siffra och en punkt.':
    'The list begins at {0}. Begin at 1. If it is not to be a list, rewrite the sentence so that the line does not begin with a number and a full stop.',
  'Listan har fyra nivåer. Använd högst tre, hellre färre.':
    'The list has four levels. Use three at most, preferably fewer.',
  'Listan har {0} rader. Dela upp den i kortare listor med en rubrik var.':
    'The list has {0} lines. Divide it into shorter lists, each with a heading.',
  'Punkten är tom. Skriv något, eller ta bort raden.': 'The item is empty. Write something, or remove the line.',
  'Strecket först på raden syns inte som minus, för det gör raden till en punkt i en lista. Ska det vara minus, skriv \\{0}…, eller ordet minus.':
    'The dash first on the line does not show as a minus, because it makes the line an item of a list. If it is to be a minus, write \\{0}…, or the word minus.',
  'Stjärnorna i ”{0}” syns inte, för Markdown gör texten mellan dem kursiv eller fet. Ska de synas, skriv {1}. Ska texten vara kursiv eller fet, gör det med hela ordet.':
    'The asterisks in “{0}” do not show, because Markdown makes the text between them italic or bold. If they are to show, write {1}. If the text is to be italic or bold, do it to the whole word.',
  'Tecknet # sist i rubriken syns inte. Ska det synas, skriv \\{0}. Annars: ta bort det.':
    'The sign # at the end of the heading does not show. If it is to show, write \\{0}. If not, remove it.',
  'Tecknet > först på raden syns inte, för det gör raden till ett citat. Skriv ”mer än {0}”, eller \\> om tecknet ska synas.':
    'The sign > first on the line does not show, because it makes the line a quotation. Write “more than {0}”, or \\> if the sign is to show.',
  'Tecknet {0} först på raden syns inte, för det gör raden till en punkt i en lista. Ska tecknet synas, skriv \\{1}. Ska det vara en lista, skriv - i stället.':
    'The sign {0} first on the line does not show, because it makes the line an item of a list. If the sign is to show, write \\{1}. If it is to be a list, write - instead.',
  '”{0}” blir en länk till {1}, och den adressen är någon annans. Skriv adressen så som post kommer fram till den, utan å, ä och ö.':
    '“{0}” becomes a link to {1}, and that address is somebody else’s. Write the address as mail reaches it, with the letters a–z alone.',
  'Struken text går inte att använda. Ta bort texten, eller ta bort tecknen ~.':
    'Struck-out text cannot be used. Remove the text, or remove the ~ signs.',
  'Kryssrutor går inte att använda. Ta bort [ ] i början av raden.':
    'Tick boxes cannot be used. Remove [ ] at the beginning of the line.',
  'Fyra mellanslag eller ett tabbtecken först på raden gör texten till kod. Ta bort dem. Ska det vara kod, sätt ``` på raden före och efter.':
    'Four spaces or a tab first on the line make the text code. Remove them. If it is to be code, put ``` on the line before and after.',
  'Det som står efter {0} på samma rad syns inte. Flytta ned det till en egen rad.':
    'What follows {0} on the same line does not show. Move it down to a line of its own.',
  'Koden tar aldrig slut, så resten av texten blir kod. Skriv {0} på en egen rad efter den.':
    'The code never ends, so the rest of the text becomes code. Write {0} on a line of its own after it.',
  'Raden +++ syns på sidan. Flytta upp fälten till de första, skrivna som namn: värde, eller ta bort dem.':
    'The line +++ shows on the page. Move the fields up to the others, written as name: value, or remove them.',
  'Det finns rubriker men ingen text under dem.': 'There are headings, but no text below them.',
  'Det finns ingen text under fälten.': 'There is no text below the fields.',
  '{0} Skriv den.': '{0} Write it.',
  'En sida får inte innehålla {0}. Ta bort raden. Komponenterna {1} går att använda ändå.':
    'A page may not contain {0}. Remove the line. The components {1} can be used without it.',
  'En sida får inte innehålla kod inom { }. Ta bort den. Ska klamrarna synas, sätt texten mellan två grava accenter: `{så}`.':
    'A page may not contain code inside { }. Remove it. If the braces are to show, put the text between two backticks: `{so}`.',
  'HTML går inte att använda: <{0}>': 'HTML cannot be used: <{0}>',
  'Komponenten <{0}> finns inte': 'There is no component <{0}>',
  '{0}. Skriv med Markdown, eller använd {1}.': '{0}. Write Markdown, or use {1}.',
  'Komponenten <{0}> har inga inställningar och ingen text i sig. Skriv bara <{1} />.':
    'The component <{0}> has no settings and no text inside. Write only <{1} />.',
  'Texten går inte att läsa härifrån. Tecknen < och { har en egen betydelse i .mdx. Skriv länkar som [text](adress), och kommentarer inte alls. Ska tecknet synas, sätt det mellan två grava accenter: `<`.':
    'The text cannot be read from here on. The signs < and { have a meaning of their own in .mdx. Write links as [text](address), and no comments. If the sign is to show, put it between two backticks: `<`.',
  'Adressen talar om varifrån läsaren kom. Skriv den utan det: {0}.':
    'The address tells where the reader came from. Write it without that: {0}.',
  'Alla kan inte öppna en fil av den sorten ({0}). Länka till en webbsida med samma uppgifter.':
    'Not everybody can open a file of that kind ({0}). Link to a web page that says the same.',
  'Adressen går en omväg över {0}. Skriv dit den leder: {1}.':
    'The address takes a detour by {0}. Write where it leads: {1}.',
  'Adressen går till ett intranät eller en delad mapp, som läsarna inte kommer åt. Länka till en sida som alla kan öppna.':
    'The address leads to an intranet or a shared folder, which readers cannot reach. Link to a page that everybody can open.',
  'Adressen liknar {0} men går till en annan webbplats, {1}. Skriv rätt adress. Är den rätt, lägg sidan i content/related-links/ och länka så.':
    'The address looks like {0} but leads to another site, {1}. Write the right address. If it is right, put the page in content/related-links/ and link to it that way.',
  'Raden är längre än {0} tecken. Dela upp den i stycken med en tom rad emellan.':
    'The line is longer than {0} characters. Divide it into paragraphs with an empty line between.',
  'Raden ligger i för många listor eller citat inuti varandra. Använd högst tre nivåer.':
    'The line is inside too many lists or quotations. Use three levels at most.',
  'Raden har fler än 40 lodstreck (|). Gör tabellen smalare, eller skriv en lista.':
    'The line has more than 40 bars (|). Make the table narrower, or write a list.',
  'Texten har för många markeringar inuti varandra. Ta bort några.':
    'The text has too many marks inside each other. Remove some of them.',
  'Texten har fler än {0} rubriker. Dela upp den.': 'The text has more than {0} headings. Divide it.',
  'Raden har {0} celler, men tabellens första rad har {1}. Skriv lika många på varje rad, med | emellan.':
    'The line has {0} cells, but the first line of the table has {1}. Write as many on each line, with | between.',
  'Tabellen har bara en rubrikrad. Skriv rader under den, eller ta bort den.':
    'The table has a line of headings only. Write lines below it, or remove it.',
  'En kolumn saknar rubrik. Skriv vad kolumnen innehåller.': 'A column has no heading. Write what is in the column.',
  'Raden ser ut som en tabell men är ingen. Skriv rubrikraden, sedan en streckrad med lika många kolumner: | --- | --- |.':
    'The line looks like a table but is none. Write the line of headings, then a line of dashes with as many columns: | --- | --- |.',
  'Raderna är klistrade ur ett kalkylblad och rinner ihop till ett stycke. Skriv dem som en tabell:\n{0}':
    'The lines are pasted from a spreadsheet and run together into a paragraph. Write them as a table:\n{0}',
};
