import type { Membership } from '#storage/line.ts';

export interface KeptMembership extends Membership {
  readonly by: string;
}

/** Permanent: which meeting this phone is in. */
const KEY = 'brukerpanelveilederen/phone';

/** The meeting this phone came into last, and the code it came by; null where it has been in none, or the browser keeps nothing. */
export function keptMembership(): KeptMembership | null {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
    const { process, person, token, by } = Object(kept) as Record<string, unknown>;
    return typeof process === 'string' && typeof person === 'string' && typeof token === 'string'
      ? { process, person, token, by: typeof by === 'string' ? by : '' }
      : null;
  } catch {
    return null;
  }
}

/** Remembers it, so that who comes twice is the same person; null forgets it. */
export function keepMembership(member: KeptMembership | null): void {
  try {
    if (member) window.localStorage.setItem(KEY, JSON.stringify(member));
    else window.localStorage.removeItem(KEY);
  } catch {
    // Then a reload asks for the code once more.
  }
}
