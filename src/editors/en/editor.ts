/** Plain words of the browser editor in place of those of Sveltia CMS, and those of the bar of a preview. */
export const editor = {
  Förhandsvisning: 'Preview',
  'Visa som det är': 'Show it as of',
  Visa: 'Show',
  'Hoppa till': 'Jump to',
  'Välj tidpunkt': 'Choose a moment',
  'Nästa dag klockan 0.00': 'The next day at 00:00',
  'Den här sidan': 'This page',
  'Logga in med en nyckel': 'Sign in with a key',
  'Klistra in din nyckel (access token). Den ska få läsa och skriva innehållet.':
    'Paste your key (access token). It must be allowed to read and write the content.',
  'Den ska också få läsa och skriva ändringsförslag (pull requests).':
    'It must also be allowed to read and write proposed changes (pull requests).',
  'Du skapar en nyckel i <a>inställningarna hos {$service}</a>.':
    'You make a key in <a>the settings of {$service}</a>.',
  'Nyckeln gäller inte. Kontrollera den och försök igen.': 'The key is not valid. Check it, and try again.',
  Nyckel: 'Key',
  'Arbeta med filer på den här datorn': 'Work with files on this computer',
  'Välj projektets mapp, den som har mappen content i sig.':
    'Choose the folder of the project, the one with the folder content in it.',
  'Du arbetar med filer på den här datorn': 'You are working with files on this computer',
  'Det är inte projektets mapp. Välj den som har mapparna .git och content i sig.':
    'That is not the folder of the project. Choose the one with the folders .git and content in it.',
  'Ingen mapp blev vald. Försök igen.': 'No folder was chosen. Try again.',
  'Du har inte åtkomst till {$repo}. Be den som sköter webbplatsen att lägga till dig.':
    'You have no access to {$repo}. Ask whoever runs the site to add you.',
  'Det finns inget kodförråd som heter {$repo}, eller så får du inte läsa det.':
    'There is no repository called {$repo}, or you may not read it.',
  Adress: 'Address',
  'Ändra adressen': 'Change the address',
  'Adressen är tom. Skriv ett namn.': 'The address is empty. Write a name.',
  'En annan text har redan den adressen. Skriv en annan.': 'Another text has that address already. Write another one.',
  'Adressen tas från rubriken när du sparar.': 'The address is taken from the heading when you save.',
  'Den här texten har ingen egen adress.': 'This text has no address of its own.',
  'Något blev inte klart': 'Something was not finished',
  'Det du har skrivit finns kvar.': 'What you have written is kept.',
  Publiceras: 'Being published',
  'Den automatiska granskningen pågår.': 'The automatic check is running.',
  'Granskningen hittade fel. I formuläret står vad du ska ändra.':
    'The check found errors. The form says what to change.',
  'Hämtar svar från granskningen …': 'Fetching the result of the check …',
  'Hämta svar från granskningen': 'Fetch the result of the check',
  'Väntar på svar från granskningen': 'Waiting for the result of the check',
  'Granskningen pågår': 'The check is running',
  'Granskningen hittade fel': 'The check found errors',
};
