import { build, type Rolldown } from 'vite';

export interface SearchScript {
  /** The address: `/search/box.<hash>.js`. */
  path: string;
  code: string;
}

type Scripts = Record<'box' | 'page', SearchScript>;

let bundled: Promise<Scripts> | undefined;

/** The scripts of the search, which no page loads before it is used; `page` is the search page's and imports `box`. */
export function getSearchScripts(): Promise<Scripts> {
  if (import.meta.env.DEV) return bundle();
  return (bundled ??= bundle());
}

async function bundle(): Promise<Scripts> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { box: 'src/client/search-box.ts', page: 'src/client/search-page.ts' },
        // Without a third file for what both need, which would cost a round trip.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: 'search/[name].[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = (name: string): SearchScript => {
    const chunk = output.find((one) => one.type === 'chunk' && one.name === name);
    if (chunk?.type !== 'chunk' || output.length !== 2) throw new Error(`Vite gave no single file for ${name}`);
    return { path: `/${chunk.fileName}`, code: chunk.code };
  };
  return { box: script('box'), page: script('page') };
}
