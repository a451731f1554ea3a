import { serveTrialEditor } from './build-editor.ts';
import { serveTrialGithub, type TrialGithub } from './trial-github/server.ts';

const site = { name: 'Inloggningshjälpen', url: 'https://inloggningshjalpen.example' };

/** A trial GitHub with the content of a project, this one where nothing else is said, and the editor that works with it. */
export async function serveTrial(project = '.'): Promise<{ github: TrialGithub; editor: string; close: () => void }> {
  const github = await serveTrialGithub(project);
  const { server, address } = await serveTrialEditor(github, site);
  const close = () => {
    server.close();
    github.server.close();
  };
  return { github, editor: address, close };
}
