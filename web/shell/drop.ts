/** Files dropped anywhere on the page, or chosen, come into the case. */
import { say } from '../words/index.ts';
import { post, question, type Trouble } from './ask.ts';
import { tell, tellTrouble } from './notices.tsx';

interface Found {
  readonly file: File;
  readonly path: string;
}

const entriesOf = (directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> =>
  new Promise((done, failed) => {
    const reader = directory.createReader();
    const all: FileSystemEntry[] = [];
    const more = (): void =>
      reader.readEntries((some) => {
        if (some.length === 0) done(all);
        else {
          all.push(...some);
          more();
        }
      }, failed);
    more();
  });

async function filesIn(entry: FileSystemEntry): Promise<readonly Found[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ file, path: entry.fullPath.slice(1) }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesIn))).flat();
}

export async function droppedFiles(data: DataTransfer): Promise<readonly Found[]> {
  // both are asked for at once: after the first wait the browser has forgotten what was dropped
  const dropped = [...data.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = dropped.map(({ entry, file }) =>
    // what comes from another program, as an attachment does, has no place among files
    entry ? filesIn(entry) : file ? [{ file, path: file.name }] : [],
  );
  return (await Promise.all(found)).flat();
}

export const chosenFiles = (files: FileList): readonly Found[] =>
  [...files].map((file) => ({ file, path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath }));

let before: Promise<void> = Promise.resolve();

/** Sends the files one after the other, then starts reading them; what is dropped meanwhile waits its turn. */
export const sendFiles = (files: readonly Found[]): Promise<void> => {
  before = before.then(() => sent(files));
  return before;
};

/** Never throws: what goes wrong is told. */
async function sent(files: readonly Found[]): Promise<void> {
  if (files.length === 0) return;
  try {
    for (const [i, { file, path }] of files.entries()) {
      tell(say('Sending {path} ({n} of {total})', { path, n: i + 1, total: files.length }));
      const response = await fetch(question('/api/files', { name: path }), {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      });
      if (!response.ok) throw ((await response.json()) as { error: Trouble }).error;
    }
    await post('/api/run');
  } catch (trouble) {
    tellTrouble(
      'message' in (trouble as Trouble) && 'hint' in (trouble as Trouble)
        ? (trouble as Trouble)
        : {
            code: 'gone',
            message: say('The files could not be sent'),
            hint: say('Nothing was taken in. Drop them again.'),
          },
    );
  }
}
