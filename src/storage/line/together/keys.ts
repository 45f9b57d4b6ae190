import type { Path } from '#domain/process/value-at.ts';

/**
 * Where something stands in what is shared: step, field, row, column, row, column … Nothing is nested in the document itself, since of
 * two containers that two machines make in one place at once, one is dropped with all that is in it.
 */
export type Place = readonly string[];

/** Permanent: machines with different versions of the program meet here. */
export const keyOf = (place: Place): string => place.map(safe).join('/');

export const placeOf = (key: string): Place =>
  key.split('/').map((part) => part.replaceAll('%23', '#').replaceAll('%2F', '/').replaceAll('%25', '%'));

/** One of a list at a place: an id, a count, a machine. */
export const oneOf = (key: string, id: string): string => `${key}#${safe(id)}`;

/** The place and the one of it that a key is about. */
export function splitOne(key: string): { readonly key: string; readonly id: string } {
  const mark = key.lastIndexOf('#');
  return { key: key.slice(0, mark), id: placeOf(key.slice(mark + 1))[0] ?? '' };
}

const safe = (part: string): string =>
  part.replaceAll('%', '%25').replaceAll('/', '%2F').replaceAll('#', '%23');

/** The path within the step, as changes say it. */
export const pathIn = ([, ...path]: Place): Path => path;
