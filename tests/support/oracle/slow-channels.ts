import type { OpenChannel } from '#storage/windows/create-windows.ts';

/**
 * Channels where each message takes its own time. What one window says reaches another in the order it was said; what
 * two windows say may come in any order.
 */
export function createSlowChannels(delay: () => number): OpenChannel {
  const ends = new Map<string, Set<(data: unknown) => void>>();
  return (name, onData) => {
    const here = ends.get(name) ?? new Set();
    ends.set(name, here.add(onData));
    /** When the last message to each of the others arrives. */
    const arrivals = new Map<(data: unknown) => void, number>();
    return {
      post(data) {
        for (const end of here) {
          if (end === onData) continue;
          const copy: unknown = structuredClone(data);
          const at = Math.max(arrivals.get(end) ?? 0, Date.now() + delay());
          arrivals.set(end, at);
          setTimeout(() => {
            if (here.has(end)) end(copy);
          }, at - Date.now());
        }
      },
      close: () => void here.delete(onData),
    };
  };
}

/** The same channels for one window, and the way to take the window away from them in the middle of a word. */
export function channelsOf(channels: OpenChannel): { open: OpenChannel; cut: () => void } {
  let alive = true;
  return {
    cut: () => (alive = false),
    open(name, onData) {
      const channel = channels(name, (data) => {
        if (alive) onData(data);
      });
      return {
        post: (data) => {
          if (alive) channel.post(data);
        },
        close: () => channel.close(),
      };
    },
  };
}
