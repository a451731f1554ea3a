import { build, type Plugin, type Rolldown } from 'vite';
import type { BuiltScript } from './built-script.ts';
import { scriptTarget } from './floor.ts';

interface Module {
  /** Its address without the ending: `search/box`. */
  name: string;
  /** Its file in src/client/. */
  file: string;
  define: Record<string, unknown>;
  plugins?: Plugin[];
}

/** A script that imports no other, so that it can be loaded alone, and anew when it has failed. Its name says its content. */
export async function bundleModule({ name, file, define, plugins = [] }: Module): Promise<BuiltScript> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(Object.entries(define).map(([word, value]) => [word, JSON.stringify(value)])),
    plugins,
    build: {
      write: false,
      target: scriptTarget,
      modulePreload: false,
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        input: { [name]: `src/client/${file}` },
        output: { entryFileNames: '[name].[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const [{ fileName, code, moduleIds }, ...others] = output;
  if (others.length > 0) throw new Error(`Vite gave no single file for ${file}`);
  return { path: `/${fileName}`, code, modules: moduleIds };
}
