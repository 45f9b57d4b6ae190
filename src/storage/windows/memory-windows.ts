import type { Windows } from '#storage/windows.ts';
import { createWindows, type OpenChannel, type WindowsGiven } from './create-windows.ts';

/** Channels that stay in memory. `deliver` says when a message arrives; it must run each task once, later. */
export function createMemoryChannels(deliver: (task: () => void) => void = queueMicrotask): OpenChannel {
  const ends = new Map<string, Set<(data: unknown) => void>>();
  return (name, onData) => {
    const here = ends.get(name) ?? new Set();
    ends.set(name, here.add(onData));
    return {
      post(data) {
        for (const end of here) {
          if (end === onData) continue;
          const copy: unknown = structuredClone(data);
          deliver(() => {
            if (here.has(end)) end(copy);
          });
        }
      },
      close: () => void here.delete(onData),
    };
  };
}

/** A window that hears the others on the same channels; alone unless some are given. */
export const createMemoryWindows = (channels = createMemoryChannels(), given?: WindowsGiven): Windows =>
  createWindows(channels, given);
