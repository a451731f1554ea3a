import { expect, test } from 'vitest';
import { apiHelp, apiLink, apiMethod, apiRole, apiService, apiSymptom } from './api-entries.ts';

const site = 'https://help.example';
const entry = { id: 'a', lang: 'en' as const, title: 'title', order: 1, reviewed: '2024-04-01', owner: 'owner' };
const summary = 'summary';

test('a question', () => {
  expect(apiHelp({ ...entry, answer: 'answer', topic: 'bankid', related: ['b'] }, 'body', site)).toEqual({
    id: 'a',
    url: 'https://help.example/en/hjalp/a/',
    language: 'en',
    title: 'title',
    answer: 'answer',
    topic: 'bankid',
    roles: [],
    methods: [],
    symptoms: [],
    keywords: [],
    related: ['b'],
    reviewed: '2024-04-01',
    body: 'body',
  });
});

test('a group of readers', () => {
  expect(apiRole({ ...entry, lang: 'sv', heading: 'heading', summary, topTasks: ['b'] }, 'body', site)).toEqual({
    id: 'a',
    url: 'https://help.example/a/',
    language: 'sv',
    title: 'title',
    heading: 'heading',
    summary,
    body: 'body',
  });
});

test('a login method', () => {
  const words = { id: 'a', language: 'en', title: 'title', summary };
  expect(apiMethod({ ...entry, summary })).toEqual({ ...words, issuer: null, url: null });
  const known = { issuer: 'issuer', url: 'https://issuer.example/' };
  expect(apiMethod({ ...entry, summary, ...known })).toEqual({ ...words, ...known });
});

test('an e-service, whose last day with a method ends at midnight in Sweden', () => {
  const methods = [{ method: 'bankid' }, { method: 'telia', from: '2024-01-01', until: '2024-04-12' }];
  expect(apiService({ ...entry, summary, methods })).toEqual({
    id: 'a',
    language: 'en',
    title: 'title',
    summary,
    roles: [],
    url: null,
    methods: [
      { method: 'bankid', from: null, until: null },
      { method: 'telia', from: '2023-12-31T23:00:00.000Z', until: '2024-04-12T22:00:00.000Z' },
    ],
  });
});

test('a link', () => {
  const url = 'https://other.example/';
  expect(apiLink({ ...entry, group: 'group', url })).toEqual({
    id: 'a',
    language: 'en',
    title: 'title',
    summary: null,
    group: 'group',
    url,
    roles: [],
  });
});

test('what has happened, with its step of the guide in the language that is asked for', () => {
  expect(apiSymptom({ ...entry, lang: 'sv', asks: 'roles' }, 'en', site)).toEqual({
    id: 'a',
    url: 'https://help.example/en/hjalp-mig/a/',
    language: 'sv',
    title: 'title',
    roles: [],
    asks: 'roles',
  });
});
