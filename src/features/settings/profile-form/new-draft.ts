import type { FormPart, ProfileDraft } from '#domain/profile/profile-form.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { FIRST_LANGUAGE } from '#domain/language/languages.ts';
import { newId } from '#session/machine/new-id.ts';
import { profileOf } from '#storage/files/known-profiles.ts';

/** A profile to begin with: one that is known, with another name and id, or what holds for all trusts. */
export function newDraft(from: Profile = { ...profileOf('generic'), name: '', trust: '' }): ProfileDraft {
  return { ...from, id: `own-${newId().slice(0, 20)}`, version: 1 };
}

/** The next version of a profile of one's own. */
export const nextDraft = (profile: Profile): ProfileDraft => ({ ...profile, version: profile.version + 1 });

const EMPTY = {
  spoken: { [FIRST_LANGUAGE]: '' },
  kind: 'hour',
  places: [] as readonly string[],
  service: undefined,
} as const;

const emptyCell = (kind: string): unknown =>
  Object.hasOwn(EMPTY, kind) ? EMPTY[kind as keyof typeof EMPTY] : '';

/** A row where nothing is written. */
export function emptyRow({ cells }: FormPart): unknown {
  const [first] = cells;
  if (first?.at === '') return emptyCell(first.kind);
  return Object.fromEntries(
    cells.filter(({ optional }) => !optional).map(({ at, kind }) => [at, emptyCell(kind)]),
  );
}

/** The draft in a text that was kept; null where it holds none. */
export function draftIn(text: string): ProfileDraft | null {
  try {
    const draft: unknown = JSON.parse(text);
    return typeof draft === 'object' && draft !== null && !Array.isArray(draft)
      ? (draft as ProfileDraft)
      : null;
  } catch {
    return null;
  }
}
