import { useRef, useState } from 'react';
import type { DocumentOf, FileForm } from '#documents/document-list.ts';
import { download } from '#session/download/download.ts';
import { handOver } from '#session/download/sharing.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useTrust } from '#session/repositories/use-trust.ts';
import type { TakenFile } from './taken-file.ts';

/** What is happening to the file that was asked for last. `title`: what a person calls it. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'failed'; readonly id: string; readonly title: string }
  | { readonly kind: 'cancelled'; readonly id: string; readonly title: string }
  | {
      readonly kind: 'making';
      readonly id: string;
      readonly title: string;
      /** The file with this number, of so many, is being made; absent where it is only one. */
      readonly at?: { readonly number: number; readonly of: number };
    }
  /** On a phone: made, and waiting for the press that gives it to an app or to the machine. */
  | ({ readonly kind: 'ready'; readonly give: () => void; readonly save: () => void } & Made)
  | ({ readonly kind: 'made' | 'shared' | 'empty' } & Made);

type Made = { readonly id: string; readonly title: string } & Omit<TakenFile, 'file' | 'name'>;

/** The id of a document in one of its forms, for `Taker`. */
export const takingId = ({ kind }: Pick<DocumentOf, 'kind'>, form: FileForm): string => `${kind}-${form}`;

/** How a file that takes time is followed, and given up. */
export interface Following {
  readonly onBegun: (number: number, of: number) => void;
  readonly signal: AbortSignal;
}

export interface Taker {
  readonly taking: Taking;
  readonly isMaking: (id: string) => boolean;
  /** Makes a file and hands it to the browser's own download, or on a phone to the app that is chosen. */
  readonly take: (
    id: string,
    title: string,
    make: (following: Following) => Promise<TakenFile>,
  ) => Promise<void>;
  /** Gives up the file with this id: its worker ends at once. */
  readonly cancel: (id: string) => void;
  /** The same for a document of the open process, as it is now. */
  readonly takeDocument: (document: DocumentOf, form: FileForm, title: string) => Promise<void>;
}

/** One file at a time is told about; several may be under way. */
export function useTaking(): Taker {
  const store = useProcessStore();
  const trust = useTrust();
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' });
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, AbortController>());
  const setIsBusy = (id: string, isBusy: boolean): void =>
    setBusy((before) => new Set(isBusy ? [...before, id] : [...before].filter((one) => one !== id)));
  const give = async ({ name, file }: { name: string; file: Blob }, made: Made): Promise<void> => {
    const how = await handOver(name, file, made.title);
    if (how === 'shared' || how === 'downloaded')
      setTaking({ kind: how === 'shared' ? 'shared' : 'made', ...made });
    else
      setTaking({
        kind: 'ready',
        ...made,
        give: () => void give({ name, file }, made),
        save: () => {
          download(name, file);
          setTaking({ kind: 'made', ...made });
        },
      });
  };
  const take: Taker['take'] = async (id, title, make) => {
    const wait = new AbortController();
    waiting.current.set(id, wait);
    setTaking({ kind: 'making', id, title });
    setIsBusy(id, true);
    try {
      const { name, file, ...told } = await make({
        onBegun: (number, of) => setTaking({ kind: 'making', id, title, at: { number, of } }),
        signal: wait.signal,
      });
      wait.signal.throwIfAborted();
      const made: Made = { id, title, ...told };
      if (!file) setTaking({ kind: 'empty', ...made });
      else await give({ name, file }, made);
    } catch {
      setTaking(wait.signal.aborted ? { kind: 'cancelled', id, title } : { kind: 'failed', id, title });
    } finally {
      waiting.current.delete(id);
      setIsBusy(id, false);
    }
  };
  return {
    taking,
    isMaking: (id) => busy.has(id),
    take,
    cancel: (id) => waiting.current.get(id)?.abort(),
    takeDocument: (document, form, title) =>
      take(takingId(document, form), title, async () => {
        const { process } = store.getState();
        const [{ makeDocument }, own] = await Promise.all([import('./make-document.ts'), trust()]);
        return makeDocument(process, document, form, own);
      }),
  };
}
