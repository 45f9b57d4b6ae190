import { copyOf } from '#domain/process/copy-of.ts';
import { titleOf } from '#domain/guide/title.ts';
import { sameValue } from '#domain/values/same-value.ts';
import type { OwnFileKind, OwnFiles } from '../own-files.ts';
import type { ProcessRepository } from '../process-repository.ts';
import type { Everything, MovedFile, MovedProcess } from './everything.ts';

/** Everything this browser keeps. `unread`: names of processes that this program cannot read, and so cannot take along. */
export async function collectEverything(
  repository: ProcessRepository,
  files: OwnFiles,
): Promise<{ readonly everything: Everything; readonly unread: readonly string[] }> {
  const processes: MovedProcess[] = [];
  const unread: string[] = [];
  for (const { id, title, archivedAt, isExample } of await repository.list()) {
    if (isExample) continue;
    const loaded = await repository.load(id);
    if (loaded.kind === 'loaded')
      processes.push({ process: loaded.process, ...(archivedAt === undefined ? {} : { archivedAt }) });
    else if (loaded.kind !== 'missing') unread.push(title);
  }
  const kept = [...(await files.list('template')), ...(await files.list('profile'))];
  const ownFiles = kept.map(({ id: _here, ...file }) => file).toReversed();
  return { everything: { processes, ownFiles }, unread };
}

/** What became of what was brought. */
export interface TakenIn {
  /** New here. */
  readonly processes: number;
  /** Here already, with the same answers. */
  readonly same: number;
  /** Here already with other answers: what was brought lies beside it, under another name. */
  readonly beside: readonly string[];
  readonly ownFiles: number;
}

/**
 * Puts everything into this browser. Nothing that is here is changed, replaced or put aside: a process that is here with
 * other answers gets a copy beside it, and a template or profile in use here stays in use.
 */
export async function takeInEverything(
  { processes, ownFiles }: Everything,
  {
    repository,
    files,
    newId,
    besideName,
  }: {
    readonly repository: ProcessRepository;
    readonly files: OwnFiles;
    readonly newId: () => string;
    readonly besideName: (title: string) => string;
  },
): Promise<TakenIn> {
  const beside: string[] = [];
  let [taken, same] = [0, 0];
  for (const { process, archivedAt } of processes) {
    const here = await repository.load(process.id);
    if (here.kind === 'loaded' && sameValue(here.process.answers, process.answers)) {
      await repository.keepExample(process.id);
      same += 1;
      continue;
    }
    const isFree = here.kind === 'missing';
    const title = besideName(titleOf(process));
    const placed = isFree ? process : copyOf(process, { id: newId(), title });
    await repository.create(placed);
    if (archivedAt !== undefined) await repository.setArchived(placed.id, archivedAt);
    if (isFree) taken += 1;
    else beside.push(title);
  }
  const [template, profile] = [
    await addFiles(files, 'template', ownFiles),
    await addFiles(files, 'profile', ownFiles),
  ];
  return { processes: taken, same, beside, ownFiles: template + profile };
}

/** Adds those of a kind that are not here; how many they were. */
async function addFiles(files: OwnFiles, kind: OwnFileKind, brought: readonly MovedFile[]): Promise<number> {
  const before = await files.list(kind);
  const used = before.filter(({ inUse }) => inUse);
  const isNew = (file: MovedFile): boolean =>
    file.kind === kind && !before.some(({ bytes }) => sameValue([...bytes], [...file.bytes]));
  const added: { readonly id: number; readonly file: MovedFile }[] = [];
  for (const file of brought.filter(isNew)) {
    await files.add(kind, file);
    const [newest] = await files.list(kind);
    if (newest) added.push({ id: newest.id, file });
  }
  // Each that was added was taken in use for a moment.
  for (const { id } of added) await files.putAside(id);
  const inUse = added.filter(({ file }) => file.inUse).map(({ id, file }) => ({ id, profile: file.profile }));
  for (const { id, profile } of used.length > 0 ? used : inUse) await files.use(id, profile);
  return added.length;
}
