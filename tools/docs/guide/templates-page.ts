import { newFileLink, templates, templateText } from './template.ts';

/** The templates for GitHub's web editor, as a page of the guide. */
export function templatesPage(): string {
  const sections = Object.entries(templates).map(([name, template]) =>
    [
      `## ${name}`,
      `[Öppna mallen i GitHub](${newFileLink(template)})`,
      'Så här ser den ut:',
      `\`\`\`markdown\n${templateText(template)}\`\`\``,
    ].join('\n\n'),
  );
  return [
    '# Mallar för GitHub',
    'Länkarna öppnar GitHub med en färdig fil som du skriver över. Du behöver ett konto som får ändra i kodförrådet. Så här gör du steg för steg: [publicera något brådskande](bradskande.md).',
    'Rader som börjar med `#` är hjälp och syns inte på webbplatsen. Ta bort `#` framför ett fält som du vill använda.',
    ...sections,
    'Sidan är gjord av de regler som granskningen följer. Ändra den inte för hand: kör `npm run guide`.\n',
  ].join('\n\n');
}
