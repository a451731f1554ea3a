import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveTrial } from '../tools/editor/serve-trial.ts';
import { people } from '../tools/editor/trial-github/people.ts';
import type { TrialGithub } from '../tools/editor/trial-github/server.ts';

export const id = 'natten-till-sondag';
const fileOf = (name: string) => `content/announcements/${name}.md`;
export const branchOf = (name: string) => `cms/announcements/${name}`;
export const file = fileOf(id);
export const branch = branchOf(id);
export const written = `---
title: Stängt natten till söndag
kind: maintenance
severity: info
showFrom: 2027-03-20
showUntil: 2027-03-21
summary: Vi byter en server.
reviewed: 2026-11-24
owner: Redaktionen
---

Logga in före lördag kväll.
`;

/** A trial GitHub with that text, by these names, and nothing else. */
export async function serveWritten(names = [id]) {
  const project = mkdtempSync(join(tmpdir(), 'trial-content-'));
  mkdirSync(join(project, dirname(file)), { recursive: true });
  for (const name of names) writeFileSync(join(project, fileOf(name)), written);
  const { close, ...served } = await serveTrial(project);
  return {
    ...served,
    close() {
      close();
      rmSync(project, { recursive: true });
    },
  };
}

/** A colleague's text comes to the main branch, or to another. */
export function commit({ repository }: TrialGithub, text: string, to = 'main', path = file) {
  const contents = Buffer.from(text).toString('base64');
  repository.commitFiles(to, 'Ändrad text', { additions: [{ path, contents }], deletions: [] }, people.colleague);
}

/** The text of an entry on a branch. */
export const textOn = ({ repository }: TrialGithub, ref: string, name = id) =>
  repository.object(`${ref}:${fileOf(name)}`)?.text;
