import type { TrialGithub } from '../../tools/editor/trial-github/server.ts';

/** Lets the line break at each commit, before the service has made it. Gives what mends it. */
export function breakLine({ repository, server }: TrialGithub): () => void {
  const commitFiles = repository.commitFiles.bind(repository);
  repository.commitFiles = () => {
    server.closeAllConnections();
    throw new Error('The line is broken.');
  };
  return () => {
    repository.commitFiles = commitFiles;
  };
}
