import { language } from '../../../src/editors/of-site.ts';
import { newFileLink, templates, templateText } from './template.ts';

const words = {
  sv: {
    heading: '# Mallar för GitHub',
    leads: [
      'Länkarna öppnar GitHub med en färdig fil som du skriver över. Du behöver ett konto som får ändra i kodförrådet. Så här gör du steg för steg: [publicera något brådskande](bradskande.md).',
      'Rader som börjar med `#` är hjälp och syns inte på webbplatsen. Ta bort `#` framför ett fält som du vill använda.',
    ],
    open: 'Öppna mallen i GitHub',
    shown: 'Så här ser den ut:',
    made: 'Sidan är gjord av de regler som granskningen följer. Ändra den inte för hand: kör `npm run guide`.',
  },
  en: {
    heading: '# Templates for GitHub',
    leads: [
      'The links open GitHub with a file that you write over. You need an account that may change the repository. How it is done, step by step: [publish something urgent](urgent.md).',
      'Lines that begin with `#` are help and are not seen on the website. Take away the `#` before a field that you want to use. Write in the first language of the website. The topic and the problem are the names of files in `content/topics/` and `content/symptoms/`.',
    ],
    open: 'Open the template in GitHub',
    shown: 'This is what it looks like:',
    made: 'This page is made of the rules that the content check follows. Do not change it by hand: run `npm run guide`.',
  },
}[language];

/** The templates for GitHub's web editor, as a page of the guide. */
export function templatesPage(): string {
  const sections = Object.entries(templates).map(([name, template]) =>
    [
      `## ${name}`,
      `[${words.open}](${newFileLink(template)})`,
      words.shown,
      `\`\`\`markdown\n${templateText(template)}\`\`\``,
    ].join('\n\n'),
  );
  return [words.heading, ...words.leads, ...sections, `${words.made}\n`].join('\n\n');
}
