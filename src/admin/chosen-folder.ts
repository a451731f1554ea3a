/** The folder that somebody works in on their own computer. */
import { say } from '../editors/say.ts';

/** A file in the folder; undefined where there is none. Rejects where the folder cannot be read. */
export async function fileInFolder(path: string): Promise<File | undefined> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  try {
    const folder = await folderAt(names);
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** Writes a text into a file of the folder, which may be new, or takes the file away. Rejects where that cannot be done. */
export async function writeInFolder(path: string, text: string | undefined): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  const folder = await folderAt(names);
  if (text === undefined) return folder.removeEntry(name);
  const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writer.write(text);
  await writer.close();
}

/** The texts of all files below a folder in it, by path. */
export async function textsInFolder(path: string): Promise<Map<string, string>> {
  return new Map(await textsBelow(path, await folderAt(path.split('/'))));
}

async function textsBelow(path: string, folder: FileSystemDirectoryHandle): Promise<[path: string, text: string][]> {
  const found: Promise<[path: string, text: string][]>[] = [];
  for await (const [name, handle] of folder.entries()) {
    const below = `${path}/${name}`;
    if (handle instanceof FileSystemDirectoryHandle) found.push(textsBelow(below, handle));
    else found.push(handle.getFile().then(async (file) => [[below, await file.text()]]));
  }
  return (await Promise.all(found)).flat();
}

async function folderAt(names: readonly string[]): Promise<FileSystemDirectoryHandle> {
  if (!chosenFolder) throw new Error(say`Mappen gick inte att läsa. Ladda om sidan och välj den igen.`);
  let folder = chosenFolder;
  for (const one of names) folder = await folder.getDirectoryHandle(one);
  return folder;
}

type Permit = (this: FileSystemHandle, ...options: unknown[]) => Promise<PermissionState>;

let chosenFolder: FileSystemDirectoryHandle | undefined;

function remember(handle: FileSystemHandle): void {
  if (handle instanceof FileSystemDirectoryHandle) chosenFolder = handle;
}

/** Remembers the folder that somebody chooses, or the one of last time, for which Sveltia CMS asks leave again. */
export function followFolder(): void {
  const picker = window as { showDirectoryPicker?: (...options: unknown[]) => Promise<FileSystemDirectoryHandle> };
  const { showDirectoryPicker: pick } = picker;
  if (!pick) return;
  picker.showDirectoryPicker = async (...options) => (chosenFolder = await pick.apply(window, options));
  const handles = FileSystemHandle.prototype as { requestPermission?: Permit };
  const { requestPermission: permit } = handles;
  if (!permit) return;
  handles.requestPermission = function (...options) {
    remember(this);
    return permit.apply(this, options);
  };
}
