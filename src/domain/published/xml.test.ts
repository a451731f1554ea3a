import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { xmlDocument } from './xml.ts';

test.each(['https://help.example/?a=1&b=2', ' a\n\nb ', 'a ]]> b', '<b>"x"</b>', "it's å"])(
  'a text and an attribute are read back as they were: %j',
  (value) => {
    const document = xmlDocument(['feed', {}, [['id', { title: value.trim().replaceAll('\n', ' ') }, value]]]);
    const id = new DOMParser().parseFromString(document, 'application/xml').getElementsByTagName('id')[0];
    expect(id?.textContent).toBe(value);
    expect(id?.getAttribute('title')).toBe(value.trim().replaceAll('\n', ' '));
  },
);
