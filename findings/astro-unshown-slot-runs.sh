#!/bin/sh
# Tool:      Astro 7.3.5 with @astrojs/mdx 8.0.2
# Expected:  what stands between the tags of a component is worked out when the component shows its slot, so that a
#            component which does not show it (or shows what it kept) saves the work.
# Behaviour: on a page that may show an entry of a collection in MDX, each component there that imports astro:content runs,
#            shown or not. One without that import does not, nor does one that stands in a function.
# Seen:      one.md    nothing runs
#            one.mdx   ran: Child
# On a site of 5,000 pages the banners of each were worked out so, and thrown away. Exits 1 if it behaves in another way.
set -eu
cd "$(mktemp -d)"
npm init -y >log
npm install --silent --no-audit --no-fund astro@7.3.5 @astrojs/mdx@8.0.2 >>log 2>&1
mkdir -p src/pages src/components src/content
echo "import mdx from '@astrojs/mdx'; export default { integrations: [mdx()] };" >astro.config.mjs
cat >src/content.config.ts <<'EOF'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { posts: defineCollection({ loader: glob({ base: './src/content', pattern: '*.{md,mdx}' }) }) };
EOF
printf '<p>The slot is not shown.</p>\n' >src/components/Box.astro
component() { printf -- "---\n%s\nconsole.log('ran: %s');\n---\n<p>%s</p>\n" "$2" "$1" "$1" >"src/components/$1.astro"; }
component Child "import { getCollection } from 'astro:content'; await getCollection('posts');"
component InFunction "import { getCollection } from 'astro:content'; await getCollection('posts');"
component Plain ""
cat >src/pages/index.astro <<'EOF'
---
import { getEntry, render } from 'astro:content';
import Box from '../components/Box.astro';
import Child from '../components/Child.astro';
import InFunction from '../components/InFunction.astro';
import Plain from '../components/Plain.astro';
const { Content } = await render(await getEntry('posts', 'one'));
---
<html lang="en"><head><title>One</title></head><body>
<Box><Child /><Plain /></Box><Box>{() => <InFunction />}</Box><Content />
</body></html>
EOF
export ASTRO_TELEMETRY_DISABLED=1
built() { npx astro build --force 2>&1 | grep -o 'ran: [A-Za-z]*' | sort -u | tr '\n' ' ' || true; }
echo '# One' >src/content/one.md
with_md=$(built)
mv src/content/one.md src/content/one.mdx
with_mdx=$(built)
echo "one.md    ${with_md:-nothing runs}"
echo "one.mdx   $with_mdx"
! grep -q 'Child\|Plain\|InFunction' dist/index.html
[ "$with_md" = '' ] && [ "$with_mdx" = 'ran: Child ' ]
