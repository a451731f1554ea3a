import { sourceVersion } from './source-version.ts';

/**
 * The same work done once for each key, while a build runs and the content stands still. `npm run dev` does it anew when
 * anything in the content or the code was edited.
 */
export function oncePerBuild<Result, Key = void>(work: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
  // In plain Node, where the tools run, there is no such thing.
  const isFollowing = import.meta.env?.DEV;
  const results = new Map<Key, Promise<Result>>();
  let version: string | undefined;
  return (key) => {
    if (isFollowing && version !== sourceVersion()) {
      version = sourceVersion();
      results.clear();
    }
    const result = results.get(key) ?? work(key);
    results.set(key, result);
    return result;
  };
}

const rendered = new Map<string, Promise<string>>();

/** The HTML of a part that is the same on many pages, rendered once while a build runs. The key must name all that it depends on. */
export function renderedOnce(key: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const html = rendered.get(key) ?? render();
  rendered.set(key, html);
  return html;
}
