import { expect, test } from 'vitest';
import { readSource } from '../source/source.ts';
import { checkContent } from './check-content.ts';

const words = readSource(
  'content/wordlist.yaml',
  'known: []\nsv:\n  - { avoid: [bankid*], write: BankID }\n  - { avoid: [erhålla], write: få }\n  - { avoid: [vi], write: den som gör det, where: notices, forbidden: true }\nen: []\n',
);

/** The text of an answer and its body with every mend of the gate in it, again until there is none. */
function mended(answer: string, body: string): [answer: string, body: string] {
  const file = `---\ntitle: Hur gör jag?\nanswer: ${JSON.stringify(answer)}\n---\n\n${body}\n`;
  const source = readSource('content/login-help/fraga.md', file);
  const found = checkContent([words, source], 0).find(({ mend }) => mend);
  const { written = '', instead = '', at } = found?.mend ?? {};
  if (!found) return [answer, body];
  const text = found.field === 'answer' ? answer : source.body;
  const start = at ?? text.indexOf(written);
  expect(text.slice(start).startsWith(written), `${found.message} ${at}`).toBe(true);
  const changed = text.slice(0, start) + instead + text.slice(start + written.length);
  return found.field === 'answer' ? mended(changed, body) : mended(answer, changed.trim());
}

test.each([
  ['Det öppnar kl 09:00.', 'Det öppnar klockan 9.00.'],
  ['Det öppnar 15:30.', 'Det öppnar klockan 15.30.'],
  ['Vänta - så  går det !', 'Vänta – så går det!'],
  ['Välj "Logga in".', 'Välj ”Logga in”.'],
  ['Öppna appen ☺.', 'Öppna appen.'],
  ['Välj  appen , sedan sedan koden.', 'Välj appen, sedan koden.'],
  ['Ta med bankid.', 'Ta med BankID.'],
  ['Erhålla svar.', 'Få svar.'],
])('in a field: %s', (written, instead) => {
  expect(mended(written, 'Text.')[0]).toBe(instead);
});

test.each([
  ['a\tb', 'a b'],
  ['**Viktigt** nu', 'Viktigt nu'],
  ['Läs [mer](/hjalp/)', 'Läs mer'],
  ['# Rubrik', 'Rubrik'],
])('in a field that is no sentence: %j', (written, instead) => {
  expect(mended(written, 'Text.')[0]).toBe(instead);
});

test.each([
  ['# Gör så här\n\nVänta.', '## Gör så här\n\nVänta.'],
  ['## Ett\n\nVänta.\n\n#### Två\n\nVänta.', '## Ett\n\nVänta.\n\n### Två\n\nVänta.'],
  ['#Gör så här\n\nVänta.', '## Gör så här\n\nVänta.'],
  ['•\tVänta\n•\tGå', '- Vänta\n- Gå'],
  ['Gör så:\n\n· Vänta\n· Gå', 'Gör så:\n\n- Vänta\n- Gå'],
  ['-Vänta\n-Gå', '- Vänta\n- Gå'],
  ['1.Vänta\n2.Gå', '1. Vänta\n2. Gå'],
  ['Öppna app\u200ben.', 'Öppna appen.'],
  ['Ring *21*0771#.', 'Ring \\*21\\*0771#.'],
  ['Öppna **appen** kl. 9.', 'Öppna **appen** klockan 9.'],
  ['- Öppna\n  appen -- vänta', '- Öppna\n  appen – vänta'],
])('in the text: %j', (written, instead) => {
  expect(mended('Svar.', written)[1]).toBe(instead);
});

test.each(['Ta med bankidt.', 'Öppna appen...', 'Stängt 13/4.', 'Vi ses.'])(
  'what is not certain is left: %s',
  (text) => {
    expect(mended('Svar.', text)[1]).toBe(text);
  },
);
