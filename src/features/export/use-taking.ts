import { useState } from 'react';
import { download } from '#session/download/download.ts';

interface Taken {
  readonly name: string;
  readonly file: Blob;
  readonly substituted?: boolean;
  readonly leftOut?: readonly string[];
  readonly notMade?: readonly string[];
}

/** What is happening to the file that was asked for last. `title`: what a person calls it. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' | 'failed'; readonly id: string; readonly title: string }
  | ({ readonly kind: 'made'; readonly id: string; readonly title: string } & Omit<Taken, 'file' | 'name'>);

export interface Taker {
  readonly taking: Taking;
  readonly isMaking: (id: string) => boolean;
  /** Makes a file and hands it to the browser's own download. */
  readonly take: (id: string, title: string, make: () => Promise<Taken>) => Promise<void>;
}

/** One file at a time is told about; several may be under way. */
export function useTaking(): Taker {
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' });
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const setIsBusy = (id: string, isBusy: boolean): void =>
    setBusy((before) => new Set(isBusy ? [...before, id] : [...before].filter((one) => one !== id)));
  return {
    taking,
    isMaking: (id) => busy.has(id),
    take: async (id, title, make) => {
      setTaking({ kind: 'making', id, title });
      setIsBusy(id, true);
      try {
        const { name, file, ...told } = await make();
        download(name, file);
        setTaking({ kind: 'made', id, title, ...told });
      } catch {
        setTaking({ kind: 'failed', id, title });
      } finally {
        setIsBusy(id, false);
      }
    },
  };
}
