/** Deploying to disks that are full, closed, of others or of another kind: real processes on real folders. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, type TestContext } from 'vitest';
import { faultText } from '../shared/fault-text.ts';
import { deploy } from './releases.ts';
import { nameOfWhole, run, writeTrialBuild } from './trial.ts';

const folder = mkdtempSync(join(tmpdir(), 'disks-'));
const build = (name: string) => writeTrialBuild(join(folder, name), name);
for (const name of ['one', 'two', 'three']) build(name);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the web server may read all, whatever the umask of who deploys', async () => {
  const dist = build('closed');
  for (const name of readdirSync(dist)) chmodSync(join(dist, name), name.includes('.') ? 0o600 : 0o700);
  const target = join(folder, 'parent', 'target');
  const script = `umask 077; for name in closed two; do "$0" tools/deploy.ts --to ${target} --from ${folder}/$name --compress; done
    "$0" tools/rollback.ts --to ${target}`;
  expect(await run('sh', ['-ec', script, process.execPath])).toMatchObject({ code: 0, errors: '' });
  const paths = ['..', '', ...readdirSync(target, { recursive: true, encoding: 'utf8' })];
  expect(paths.length).toBeGreaterThan(15);
  const isReadable = (path: string) => {
    const found = statSync(join(target, path));
    const needed = found.isDirectory() ? 0o755 : 0o644;
    return (found.mode & 0o777) === needed;
  };
  expect(paths.filter((path) => !isReadable(path))).toEqual([]);
});

test('who may not write there is told so, and readers keep what they have', async (context) => {
  // Root may write everywhere.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const isAble = spawnSync('test', ['-r', 'tools/deploy.ts', '-a', '-x', process.execPath], user).status === 0;
  if (!isAble) context.skip('no other user can read the project here');
  const target = await deployed('one');
  const closed = [target, join(target, 'releases')];
  for (const path of [folder, dirname(target)]) chmodSync(path, 0o755);
  for (const path of closed) chmodSync(path, 0o555);
  const args = ['tools/deploy.ts', '--to', target, '--from', join(folder, 'two')];
  const { code, errors } = await run(process.execPath, args, user);
  for (const path of closed) chmodSync(path, 0o755);
  expect([code, errors]).toEqual([1, expect.stringMatching(/: this user may not do that\. .*\nNothing has changed/)]);
  expect(await nameOfWhole(target)).toBe('one');
});

test('a full disk ends a deploy without a trace, and a rollback works on it', async (context) => {
  const { printed } = await onDisk(
    context,
    'size=160k',
    `mount_at "$target"
    deploy one; deploy two; space; deploy three --compress; space; ls "$target/releases" | wc -l
    dd if=/dev/zero of="$target/large" bs=1k count=400 status=none || rollback; cat "$target/current/index.html"`,
  );
  const [space] = /^\d+ left$/m.exec(printed) ?? [];
  const hashOrPath = new RegExp(String.raw`[0-9a-f]{12}|${RegExp.escape(tmpdir())}/\S*(?<!:)`, 'g');
  expect(printed.split('\n').map((line) => line.replaceAll(hashOrPath, '…'))).toEqual([
    'Readers get build …: …',
    'exit 0',
    'Readers get build …: …',
    'exit 0',
    space,
    '…: the disk is full. Make room on it.',
    'Nothing has changed for readers.',
    'exit 1',
    space,
    '2',
    'Readers get build ….',
    'Pages that are open may lack files of the build that was taken back. …: the disk is full. Make room on it.',
    'exit 0',
    'one',
  ]);
});

test('the builds may lie on another disk than the link to them', async (context) => {
  const { printed } = await onDisk(
    context,
    'size=1m',
    `mkdir --parents "$target/releases"; mount_at "$target/releases"
    deploy one; deploy two; rollback; cat "$target/current/index.html"`,
  );
  expect(printed.match(/^exit \d|one$/gm)).toEqual(['exit 0', 'exit 0', 'exit 0', 'one']);
});

test.each([
  ['a folder', 'current', (path: string) => mkdirSync(path)],
  ['a folder', 'releases.json', (path: string) => mkdirSync(path)],
  ['a folder', 'lock', (path: string) => mkdirSync(path)],
  ['a file', 'releases', (path: string) => writeFileSync(path, '')],
])('%s that stands where %s belongs is told of', async (_, name, make) => {
  const target = mkdtempSync(join(folder, 'target-'));
  make(join(target, name));
  const fault = await deploy(join(folder, 'two'), target, 5, new Date()).catch((one: unknown) => one);
  expect(faultText(fault, target)).toMatch(new RegExp(`^${join(target, name)}\\b.* Move it away`));
});

async function deployed(name: string): Promise<string> {
  const target = mkdtempSync(join(folder, 'target-'));
  await deploy(join(folder, name), target, 5, new Date());
  return target;
}

/** Runs a shell script with a disk of its own, which nobody else sees and which goes with it. */
async function onDisk(context: TestContext, size: string, script: string) {
  const target = mkdtempSync(join(folder, 'target-'));
  const own = ['--map-root-user', '--mount', 'sh', '-c'];
  const mount = `mount -t tmpfs -o ${size} tmpfs`;
  if (spawnSync('unshare', [...own, `${mount} ${target}`]).status !== 0) context.skip('no disk can be mounted here');
  const functions = `target=${target}
    mount_at() { ${mount} "$1"; }
    deploy() { name=$1; shift; "$0" tools/deploy.ts --to "$target" --from "${folder}/$name" "$@" 2>&1; echo "exit $?"; }
    space() { df --output=avail "$target" | sed -n '2s/ *//;2s/$/ left/p'; }
    rollback() { "$0" tools/rollback.ts --to "$target" 2>&1; echo "exit $?"; }`;
  return run('unshare', [...own, `${functions}\n${script}`, process.execPath]);
}
