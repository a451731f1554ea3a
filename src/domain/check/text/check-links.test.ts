import { describe, expect, test } from 'vitest';
import { codesInBody, faultsInBody } from '../../../../test/support/test-body.ts';

const link = (address: string) => `Läs om [bedrägeri](${address}).`;

describe('addresses', () => {
  test.each([
    '/hjalp/lurad/',
    '/hjalp/bankid-sparrat/#gör-så-här',
    '#om-det-inte-hjälper',
    '/arbetsgivare/',
    '/',
    '/hjalp/#bankid',
    '/inloggningssatt/#siths',
    '/kontakt/#banken',
    '/sok/?q=bankid',
    '/meddelanden/arbetsgivare/kalender.ics',
    '/api/v1/help.json',
    '/en/api/v1/index.json',
    'https://www.exempel.se/',
    'https://www.exempel.se/en/sida?a=b&c=d%20e#del',
    'https://sv.wikipedia.org/wiki/Bedr%C3%A4geri',
    'mailto:hjalp@exempel.se',
    'tel:+46771524524',
    '<https://www.exempel.se/>',
  ])('right: %s', (address) => {
    expect(faultsInBody(link(address))).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'javascript&colon;alert(1)',
    'java&#115;cript:alert(1)',
    'java&#x73;cript&#58;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript%3Aalert(1)',
    'java%0Ascript:alert(1)',
    'java&#9;script:alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    '&#1;javascript:alert(1)',
    '<  javascript:alert(1)>',
    '<java script:alert(1)>',
    'java\u200bscript:alert(1)',
    'vbscript:a',
    'VBSCRIPT:a',
    'data:text/html,a',
    'data:text/html;base64,PHNjcmlwdD4=',
    'Data&colon;text/html,a',
    'file:///etc/passwd',
    'file:\\\\c:\\a',
    'blob:https://a.se/1',
    'about:blank',
    'ftp://exempel.se/a',
    'ws://exempel.se/',
    'sms:+46701234567',
    'intent://a',
    'view-source:https://a.se',
    '//exempel.se/a',
    '\\\\exempel.se\\a',
    '/\\exempel.se/a',
    '///exempel.se/a',
    'http://exempel.se/',
    'HTTP://EXEMPEL.SE/',
    'http:exempel.se',
    'https:exempel.se',
    'https:/exempel.se/',
    'https:///exempel.se',
    'https://',
    'https://exempel',
    'https://localhost/a',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://anna:hemligt@exempel.se/',
    'https://www.forsakringskassan.se@ond.example/',
    'https://exempel.se:8080/',
    'https://exеmpel.se/',
    'https://xn--80ak6aa92e.com/',
    'https://bit.ly/abc',
    '/hjalp/lurad/?x=javascript:alert(1)',
    'https://exempel.se/%zz',
    'https://exempel.se/%',
    'https://exempel.se/%E5',
    'https://exempel.se/%00',
    'https://exempel.se/<b>',
    'https://hjalp.example/hjalp/lurad/',
    'http://hjalp.example/hjalp/lurad/',
    'www.exempel.se',
    'exempel.se',
    'bankid-sparrat.md',
    './bankid-sparrat.md',
    '../lurad/',
    'lurad',
    '?q=a',
    '',
    '<>',
    'mailto:',
    'mailto:anna',
    'mailto:a@b.se?bcc=c@d.se',
    'mailto:a@b.se,c@d.se',
    'tel:0771-524 524',
    'tel:0771524524',
    'tel:112',
  ])('refused: %s', (address) => {
    const codes = codesInBody(link(address));
    expect(
      codes.some((code) => code === 'lank-fel-adress' || code === 'markdown-rest'),
      codes.join(),
    ).toBe(true);
  });

  test.each([
    '/hjalp/finns-inte/',
    '/hjalp/lurad',
    '/Hjalp/Lurad/',
    '/hjalp/lurad/index.html',
    '/hjalp/lurad.md',
    '/content/login-help/lurad.md',
    '/hjalp/lurad//',
    '/hjalp/../hjalp/lurad/',
    '/hjalp/lurad/#finns-inte',
    '#finns-inte',
    '#',
    '/hjalp/#finns-inte',
    '/kontakt/#lurad',
    '/en/hjalp/lurad/',
    '/bilder/knapp.png',
    '/admin/',
  ])('leads nowhere: %s', (address) => {
    expect(codesInBody(link(address))).toContain('lank-bruten');
  });

  test.each([
    ['<javascript:alert(1)>', 'lank-fel-adress'],
    ['Läs [om bedrägeri][a].\n\n[a]: javascript:alert(1)', 'lank-fel-adress'],
    ['[![Knappen Logga in](/bilder/knapp.png)](javascript:a)', 'lank-fel-adress'],
    ['Gå till www.exempel.se i dag.', 'lank-fel-adress'],
    ['Gå till http://exempel.se i dag.', 'lank-fel-adress'],
    ['Läs om [bedrägeri](/en/hjalp/bankid-sparrat/).', 'lank-fel-sprak'],
  ])('wherever it stands: %j: %s', (body, code) => {
    expect(codesInBody(body)).toContain(code);
  });

  test('a fault says what to write instead', () => {
    const messages = [
      'bankid-sparrat.md',
      '/hjalp/bankid-sparat/',
      'http://exempel.se/a',
      'https://hjalp.example/hjalp/lurad/',
      '/hjalp/bankid-sparrat/#gor-sa-har',
    ].map((address) => faultsInBody(link(address))[0]?.message);
    expect(messages).toMatchInlineSnapshot(`
      [
        "Skriv länken som sidans adress: /hjalp/bankid-sparrat/.",
        "Sidan /hjalp/bankid-sparat/ finns inte. Menade du /hjalp/bankid-sparrat/?",
        "Länken går utan kryptering. Skriv https://exempel.se/a, om sidan finns där.",
        "Länken går till den här webbplatsen. Skriv bara /hjalp/lurad/.",
        "Rubriken #gor-sa-har finns inte på sidan /hjalp/bankid-sparrat/. Skriv en av #gör-så-här, #om-det-inte-hjälper, eller ta bort det som följer efter sidans adress.",
      ]
    `);
  });
});

describe('texts', () => {
  test.each([
    'här',
    'Klicka här',
    'klicka här.',
    'Läs mer',
    'Läs mer här',
    'mer information',
    'länk',
    'Den här länken',
    'Tryck på länken',
    'klicka här för att läsa om bedrägeri',
    'https://www.exempel.se',
    'www.exempel.se',
    'bankid.com',
    'läs mer om det här',
    '',
    ' ',
    '→',
    '**här**',
    'click here',
    'a'.repeat(101),
  ])('says nothing: %j', (text) => {
    expect(codesInBody(`Se [${text}](/hjalp/lurad/).`)).toContain('lank-text');
  });

  test.each(['here', 'Read more', 'click here', 'this page', 'Learn more', 'more information', 'link'])(
    'says nothing in English: %j',
    (text) => {
      expect(codesInBody(`See [${text}](/en/hjalp/bankid-sparrat/).`, { locale: 'en' })).toContain('lank-text');
    },
  );

  test.each([
    ['Se https://www.exempel.se/sida.', 'lank-text'],
    ['Se <https://www.exempel.se/sida>.', 'lank-text'],
    ['Skriv till <mailto:a@b.se>.', 'lank-text'],
    ['Se [läs mer][a].\n\n[a]: /hjalp/lurad/', 'lank-text'],
    ['Om [BankID](/hjalp/lurad/) och [BankID](/hjalp/bankid-sparrat/).', 'lank-form'],
    ['Om [BankID](/hjalp/lurad/ "Så gör du").', 'lank-form'],
  ])('%j: %s', (body, code) => {
    expect(codesInBody(body)).toContain(code);
  });

  test.each([
    'Läs [mer om bedrägeri](/hjalp/lurad/).',
    'Skriv till [hjalp@exempel.se](mailto:hjalp@exempel.se).',
    'Skriv till hjalp@exempel.se.',
    'Om [BankID](/hjalp/lurad/) och [BankID](/hjalp/lurad/).',
    'Läs [om bedrägeri][a] och [mer][b].\n\n[a]: /hjalp/lurad/\n[b]: /hjalp/'.replace('[mer]', '[all hjälp]'),
  ])('good: %j', (body) => {
    expect(faultsInBody(body)).toEqual([]);
  });
});
