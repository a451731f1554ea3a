import { expect, test } from 'vitest';
import { entries } from '../editors/en/entries.ts';
import { fields } from '../editors/en/fields.ts';
import { links } from '../editors/en/links.ts';
import { source } from '../editors/en/source.ts';
import { texts } from '../editors/en/texts.ts';
import { writing } from '../editors/en/writing.ts';
import { kindNames, kinds } from '../schema/kinds.ts';
import { fieldsOf } from './fields-of.ts';
import { labelOf, labelsOf } from './form-labels.ts';

/** What the gate says, in both languages. */
const messages = Object.entries({ ...entries, ...fields, ...links, ...source, ...texts, ...writing });
const forms = kindNames.map((kind) => labelsOf(fieldsOf(kinds[kind].schema)));
const names = new Set(forms.flatMap((labels) => Object.keys(labels).map((path) => path.split('.').at(-1) ?? '')));
const spans = (text: string) => text.match(/`[^`]+`/g) ?? [];

test('a field that the gate names stands between backticks, so that a form can name it by its label', () => {
  expect(names).toContain('updated');
  const bare = messages.filter(([swedish]) =>
    (swedish.replace(/`[^`]+`/g, '').match(/(?<![\p{L}\d/{.-])[a-z]+[A-Z]?\w*(?![\p{L}\d/-])/gu) ?? []).some((word) =>
      names.has(word),
    ),
  );
  expect(bare.map(([swedish]) => swedish)).toEqual([]);
});

test.each(messages.filter(([swedish]) => spans(swedish).some((span) => /^`\w+(?:: .*)?`$/.test(span))))(
  '%s names the same fields in English',
  (swedish, english) => {
    expect(spans(english)).toEqual(spans(swedish));
  },
);

test('a place in a form is called by the labels on the way to it', () => {
  const labels = labelsOf(fieldsOf(kinds.services.schema));
  expect(labelOf('methods.1.until', labels)).toBe('Inloggningssätt (nr 2), Till');
  expect(labelOf('title', labels)).toBe('Namn');
  expect(labelOf('', labels)).toBeUndefined();
});
