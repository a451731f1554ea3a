import { expect, test } from 'vitest';
import type { Contact } from '../../schema/contact.ts';
import { contactsFor } from './contacts-for.ts';
import type { Entry } from './entry.ts';

const contact = (id: string, fields: Partial<Contact> = {}) => ({ id, lang: 'sv', ...fields }) as Entry<Contact>;

const all = [
  contact('privat', { roles: ['privatpersoner'] }),
  contact('arbetsgivare', { roles: ['arbetsgivare'] }),
  contact('freja', { methods: ['freja-plus', 'freja-organisation'] }),
  contact('banken', { methods: ['bankid'] }),
  contact('polisen'),
];

test.each([
  ['the readers', { roles: ['privatpersoner'] }, ['privat']],
  [
    'the issuer before the readers',
    { roles: ['arbetsgivare'], methods: ['freja-organisation'] },
    ['freja', 'arbetsgivare'],
  ],
  [
    'first whom the editor names, and nobody twice',
    { contacts: ['polisen', 'freja'], methods: ['freja-plus'] },
    ['polisen', 'freja'],
  ],
  [
    'one issuer, so that the readers have room',
    { roles: ['privatpersoner'], methods: ['bankid', 'freja-plus'] },
    ['freja', 'privat'],
  ],
  ['issuers where nobody is for the readers', { methods: ['bankid', 'freja-plus'] }, ['freja', 'banken']],
  [
    'no group where not each of them has room',
    { roles: ['privatpersoner', 'arbetsgivare'], methods: ['bankid'] },
    ['banken'],
  ],
  ['each group where there is room', { roles: ['privatpersoner', 'arbetsgivare'] }, ['privat', 'arbetsgivare']],
  ['nobody for everyone', {}, []],
  [
    'two at most',
    { contacts: ['polisen'], methods: ['freja-plus'], roles: ['arbetsgivare', 'privatpersoner'] },
    ['polisen', 'freja'],
  ],
])('%s', (_, matter, ids) => {
  expect(contactsFor(matter, all).map(({ id }) => id)).toEqual(ids);
});
