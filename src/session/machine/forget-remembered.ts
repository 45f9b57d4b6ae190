import { keepLook } from './screen-look.ts';

const PREFIX = 'brukerpanelveilederen/';

/** Forgets what this browser remembers of the person: remarks that were turned down, the language of the screen, light or dark. */
export function forgetRemembered(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // A memory that is closed to us remembers nothing.
  }
  keepLook('system');
}
