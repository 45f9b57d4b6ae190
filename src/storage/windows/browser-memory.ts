/** What the windows of a browser have in common, written and read at once; null where it keeps nothing for us. */
export type BrowserMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null;

/** Every key that begins so; none where the memory is closed to us. */
export function keysIn(memory: BrowserMemory, prefix: string): readonly string[] {
  try {
    return Array.from({ length: memory?.length ?? 0 }, (_, index) => memory?.key(index) ?? '').filter((key) =>
      key.startsWith(prefix),
    );
  } catch {
    return [];
  }
}

/** Removes every key that begins so. */
export function forgetIn(memory: BrowserMemory, prefix: string): void {
  for (const key of keysIn(memory, prefix)) memory?.removeItem(key);
}
