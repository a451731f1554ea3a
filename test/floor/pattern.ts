import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { isSupported, known } from './support.ts';

const features = known.javascript['regular_expressions'] ?? {};

/** What a regular expression has that a browser of the floor lacks: there the whole script does not parse. */
export function lackingInPattern(source: string, flags: string): string[] {
  const faults: string[] = [];
  const say = (key: string, words: string) => void (isSupported(features[key]) || faults.push(words));
  if (flags.includes('v')) faults.push('regular expression flag v');
  const isUnicode = flags.includes('u');
  visitRegExpAST(
    new RegExpParser().parsePattern(source, 0, source.length, { unicode: isUnicode, unicodeSets: flags.includes('v') }),
    {
      onAssertionEnter: ({ kind }) => void (kind === 'lookbehind' && say('lookbehind_assertion', 'lookbehind')),
      onModifiersEnter: () => say('modifier', 'regular expression modifiers'),
      onCapturingGroupEnter: ({ name }) => void (name && say('named_capturing_group', 'named group')),
      onCharacterSetEnter: ({ kind }) =>
        void (kind === 'property' && say('unicode_character_class_escape', 'property escape')),
    },
  );
  return faults;
}
