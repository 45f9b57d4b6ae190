import type { DocumentKind } from '#documents/blocks/block.ts';
import type { StepId } from '#domain/guide/steps.ts';
import type { AfterwardsPart } from '#desk/routes.ts';

/** A page of the program, with all that is folded away on it opened, or a document as it is made. */
export type RowPage =
  | StepId
  | 'start'
  | 'knowledge'
  | 'settings'
  | 'invite'
  | 'overview'
  | `follow-up/${AfterwardsPart}`
  | `paper/${DocumentKind}`;

/** What a person reads there, letter for letter. */
export interface Served {
  readonly at: RowPage;
  readonly says: readonly string[];
}
export interface NotServed {
  readonly notServed: string;
}
export type RowPlace = readonly Served[] | NotServed;
export type RowPlaces = Readonly<Record<string, RowPlace>>;

export const on = (at: RowPage, ...says: readonly string[]): readonly Served[] => [{ at, says }];

/** A row that is met in several places. */
export const all = (...places: readonly (readonly Served[])[]): readonly Served[] => places.flat();

/** A row the program does not serve, and why it should not. */
export const not = (why: string): NotServed => ({ notServed: why });
