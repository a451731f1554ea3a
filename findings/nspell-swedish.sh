#!/bin/sh
# Tool:      nspell 2.1.5 with dictionary-sv 4.0.0 (npm). Compared with Hunspell itself, as hunspell-asm 4.0.2.
# Input:     the Swedish dictionary, and words that are none: "lösenodr" for "lösenord", and letters at random.
# Expected:  as its readme says of correct(): whether the word is correctly spelled. It supports COMPOUNDRULE, which the
#            dictionary uses.
# Behaviour: every word is correct, whatever it is, so a Swedish text has no mistakes and no suggestions. With
#            dictionary-nb 3.0.0 it finds the words that are none.
# Seen:      nspell:        lösenord true, lösenodr true, xqzw true
#            hunspell-asm:  lösenord true, lösenodr false, xqzw false
# Known:     wooorm/nspell#21, closed.
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock \
  nspell@2.1.5 dictionary-sv@4.0.0 dictionary-nb@3.0.0 hunspell-asm@4.0.2 >/dev/null
cat >spell.mjs <<'JS'
import norwegian from 'dictionary-nb';
import swedish from 'dictionary-sv';
import { loadModule } from 'hunspell-asm';
import nspell from 'nspell';

const words = ['lösenord', 'lösenodr', 'xqzw'];
const said = (name, isCorrect) => console.log(`${name} ${words.map((word) => `${word} ${isCorrect(word)}`).join(', ')}`);
const spell = nspell(swedish);
said('nspell:      ', (word) => spell.correct(word));
const factory = await loadModule();
const hunspell = factory.create(factory.mountBuffer(swedish.aff, 'sv.aff'), factory.mountBuffer(swedish.dic, 'sv.dic'));
said('hunspell-asm:', (word) => hunspell.spell(word));
console.log(`nspell in Norwegian: xqzw ${nspell(norwegian).correct('xqzw')}`);
process.exit();
JS
node spell.mjs | tee seen
cat >expected <<'TXT'
nspell:       lösenord true, lösenodr true, xqzw true
hunspell-asm: lösenord true, lösenodr false, xqzw false
nspell in Norwegian: xqzw false
TXT
cmp seen expected
