import { faultPages } from '../../src/editors/of-site.ts';

/** Where the page about a kind of fault is: on the web where a build server says what it builds, else in the project. */
export function helpPage(env: NodeJS.ProcessEnv): (code: string) => string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = env;
  const file = (code: string) => `${faultPages}/${code}.md`;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA) {
    return (code) => `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${file(code)}`;
  }
  if (CI_PROJECT_URL && CI_COMMIT_SHA) return (code) => `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/${file(code)}`;
  return file;
}
