import { createListeners } from '#storage/listeners.ts';
import type { WindowMessage, Windows } from '#storage/windows.ts';
import { forgetIn, type BrowserMemory } from './browser-memory.ts';
import { createLeftBehind, leftPrefixOf } from './left-behind.ts';
import { createSharedParts, partsPrefixOf } from './shared-parts.ts';
import { readMessage, type LineMessage } from './window-message.ts';

/** Carries what can be cloned to everybody else who has opened a channel of this name, in the order it was posted. */
export type OpenChannel = (name: string, onData: (data: unknown) => void) => Channel;

export interface Channel {
  post(data: unknown): void;
  /** Nothing is heard afterwards; what was posted before still arrives. */
  close(): void;
}

export interface WindowsGiven {
  /** Where the shared parts, and what a window left behind, are kept over a reload; nowhere unless given. */
  readonly memory?: BrowserMemory;
  /** Names a line that is opened; no name may ever come twice. */
  readonly nameOfLine?: () => string;
}

/** Windows on any kind of channel: what is said, who is heard, and which part wins. */
export function createWindows(
  openChannel: OpenChannel,
  { memory = null, nameOfLine = () => crypto.randomUUID() }: WindowsGiven = {},
): Windows {
  return {
    open(processId) {
      const listeners = createListeners<[WindowMessage]>();
      const joining = createListeners<[]>();
      let open = true;
      const channel = openChannel(channelOf(processId), (data) => {
        const message = open ? readMessage(data) : null;
        if (message) hear(message);
      });
      const post = (message: LineMessage): void => {
        if (open) channel.post(message);
      };
      const by = nameOfLine();
      const left = createLeftBehind({ memory, processId, by });
      const parts = createSharedParts({
        processId,
        by,
        memory,
        onSet: (part, entry) => post({ kind: 'part', part, entry }),
      });
      function hear(message: LineMessage): void {
        if (message.kind === 'part') parts.hear(message.part, message.entry);
        else if (message.kind === 'hello') {
          for (const [part, entry] of parts.entries()) post({ kind: 'part', part, entry });
          joining.tell();
        } else listeners.tell(message);
      }
      // A window that was just opened may lack what could not be kept; the others tell it.
      post({ kind: 'hello' });
      return {
        tell: post,
        onMessage: listeners.add,
        onJoined: joining.add,
        parts,
        leftBehind: left.read,
        leaveBehind: left.leave,
        close() {
          open = false;
          channel.close();
        },
      };
    },
    tell(processId, message) {
      const channel = openChannel(channelOf(processId), () => undefined);
      channel.post(message);
      channel.close();
    },
    forget(processId) {
      forgetIn(memory, partsPrefixOf(processId));
      forgetIn(memory, leftPrefixOf(processId));
    },
  };
}

/** Permanent: windows with different versions of the program meet here. */
const channelOf = (processId: string): string => `brukerpanelveilederen/process/${processId}`;
