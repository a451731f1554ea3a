#!/bin/sh
# Tool:      Astro 7.3.5
# Expected:  a component of an installed package is compiled wherever the package lies, also where node_modules is a link to
#            a folder elsewhere on the disk.
# Behaviour: where the project and the package have no folder in common but the root, the component's path is taken for one
#            within the project. A component without styles works; one with a <style> ends the build.
# Seen:      side by side, with styles       builds
#            nothing in common, no styles    builds
#            nothing in common, with styles  No cached compile metadata found for "…/box/Box.astro?astro&type=style&index=0&lang.css"
# Needs /tmp and /var/tmp on the machine. Exits 1 if it behaves in another way.
set -eu
near=$(mktemp -d -p /tmp)
far=$(mktemp -d -p /var/tmp)
trap 'rm -rf "$near" "$far"' EXIT
export ASTRO_TELEMETRY_DISABLED=1
cd "$far"
npm init -y >log
npm install --silent --no-audit --no-fund astro@7.3.5 >>log 2>&1
mkdir node_modules/box
echo '{ "name": "box", "version": "1.0.0", "exports": { "./Box.astro": "./Box.astro" } }' >node_modules/box/package.json
build() { # folder of the project, text of the component
  mkdir -p "$1/src/pages"
  echo "$2" >"$far/node_modules/box/Box.astro"
  echo '{ "name": "site", "type": "module" }' >"$1/package.json"
  [ -e "$1/node_modules" ] || ln -s "$far/node_modules" "$1/node_modules"
  printf -- "---\nimport Box from 'box/Box.astro';\n---\n<html lang=\"en\"><head><title>A</title></head><body><Box /></body></html>\n" \
    >"$1/src/pages/index.astro"
  (cd "$1" && node node_modules/astro/bin/astro.mjs build >out 2>&1 && echo builds) ||
    grep -o 'No cached compile metadata found for "[^"]*"' "$1/out" | head -n 1
}
styled='<p>Box</p><style>p { color: red }</style>'
beside=$(build "$far/site" "$styled")
plain=$(build "$near/plain" '<p>Box</p>')
apart=$(build "$near/styled" "$styled")
echo "side by side, with styles       $beside"
echo "nothing in common, no styles    $plain"
echo "nothing in common, with styles  $apart"
[ "$beside" = builds ] && [ "$plain" = builds ]
case "$apart" in "No cached compile metadata"*) ;; *) exit 1 ;; esac
