import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import { Doc } from 'yjs';

/** How soon and how often a line that is gone is tried again, ms. */
const FIRST_TRY_MS = 500;
const SLOWEST_TRY_MS = 8_000;

/** What the server says when it closes one document. */
const PUT_OUT = 'Reset Connection';

/** Gives up the line that stands, which may be dead without saying so, and opens another at once. */
export function openAnew(socket: HocuspocusProviderWebsocket): void {
  if (socket.status === WebSocketStatus.Connected) {
    socket.webSocket?.close();
    socket.onClose({ event: { code: 1000, reason: '' } });
  }
  void socket.connect();
}

/** One line to the server, for as many documents as one likes. */
export const openSocket = (address: string): HocuspocusProviderWebsocket =>
  new HocuspocusProviderWebsocket({
    url: address.replace(/^http/, 'ws'),
    delay: FIRST_TRY_MS,
    minDelay: FIRST_TRY_MS,
    maxDelay: SLOWEST_TRY_MS,
    // A line that is dead without saying so is given up after this.
    messageReconnectTimeout: 20_000,
  });

export interface Opened {
  readonly doc: Doc;
  readonly provider: HocuspocusProvider;
  /** All of it has come once. */
  synced(): Promise<void>;
  /** All that was written here is on the server's disk. */
  stored(): Promise<void>;
  close(): void;
}

interface Given {
  readonly name: string;
  readonly token: string;
  readonly onRefused?: () => void;
  readonly onUnsent?: () => void;
  readonly onSaid?: (payload: string) => void;
}

export function openDocument(socket: HocuspocusProviderWebsocket, given: Given): Opened {
  const doc = new Doc();
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    document: doc,
    name: given.name,
    token: given.token,
    onAuthenticationFailed: () => given.onRefused?.(),
    onUnsyncedChanges: () => given.onUnsent?.(),
    onStateless: ({ payload }) => given.onSaid?.(payload),
    // The server has put this document away and left the line standing: all of it is asked for anew, and refused or not.
    onClose: ({ event }) => {
      if (event.reason === PUT_OUT) openAnew(socket);
    },
  });
  provider.attach();
  const once = (event: string, isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        provider.off(event, look);
        resolve();
      };
      provider.on(event, look);
      look();
    });
  return {
    doc,
    provider,
    synced: () => once('synced', () => provider.synced),
    // What counts is what the server has acknowledged, never whether the line seems to be up.
    stored: () => once('unsyncedChanges', () => provider.unsyncedChanges === 0),
    close: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}
