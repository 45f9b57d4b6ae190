/** Permanent; `public/first-words.js` reads it too. */
const KEY = 'brukerpanelveilederen/look';

export const LOOKS = ['system', 'light', 'dark'] as const;
/** How the pages look: as the machine asks for, or always light, or always dark. */
export type Look = (typeof LOOKS)[number];

const DARK = '(prefers-color-scheme: dark)';
const PRINTED = 'print';

/** What a person chose last on this machine; as the machine asks for when nobody has. */
export function keptLook(): Look {
  try {
    const kept = localStorage.getItem(KEY);
    return LOOKS.find((look) => look === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Remembers it for every window and every time the program is opened. Where it cannot be, only this page shows it. */
export function keepLook(look: Look): void {
  try {
    if (look === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, look);
  } catch {
    // Storage may be closed to us; then nothing is remembered.
  }
  showLook(look);
}

const asked = (query: string): boolean => window.matchMedia(query).matches;

/** Gives the page the class its colours go by. What is printed is light. */
function showLook(look: Look, printed = asked(PRINTED)): void {
  const isDark = look === 'dark' || (look === 'system' && asked(DARK));
  document.documentElement.classList.toggle('dark', isDark && !printed);
}

/** From now on the page looks as it is asked to: by this machine, by the person here or in another window, and by paper. */
export function followLook(): void {
  const show = (): void => showLook(keptLook());
  for (const query of [DARK, PRINTED]) window.matchMedia(query).addEventListener('change', show);
  window.addEventListener('beforeprint', () => showLook(keptLook(), true));
  window.addEventListener('afterprint', () => showLook(keptLook(), false));
  // No key: everything was taken away at once.
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) show();
  });
  show();
}
