import {
  draftAt,
  placeIn,
  PROFILE_FORM,
  type CellKind,
  type ProfileDraft,
} from '#domain/profile/profile-form.ts';

interface WrongWords {
  readonly empty: string;
  readonly first: string;
  readonly link: string;
  readonly date: string;
  readonly name: string;
  readonly long: string;
  readonly numbers: Readonly<Record<string, string>>;
}

/** Where a cell is in the file, as the reader says it: `rates.0.kroner`. */
export const placeOfCell = (start: readonly string[], at: string): string =>
  [...start, ...placeIn(at)].join('.');

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** What is wrong with a cell, in a sentence; `undefined` where its place is not among those the reader refused. */
export function wrongText(
  { place, kind, draft }: { readonly place: string; readonly kind: CellKind; readonly draft: ProfileDraft },
  places: readonly string[],
  words: WrongWords,
): string | undefined {
  const found = places.find((one) => one === place || one.startsWith(`${place}.`));
  if (found === undefined) return undefined;
  const value = draftAt(draft, found.split('.'));
  const last = place.split('.').at(-1) ?? '';
  if (kind === 'number') return words.numbers[last];
  if (kind === 'date') return words.date;
  if (kind === 'link') return words.link;
  if (place.startsWith('reservedNames')) return words.name;
  if (kind === 'spoken') return isBlank(value) ? words.first : words.long;
  return isBlank(value) ? words.empty : words.long;
}

/** Every place of the form: what is refused elsewhere is said over it. */
export function isInForm(place: string): boolean {
  return PROFILE_FORM.some(({ list, cells }) => {
    const rest =
      list === undefined ? place : place.startsWith(`${list}.`) ? place.slice(list.length + 1) : null;
    if (rest === null) return false;
    const inRow = list === undefined ? rest : rest.replace(/^\d+\.?/, '');
    return cells.some(({ at }) => inRow === at || inRow.startsWith(at === '' ? '' : `${at}.`));
  });
}
