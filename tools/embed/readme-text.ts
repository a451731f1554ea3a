import { sectionPaths, wholeAddress } from '../../src/domain/entries/addresses.ts';
import { defaultLocale } from '../../src/domain/entries/locale.ts';
import type { EmbedPackage } from './embed-package.ts';

/** How the package is used, with the addresses and groups of its site. */
export function readmeText({ name, site, siteName, roles }: EmbedPackage): string {
  const [role = ''] = roles;
  const notices = wholeAddress(sectionPaths.notices, defaultLocale, site);
  const group = role && ` for-role="${role}"`;
  return `# ${name}

The element \`<login-notices>\` shows the notices of [${siteName}](${site}) on your page, by the reader's clock. What stands
inside it shows until they are loaded, and when they cannot be. How it looks and what a Content-Security-Policy needs is
described at ${site}. Import it once, anywhere; on a server, while a page is made there, the import does nothing.

## HTML, with any bundler

\`\`\`html
<script type="module">
  import '${name}';
</script>
<login-notices src="${site}"${group}><a href="${notices}">${siteName}</a></login-notices>
\`\`\`

## React 19

\`\`\`tsx
import '${name}';
import type {} from '${name}/react';

export const Notices = () => (
  <login-notices src="${site}"${group}>
    <a href="${notices}">${siteName}</a>
  </login-notices>
);
\`\`\`

## Vue 3

Tell the compiler of templates that it is no component of Vue: \`vue({ template: { compilerOptions: { isCustomElement: (tag) =>
tag === 'login-notices' } } })\` in \`vite.config.ts\`.

\`\`\`vue
<script setup lang="ts">
import '${name}';
import type {} from '${name}/vue';
</script>

<template>
  <login-notices src="${site}"${group}><a href="${notices}">${siteName}</a></login-notices>
</template>
\`\`\`

## What it takes

\`for-role\`: ${roles.map((one) => `\`${one}\``).join(', ')}. The types know these and no other; a new group needs a new version of
this package, or none if you leave the types out. The rest is in \`index.d.ts\`.
`;
}
