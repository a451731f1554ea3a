/** What is wrong with the address that a link leads to. */
export const links = {
  'Länken startar ett skript. Ta bort den, eller skriv en adress som börjar med / eller https://.':
    'The link starts a script. Remove it, or write an address that begins with / or https://.',
  'Länken innehåller en hel fil. Ta bort den, eller skriv en adress som börjar med / eller https://.':
    'The link contains a whole file. Remove it, or write an address that begins with / or https://.',
  'Länken går till en fil på din dator. Skriv en adress som börjar med / eller https://.':
    'The link leads to a file on your computer. Write an address that begins with / or https://.',
  'Länken saknar adress. Skriv den inom parentesen efter texten.':
    'The link has no address. Write it in the brackets after the text.',
  'Adressen innehåller ett mellanslag eller ett osynligt tecken. Ta bort det.':
    'The address has a space or an invisible character in it. Remove it.',
  'Adressen innehåller ett tecken som inte får stå i en adress. Kopiera adressen igen från webbläsaren.':
    'The address has a character in it that no address may have. Copy the address from the browser again.',
  'Ett procenttecken i adressen följs inte av rätt siffror. Kopiera adressen igen från webbläsaren.':
    'A percent sign in the address is not followed by the right digits. Copy the address from the browser again.',
  'Adressen innehåller en procentkod för ett tecken som inte behöver det. Kopiera adressen igen från webbläsaren.':
    'The address has a percent code for a character that needs none. Copy the address from the browser again.',
  'Adressen börjar med två snedstreck. Skriv https:{0}, eller börja med ett snedstreck för en sida här.':
    'The address begins with two slashes. Write https:{0}, or begin with one slash for a page here.',
  'Adressen börjar med {0}:. Skriv en adress som börjar med / eller https://.':
    'The address begins with {0}:. Write an address that begins with / or https://.',
  'Sidan tar inte emot något efter frågetecknet. Ta bort det.':
    'The page takes nothing after the question mark. Remove it.',
  'Adressen går inte att läsa. Skriv den hel, till exempel https://www.exempel.se/sida.':
    'The address cannot be read. Write all of it, for example https://www.example.com/page.',
  'Adressen innehåller ett användarnamn (tecknet @ före webbplatsens namn). Ta bort det.':
    'The address has a user name in it (the sign @ before the name of the site). Remove it.',
  'Adressen har ett portnummer, :{0}. Ta bort det.': 'The address has a port number, :{0}. Remove it.',
  'Adressen {0} är ingen webbplats som alla kan nå. Skriv webbplatsens namn, till exempel www.exempel.se.':
    'The address {0} is no site that everybody can reach. Write the name of the site, for example www.example.com.',
  'Adressen är skriven i kod (xn--). Skriv webbplatsens namn med vanliga bokstäver.':
    'The address is written in code (xn--). Write the name of the site in ordinary letters.',
  'Adressen är förkortad, så att ingen ser vart den leder. Skriv hela adressen till sidan.':
    'The address is shortened, so that nobody sees where it leads. Write the whole address of the page.',
  'Skriv e-postlänken så här, utan mer efter adressen: mailto:namn@exempel.se.':
    'Write the e-mail link like this, with nothing after the address: mailto:name@example.com.',
  'Det är ett betalnummer, som kan bli dyrt att ringa. Skriv ett vanligt nummer.':
    'This is a premium number, which can be expensive to call. Write an ordinary number.',
  'Skriv telefonlänken med landsnummer och bara siffror, till exempel tel:+46771524524.':
    'Write the telephone link with the country code and digits only, for example tel:+46771524524.',
  'Länkens text säger {0}, men länken leder till {1}. Skriv samma på båda ställena, eller skriv vart länken leder med ord.':
    'The text of the link says {0}, but the link leads to {1}. Write the same in both places, or say in words where it leads.',
};
