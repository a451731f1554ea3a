#!/bin/sh
# Tool:      natural 8.1.1 (npm), with dotenv 17.4.2.
# Input:     a program that needs its Swedish stemmer, prints one word as JSON, and stands in a folder with a file .env.
# Expected:  what is imported prints nothing and changes nothing. The readme of natural has no word of .env.
# Behaviour: importing it reads .env of the folder where the program is started into the environment, since natural can also
#            keep things in databases, and prints five lines about that on standard output, with advice that changes from run
#            to run. So what the program prints is no JSON, and a variable is set that nobody gave it. The stemmer's own file
#            (natural/lib/natural/stemmers/porter_stemmer_sv) can be imported without all that.
# Seen:      natural:    5 lines too many, lösenord, A_SETTING is from .env
#            stemmer_sv: 0 lines too many, lösenord, A_SETTING is undefined
# Exit:      0 while it behaves so, 1 when it does not.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-package-lock natural@8.1.1 dotenv@17.4.2 >/dev/null
echo 'A_SETTING="from .env"' >.env
cat >stem.cjs <<'JS'
const [, , path, name] = process.argv;
const stemmer = name ? require(path)[name] : require(path);
console.log(JSON.stringify(`${stemmer.stem('lösenorden')}, A_SETTING is ${process.env.A_SETTING}`));
JS
stem() {
  name=$1
  shift
  node stem.cjs "$@" >out
  echo "$name $(($(wc -l <out) - 1)) lines too many, $(tail -n 1 out | tr -d '"')"
}
{
  stem 'natural:   ' natural PorterStemmerSv
  stem 'stemmer_sv:' natural/lib/natural/stemmers/porter_stemmer_sv
} | tee seen
cat >expected <<'TXT'
natural:    5 lines too many, lösenord, A_SETTING is from .env
stemmer_sv: 0 lines too many, lösenord, A_SETTING is undefined
TXT
cmp seen expected
