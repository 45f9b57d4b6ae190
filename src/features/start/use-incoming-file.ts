import { useState } from 'react';
import { readAdvance } from '#desk/reading/read-advance.ts';
import type { Process } from '#domain/process/process.ts';
import { titleOf } from '#domain/guide/title.ts';
import { sameValue } from '#domain/values/same-value.ts';
import { newId } from '#session/machine/new-id.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import type { ReadAdvance } from '#storage/advance/read-advance.ts';
import type { Refused } from '#storage/files/opened-file.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { useWords } from '#session/words/use-words.ts';
import { copyOf } from '#domain/process/copy-of.ts';

export type Choice = 'mine' | 'theirs' | 'both';
export type Incoming =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly refusal: Refused }
  /** A leader's answer, or everything of another browser: it is taken in at another place. */
  | { readonly kind: 'elsewhere'; readonly what: 'isAnswer' | 'isEverything' }
  | { readonly kind: 'conflict'; readonly mine: Process; readonly theirs: Process };

const NONE: Incoming = { kind: 'none' };

type Invited = Extract<ReadAdvance, { readonly kind: 'invitation' | 'questionnaire' }>;

/**
 * Takes a process file in. Nothing is written before all of it is checked, and a process that is here
 * already is never overwritten unless the user chooses it.
 */
export function useIncomingFile(
  repository: ProcessRepository,
  onOpened: (id: string, title: string) => void,
  onInvitation: (id: string) => void,
) {
  const shell = useWords('shell');
  const windows = useWindows();
  const [state, setState] = useState<Incoming>(NONE);
  const done = async (process: Process): Promise<void> => {
    // Who has it as a file wants it kept, also where it is the example.
    await repository.keepExample(process.id);
    setState(NONE);
    onOpened(process.id, titleOf(process) || shell.unnamed);
  };

  async function open(file: File): Promise<void> {
    // The checker is only needed here, so it is not part of what the first page loads.
    const [{ isTooLarge }, { openFile }] = await Promise.all([
      import('#storage/files/read-json.ts'),
      import('./open-file.ts'),
    ]);
    if (await isTooLarge(file))
      return setState({ kind: 'refused', refusal: { kind: 'refused', because: 'too-large' } });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await openFile({ name: file.name, bytes });
    if (opened.kind === 'refused' && opened.because === 'not-ours') return openAdvance(file.name, bytes);
    if (opened.kind === 'refused') return setState({ kind: 'refused', refusal: opened });
    const here = await repository.load(opened.process.id);
    if (here.kind === 'missing') {
      await repository.create(opened.process);
      return done(opened.process);
    }
    if (here.kind === 'newer')
      return setState({ kind: 'refused', refusal: { kind: 'refused', because: 'newer' } });
    // A record that cannot be read is never replaced: what came in is kept beside it.
    if (here.kind === 'damaged') return done(await keepBeside(opened.process));
    if (sameValue(here.process.answers, opened.process.answers)) return done(here.process);
    setState({ kind: 'conflict', mine: here.process, theirs: opened.process });
  }

  /** What is no process can be an invitation to answer in advance, or such an answer. */
  async function openAdvance(name: string, bytes: Uint8Array): Promise<void> {
    const { isEverything } = await import('#storage/files/everything-file.ts');
    if (isEverything(bytes)) return setState({ kind: 'elsewhere', what: 'isEverything' });
    const read = await readAdvance({ kind: 'file', name, bytes });
    if (read.kind === 'invitation' || read.kind === 'questionnaire') return openInvited(read);
    if (read.kind === 'answer' || read.kind === 'reply' || read.because === 'sealed-no-key')
      return setState({ kind: 'elsewhere', what: 'isAnswer' });
    const because = read.because === 'sealed-wrong-key' ? 'not-ours' : read.because;
    setState({ kind: 'refused', refusal: { kind: 'refused', because } });
  }

  async function openInvited(read: Invited): Promise<void> {
    const opened =
      read.kind === 'invitation'
        ? await (
            await import('#session/open-invitation.ts')
          ).openInvitation(repository, windows, read.invitation)
        : await (
            await import('#session/open-questionnaire.ts')
          ).openQuestionnaire(repository, windows, read.questionnaire);
    if (opened.kind !== 'record')
      return setState({ kind: 'refused', refusal: { kind: 'refused', because: opened.kind } });
    setState(NONE);
    onInvitation(opened.id);
  }

  async function keepBeside(theirs: Process): Promise<Process> {
    const title = `${titleOf(theirs) || shell.unnamed} ${shell.copySuffix}`;
    const copy = copyOf(theirs, { id: newId(), title });
    await repository.create(copy);
    return copy;
  }

  async function choose(choice: Choice | null): Promise<void> {
    if (state.kind !== 'conflict' || choice === null) return setState(NONE);
    if (choice === 'mine') return done(state.mine);
    if (choice === 'both') return done(await keepBeside(state.theirs));
    await repository.replace(state.theirs, new Date().toISOString());
    windows.tell(state.theirs.id, { kind: 'replaced' });
    await done(state.theirs);
  }

  const unreadable = (): void =>
    setState({ kind: 'refused', refusal: { kind: 'refused', because: 'damaged' } });
  return {
    state,
    open: (file: File): void => void open(file).catch(unreadable),
    choose: (choice: Choice | null): void => void choose(choice).catch(unreadable),
    dismiss: (): void => setState(NONE),
  };
}
