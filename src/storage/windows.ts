import type { Change } from '#domain/process/change.ts';
import { createListeners } from './listeners.ts';

/** What one window of the app tells the others about a process that is open in them. */
export type WindowMessage =
  | { readonly kind: 'changes'; readonly changes: readonly Change[]; readonly sent?: Sent }
  /** Everything this window announced up to here is on the disk. */
  | { readonly kind: 'written'; readonly sent: Sent }
  /** The whole process was put in the place of the old one: load it again. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'removed' };

/** Where a message stands among what one window has announced. */
export interface Sent {
  /** The window; another one each time a page is opened. */
  readonly by: string;
  /** How many changes it had announced when this was sent. */
  readonly upTo: number;
}

export interface WindowChannel {
  /** `upTo`: how many changes this window has announced with these; without it nobody watches over them. */
  announce(changes: readonly Change[], upTo?: number): void;
  announceWritten(upTo: number): void;
  announceWhole(kind: 'replaced' | 'removed'): void;
  /** Hears the other windows, never this one. Returns the way to stop. */
  onMessage(listener: (message: WindowMessage) => void): () => void;
  onChanges(listener: (changes: readonly Change[]) => void): () => void;
  close(): void;
}

/** The line between the windows that have this process open. Silent where the browser has no BroadcastChannel. */
export function createWindowChannel(processId: string): WindowChannel {
  const listeners = createListeners<[WindowMessage]>();
  const channel =
    typeof BroadcastChannel === 'undefined'
      ? null
      : new BroadcastChannel(`brukerpanelveilederen/process/${processId}`);
  const by = crypto.randomUUID();
  let open = true;
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      // A window with an older or newer program may speak differently; what is not understood is not followed.
      if (open && isWindowMessage(data)) listeners.tell(data);
    };
  const post = (message: WindowMessage): void => {
    if (open) channel?.postMessage(message);
  };
  return {
    announce: (changes, upTo) => {
      if (changes.length > 0)
        post({ kind: 'changes', changes, ...(upTo === undefined ? {} : { sent: { by, upTo } }) });
    },
    announceWritten: (upTo) => post({ kind: 'written', sent: { by, upTo } }),
    announceWhole: (kind) => post({ kind }),
    onMessage: listeners.add,
    onChanges: (listener) =>
      listeners.add((message) => {
        if (message.kind === 'changes') listener(message.changes);
      }),
    close() {
      open = false;
      channel?.close();
    },
  };
}

function isWindowMessage(data: unknown): data is WindowMessage {
  if (!isRecord(data)) return false;
  if (data['kind'] === 'changes')
    return (
      Array.isArray(data['changes']) &&
      data['changes'].every(isChange) &&
      (data['sent'] === undefined || isSent(data['sent']))
    );
  if (data['kind'] === 'written') return isSent(data['sent']);
  return data['kind'] === 'replaced' || data['kind'] === 'removed';
}

function isChange(data: unknown): data is Change {
  if (!isRecord(data)) return false;
  const { kind, step, path, row, before } = data;
  const placed = typeof step === 'string' && Array.isArray(path) && path.length > 0 && path.every(isText);
  if (!placed || !(before === undefined || isText(before))) return false;
  switch (kind) {
    case 'set':
      return true;
    case 'insert':
      return isRecord(row) && isText(row['id']);
    case 'remove':
    case 'move':
      return isText(row);
    default:
      return false;
  }
}

const isSent = (data: unknown): data is Sent =>
  isRecord(data) && isText(data['by']) && Number.isSafeInteger(data['upTo']);
const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
