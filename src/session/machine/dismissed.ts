import { useSyncExternalStore } from 'react';

const KEY = 'brukerpanelveilederen/dismissed';
/** More than anybody turns down; the oldest are forgotten first. */
const MOST = 500;

function read(): readonly string[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(saved) ? saved.filter((key) => typeof key === 'string') : [];
  } catch {
    // Storage may be closed to us; then nothing is remembered, and nothing is lost either.
    return [];
  }
}

/** Has this remark been turned down for good in this browser? */
export const isDismissed = (key: string): boolean => read().includes(key);

export const dismiss = (key: string): void => write([...read().filter((other) => other !== key), key]);

/** Which of these have been turned down, and again when that changes, here or in another window. */
export const useDismissed = (keys: readonly string[]): readonly string[] =>
  useSyncExternalStore(subscribe, () => keys.filter(isDismissed).join('\n'))
    .split('\n')
    .filter((key) => key !== '');

function subscribe(changed: () => void): () => void {
  window.addEventListener('storage', changed);
  return () => window.removeEventListener('storage', changed);
}

/** Takes the turning down back. */
export const recall = (key: string): void => write(read().filter((other) => other !== key));

function write(keys: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(keys.slice(-MOST)));
  } catch {
    // See `read`.
  }
  // The browser tells the other windows alone.
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
}
