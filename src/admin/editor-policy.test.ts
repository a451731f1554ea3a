import { expect, test } from 'vitest';
import type { EditorSettings } from '../schema/site.ts';
import { editorPolicy } from './editor-policy.ts';

const github: EditorSettings = { backend: 'github', repository: 'myndighet/hjalpen', branch: 'main' };

test.each<[string, EditorSettings, string]>([
  ['github.com', github, 'https://api.github.com'],
  ['gitlab.com', { ...github, backend: 'gitlab' }, 'https://gitlab.com'],
  ['an own service', { ...github, serviceUrl: 'https://git.example/x' }, 'https://git.example'],
  ['a login server', { ...github, authUrl: 'https://in.example' }, 'https://api.github.com https://in.example'],
])('with %s the editor may only talk to that', (_, settings, hosts) => {
  const [connect] = /connect-src [^;]+/.exec(editorPolicy(settings)) ?? [];
  expect(connect).toBe(`connect-src 'self' data: blob: ${hosts}`);
  expect(editorPolicy(settings)).toContain("default-src 'none'");
  expect(editorPolicy(settings)).toContain("script-src 'self';");
});
