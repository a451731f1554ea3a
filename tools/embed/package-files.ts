import { embedModule } from '../../src/build/embed-script.ts';
import { locales } from '../../src/domain/entries/locale.ts';
import type { EmbedPackage } from './embed-package.ts';
import { readmeText } from './readme-text.ts';
import { elementTypes, reactTypes, vueTypes } from './types.ts';

/** The files of the package, by name. The same site gives the same bytes. */
export async function packageFiles(wanted: EmbedPackage): Promise<Record<string, string>> {
  return {
    'package.json': `${JSON.stringify(manifest(wanted), null, 2)}\n`,
    'index.js': await embedModule(),
    'index.d.ts': elementTypes(wanted.roles, locales),
    'react.d.ts': reactTypes,
    'vue.d.ts': vueTypes,
    'README.md': readmeText(wanted),
    LICENSE: wanted.licence,
  };
}

function manifest({ name, version, site, siteName }: EmbedPackage) {
  return {
    name,
    version,
    description: `The element <login-notices>: notices of ${siteName}`,
    homepage: site,
    license: 'MIT',
    type: 'module',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './react': { types: './react.d.ts' },
      './vue': { types: './vue.d.ts' },
    },
    types: './index.d.ts',
    sideEffects: true,
    files: ['index.js', 'index.d.ts', 'react.d.ts', 'vue.d.ts'],
  };
}
