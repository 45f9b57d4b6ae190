import type { Membership } from '#storage/line.ts';

/** Permanent: which meeting this phone is in. */
const KEY = 'brukerpanelveilederen/phone';

/** The meeting this phone came into last; null where it has been in none, or the browser keeps nothing. */
export function keptMembership(): Membership | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
    const { process, person, token } = Object(kept) as Record<string, unknown>;
    return typeof process === 'string' && typeof person === 'string' && typeof token === 'string'
      ? { process, person, token }
      : null;
  } catch {
    return null;
  }
}

/** Remembers it, so that who comes twice is the same person; null forgets it. */
export function keepMembership(member: Membership | null): void {
  try {
    if (member) window.localStorage.setItem(KEY, JSON.stringify(member));
    else window.localStorage.removeItem(KEY);
  } catch {
    // Then a reload asks for the code once more.
  }
}
