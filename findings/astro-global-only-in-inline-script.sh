#!/bin/sh
# Tool:      Astro 7.3.5
# Expected:  the global `Astro` is there in the whole template of a component, also where an inline script is all that
#            asks for it, as it is for a style.
# Behaviour: where `Astro` stands nowhere but in the attributes of a script (set:html, set:text, define:vars, data-…), the
#            compiled component does not define it, and the build ends with a ReferenceError. Anything else that asks for
#            it, before or after, or `const { text } = Astro.props` in the frontmatter, mends the script, too.
# Seen:      script, set:html                 Astro is not defined
#            script, data attribute           Astro is not defined
#            style, set:html                  <style>a</style>
#            script, and a paragraph with it  <p>a</p><script>a</script>
# So it is with JSON-LD, whose component is often nothing but such a script. Exits 1 if it behaves in another way.
set -eu
cd "$(mktemp -d)"
npm init -y >log
npm install --silent --no-audit --no-fund astro@7.3.5 >>log 2>&1
mkdir -p src/pages src/components
cat >src/pages/index.astro <<'EOF'
---
import Data from '../components/Data.astro';
---
<html lang="en"><head><title>One</title></head><body><Data text="a" /></body></html>
EOF
export ASTRO_TELEMETRY_DISABLED=1
built() {
  printf '%s\n' "$1" >src/components/Data.astro
  rm -rf dist
  if npx astro build >log 2>&1; then
    sed 's/.*<body>\(.*\)<\/body>.*/\1/' dist/index.html
  else
    grep -o 'Astro is not defined' log | head -1
  fi
}
expect() {
  seen=$(built "$2")
  printf '%-32s %s\n' "$1" "$seen"
  [ "$seen" = "$3" ] || exit 1
}
expect 'script, set:html' '<script is:inline set:html={Astro.props.text} />' 'Astro is not defined'
expect 'script, data attribute' '<script is:inline data-text={Astro.props.text}></script>' 'Astro is not defined'
expect 'style, set:html' '<style is:inline set:html={Astro.props.text} />' '<style>a</style>'
expect 'script, and a paragraph with it' '<p>{Astro.props.text}</p><script is:inline set:html={Astro.props.text} />' \
  '<p>a</p><script>a</script>'
