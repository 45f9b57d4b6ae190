import type { Windows } from '#storage/windows.ts';
import { createBroadcastWindows } from '#storage/windows/broadcast-windows.ts';
import type { OpenChannel, WindowsGiven } from '#storage/windows/create-windows.ts';
import type { BrowserMemory } from '#storage/windows/browser-memory.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';

/** A browser with several windows in it, and what a window with another program would speak on. */
export interface WindowsOfBrowser {
  /** A new window each time. */
  readonly newWindow: (given?: WindowsGiven) => Windows;
  readonly openChannel: OpenChannel;
}

const openBroadcast: OpenChannel = (name, onData) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => onData(data);
  return { post: (data) => channel.postMessage(data), close: () => channel.close() };
};

/** Everything that calls itself windows. What the contract promises, all of them keep. */
export const browsers: readonly (readonly [name: string, make: () => WindowsOfBrowser])[] = [
  [
    'in memory',
    () => {
      const openChannel = createMemoryChannels();
      return { newWindow: (given) => createMemoryWindows(openChannel, given), openChannel };
    },
  ],
  ['on BroadcastChannel', () => ({ newWindow: createBroadcastWindows, openChannel: openBroadcast })],
];

/** What a browser keeps for all its windows. */
export function createBrowserMemory(): NonNullable<BrowserMemory> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
