import { createWindowChannel } from '#storage/windows.ts';

/** Tells the windows where a process is open that the whole of it was replaced or removed. */
export function tellWindows(processId: string, what: 'replaced' | 'removed'): void {
  const channel = createWindowChannel(processId);
  channel.announceWhole(what);
  channel.close();
}
