import { build, type Rolldown } from 'vite';
import { isPreview } from './asked-moment.ts';

export interface SearchScript {
  /** The address: `/search/box.<hash>.js`. */
  path: string;
  code: string;
}

/** `box` stands below every field, `page` is the search page's and imports `box`, and `explain` is only in previews. */
type Scripts = Record<'box' | 'page', SearchScript> & { explain?: SearchScript };

let bundled: Promise<Scripts> | undefined;

/** The scripts of the search, which no page loads before it is used. */
export function getSearchScripts(): Promise<Scripts> {
  if (import.meta.env.DEV) return bundle();
  return (bundled ??= bundle());
}

async function bundle(): Promise<Scripts> {
  const input = {
    box: 'src/client/search-box.ts',
    page: 'src/client/search-page.ts',
    ...(isPreview() && { explain: 'src/client/search-explain.ts' }),
  };
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input,
        // Without a third file for what both need, which would cost a round trip.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: 'search/[name].[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = (name: string): SearchScript => {
    const chunk = output.find((one) => one.type === 'chunk' && one.name === name);
    if (chunk?.type !== 'chunk' || output.length > Object.keys(input).length)
      throw new Error(`Vite gave no single file for ${name}`);
    return { path: `/${chunk.fileName}`, code: chunk.code };
  };
  return { box: script('box'), page: script('page'), ...(isPreview() && { explain: script('explain') }) };
}
