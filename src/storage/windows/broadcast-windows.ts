import type { Windows } from '#storage/windows.ts';
import { createWindows, type OpenChannel, type WindowsGiven } from './create-windows.ts';
import { createMemoryWindows } from './memory-windows.ts';

const openBroadcast: OpenChannel = (name, onData) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => onData(data);
  return {
    post: (data) => channel.postMessage(data),
    close: () => channel.close(),
  };
};

/** The windows of this browser; this one alone where it has no BroadcastChannel. */
export const createBroadcastWindows = (given?: WindowsGiven): Windows =>
  typeof BroadcastChannel === 'undefined'
    ? createMemoryWindows(undefined, given)
    : createWindows(openBroadcast, given);
