/** Which windows of this browser stand open. */
export interface LivingWindows {
  /** Names this window; different for every page that was ever loaded. */
  readonly own: string;
  /** Tells of a window whether it is gone. Where the browser cannot say, all others are. */
  readonly gone: () => Promise<(window: string) => boolean>;
}

/** Permanent: windows with different versions of the program meet here. */
const PREFIX = 'brukerpanelveilederen/window/';

/** Each window holds a lock for as long as it lives; it is let go of however the window dies. */
export function watchLivingWindows(): LivingWindows {
  const own = crypto.randomUUID();
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  locks?.request(PREFIX + own, () => new Promise<never>(() => undefined)).catch(() => undefined);
  return {
    own,
    async gone() {
      const { held = [] } = (await locks?.query().catch(() => undefined)) ?? {};
      const living = new Set(held.map(({ name }) => name));
      return (window) => window !== own && !living.has(PREFIX + window);
    },
  };
}
