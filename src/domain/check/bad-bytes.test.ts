import { expect, test } from 'vitest';
import { faultsOfFile, helpWith } from '../../../test/support/test-input.ts';

const file = 'content/login-help/ny-telefon.md';
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
/** The text in the body, which begins on line 9. */
const body = (text: string) => helpWith('title: Hur?').replace('Så gör du.', text);

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', '1 fil-tom'],
  ['only spaces', ' \n\t\n', '1 fil-tom'],
  ['only a byte order mark', '\ufeff', '1 fil-tom'],
  ['more than 200 kB', body('x'.repeat(200_001)), '1 fil-for-stor'],
  ['Latin-1', latin1(helpWith('title: Hur gör jag?')), '2 tecken-inte-utf-8'],
  ['Latin-1 in the body', latin1(body('Så.')), '3 tecken-inte-utf-8'],
  ['Windows-1252 quotes', Uint8Array.of(...latin1('---\ntitle: '), 0x93), '2 tecken-inte-utf-8'],
  ['Mac OS Roman', Uint8Array.of(...latin1('---\ntitle: g'), 0x9a, 0x72), '2 tecken-inte-utf-8'],
  ['a cut letter at the end', Uint8Array.of(...latin1(body('x').replaceAll('å', 'a')), 0xc3), '10 tecken-inte-utf-8'],
  ['an overlong letter', Uint8Array.of(0xc0, 0xaf), '1 tecken-inte-utf-8'],
  ['half a character as UTF-8', Uint8Array.of(0xed, 0xa0, 0x80), '1 tecken-inte-utf-8'],
  ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, ...utf16(body('x'))), '1 tecken-inte-utf-8'],
  ['UTF-16, big endian', Uint8Array.of(0xfe, 0xff, 0, 0x2d), '1 tecken-inte-utf-8'],
  ['UTF-16 without a mark', utf16(body('x')), '1 tecken-inte-utf-8'],
  ['MS-DOS', Uint8Array.of(...latin1('---\ntitle: g'), 0x94, 0x72), '2 tecken-inte-utf-8'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), '1 tecken-inte-utf-8'],
  ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0), '1 tecken-inte-utf-8'],
  ['NUL', body('a\0b'), '9 tecken-styrtecken'],
  ['backspace', body('a\bb'), '9 tecken-styrtecken'],
  ['escape', body('a\u001b[31mb'), '9 tecken-styrtecken'],
  ['vertical tab', body('a\vb'), '9 tecken-styrtecken'],
  ['form feed', body('a\fb'), '9 tecken-styrtecken'],
  ['delete', body('a\u007fb'), '9 tecken-styrtecken'],
  ['next line', body('a\u0085b'), '9 tecken-styrtecken'],
  ['a dash of Windows as a control', body('a \u0096 b'), '9 tecken-styrtecken'],
  ['NUL in a title', helpWith('title: a\0b'), '2 tecken-styrtecken'],
  ['a lost letter', body('\ufffdppna'), '9 tecken-forlorade'],
  ['å read wrong', body('PÃ¥'), '9 tecken-forvanskade'],
  ['ö read wrong in a title', helpWith('title: fÃ¶r'), '2 tecken-forvanskade'],
  ['a space read wrong and replaced', body('kl.Â 9.00'), '9 tecken-forvanskade'],
  ['a picture pasted as a character', body('Se \ufffc här'), '9 tecken-osynliga'],
  ['Ä read wrong', body('Ã„ndra'), '9 tecken-forvanskade'],
  ['a dash read wrong', body('a â€“ b'), '9 tecken-forvanskade'],
  ['a quote read wrong', body('â€™'), '9 tecken-forvanskade'],
  ['a hard space read wrong', body('10Â\u00a0kr'), '9 tecken-forvanskade'],
  ['å read wrong twice', body('PÃƒÂ¥'), '9 tecken-forvanskade'],
  ['å read as Mac OS Roman', body('P√•'), '9 tecken-forvanskade'],
  ['an emoji read wrong', body('ðŸ˜€'), '9 tecken-forvanskade'],
  ['zero-width space', body('a\u200bb'), '9 tecken-osynliga'],
  ['zero-width joiner outside emoji', body('a\u200db'), '9 tecken-osynliga'],
  ['zero-width non-joiner', body('a\u200cb'), '9 tecken-osynliga'],
  ['word joiner', body('a\u2060b'), '9 tecken-osynliga'],
  ['byte order mark in the middle', body('a\ufeffb'), '9 tecken-osynliga'],
  ['Hangul filler', body('a\u3164b'), '9 tecken-osynliga'],
  ['Braille blank', body('a\u2800b'), '9 tecken-osynliga'],
  ['right-to-left override', body('a\u202eb'), '9 tecken-skrivriktning'],
  ['isolate', body('a\u2066b'), '9 tecken-skrivriktning'],
  ['left-to-right mark', body('a\u200eb'), '9 tecken-skrivriktning'],
  ['tag characters', body('a\u{e0041}\u{e007f}'), '9 tecken-otillatna'],
  ['private use', body('a\ue000'), '9 tecken-otillatna'],
  ['private use far away', body('a\u{f0000}'), '9 tecken-otillatna'],
  ['not a character', body('a\ufdd0'), '9 tecken-otillatna'],
  ['variation selector without emoji', body('a\ufe0f'), '9 tecken-otillatna'],
  ['variation selector far away', body('a\u{e0100}'), '9 tecken-otillatna'],
  ['Cyrillic а in BankID', body('B\u0430nkID'), '9 tecken-blandade-alfabet'],
  ['Greek ο in title', helpWith('title: l\u03bfgga in'), '2 tecken-blandade-alfabet'],
  ['a word of twins only', body('logga \u0441\u043e\u0440 in'), '9 tecken-blandade-alfabet'],
  ['mathematical bold', body('𝐁𝐚𝐧𝐤'), '9 tecken-utsmyckade'],
  ['full width', body('ＢａｎｋＩＤ'), '9 tecken-utsmyckade'],
  ['a full-width colon', helpWith('title：Hur?'), '2 tecken-utsmyckade'],
  ['ligature', body('ﬁnns'), '9 tecken-utsmyckade'],
  ['a heap of accents', body('a\u0302\u0303\u0304\u0305'), '9 tecken-utsmyckade'],
  ['an accent that makes no letter', body('x\u030a'), '9 tecken-utsmyckade'],
  ['a hard space after a list mark', body('-\u00a0ett'), '9 tecken-hart-mellanslag'],
  ['a hard space after a heading mark', body('##\u00a0Rubrik'), '9 tecken-hart-mellanslag'],
  ['a hard space after a colon', helpWith('title:\u00a0Hur?'), '2 tecken-hart-mellanslag'],
  ['an em space', body('a\u2003b'), '9 tecken-ovanligt-mellanslag'],
  ['a lone carriage return', body('a\rb'), '9 tecken-lases-om'],
  ['å of two characters', body('a\u030a'), '9 tecken-lases-om'],
  ['a line separator', body('a\u2028b'), '9 tecken-lases-om'],
  ['a paragraph separator', body('a\u2029b'), '9 tecken-lases-om'],
  ['a soft hyphen', body('a\u00adb'), '9 tecken-lases-om'],
  ['a zero-width space as an escape', helpWith('title: "a\\u200bb"'), '2 tecken-osynliga'],
  ['a soft hyphen as an escape', helpWith('title: "a\\u00adb"'), '2 tecken-lases-om'],
  ['half a character as an escape', helpWith('title: "a\\ud800b"'), '2 tecken-otillatna'],
  ['a control character as an escape', helpWith('title: "a\\x07b"'), '2 tecken-styrtecken'],
  ['git conflict markers', body('<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main'), '9 git-konflikt'],
  [
    'git conflict markers in the fields',
    helpWith('<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x'),
    '2 git-konflikt',
  ],
])('%s', (_, raw, expected) => {
  expect(faultsOfFile(file, raw)).toContain(expected);
});

test('a file full of faults names the first lines', () => {
  const faults = faultsOfFile(file, body('a\u200bb\n'.repeat(5000)));
  const named = faults.filter((fault) => fault.endsWith('tecken-osynliga'));
  expect(named).toEqual([9, 10, 11, 12, 13].map((line) => `${line} tecken-osynliga`));
});
