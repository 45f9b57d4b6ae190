import { createContext, useContext } from 'react';
import type { Windows } from '#storage/windows.ts';

const WindowsContext = createContext<Windows | null>(null);
export const WindowsProvider = WindowsContext.Provider;

/** The way to the other windows of this browser. Throws when the app forgot to provide it: a fault of ours. */
export function useWindows(): Windows {
  const windows = useContext(WindowsContext);
  if (!windows) throw new Error('No windows are provided.');
  return windows;
}
