import { act } from '@testing-library/react';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import type { WindowLine, Windows } from '#storage/windows.ts';

/** Two windows of one browser: `windows` for the program that is opened, `line` is what the other one says. */
export function twoWindows(processId: string): { readonly windows: Windows; readonly line: WindowLine } {
  // What arrives makes the page draw itself anew.
  const channels = createMemoryChannels((task) => queueMicrotask(() => act(task)));
  return { windows: createMemoryWindows(channels), line: createMemoryWindows(channels).open(processId) };
}
