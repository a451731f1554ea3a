#!/bin/sh
# Tool:      espeak-ng 1.51 (Debian 12, espeak-ng 1.51+dfsg-10+deb12u2), Swedish voice
# Expected:  a no-break space is read as a space, so "kl. 9.00" sounds the same with either.
# Behaviour: with a no-break space the full stop of the abbreviation is read out as a word: "kå ell punkt nio punkt
#            noll noll" instead of "kå ell (pause) nio punkt noll noll". "klockan 9.00" sounds the same with either.
# Seen:      k,o:'El p'8Nt n'i:;u: p'8Nkt n'Ol n'Ol   (no-break space)
#            k,o:'El / n'i:;u: p'8Nkt n'Ol n'Ol       (space)
# Needs Debian 12, and root to install the program in that version. Exits 1 if it behaves in another way.
set -eu
apt-get install -y -qq --no-install-recommends 'espeak-ng=1.51+dfsg-10+deb12u*' 'libespeak-ng1=1.51+dfsg-10+deb12u*' \
  'espeak-ng-data=1.51+dfsg-10+deb12u*' > /dev/null
cd "$(mktemp -d)"
nbsp=$(printf '\302\240')
say() { espeak-ng -v sv -q -x "$1" | tr '\n' '/'; }
with_space=$(say "kl. 9.00")
with_nbsp=$(say "kl.${nbsp}9.00")
echo "kl. with a space:                $with_space"
echo "kl. with a no-break space:       $with_nbsp"
echo "klockan with a space:            $(say "klockan 9.00")"
echo "klockan with a no-break space:   $(say "klockan${nbsp}9.00")"
[ "$(say "klockan 9.00")" = "$(say "klockan${nbsp}9.00")" ]
case "$with_nbsp" in *"El p'8Nt n'i:"*) ;; *) exit 1 ;; esac
case "$with_space" in *"El p'8Nt"*) exit 1 ;; esac
