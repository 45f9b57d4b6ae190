/** Those who want to hear of something. */
export interface Listeners<Args extends readonly unknown[]> {
  /** Returns the way to stop listening. */
  readonly add: (listener: (...args: Args) => void) => () => void;
  /** Tells everyone. One that throws does not keep the others, or the caller, from going on. */
  readonly tell: (...args: Args) => void;
}

export function createListeners<Args extends readonly unknown[]>(): Listeners<Args> {
  const listeners = new Set<(...args: Args) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(...args) {
      for (const listener of [...listeners]) {
        try {
          listener(...args);
        } catch (error) {
          // Still reaches the error page, without stopping the saving that called us.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}
