import { cleanText, withoutBullet } from '../values/clean-text.ts';
import type { Change } from '../process/change.ts';
import { valueAt } from '../process/value-at.ts';
import { placeOf, rowsIn, type ColumnId } from '../guide/read.ts';
import { meeting } from '../guide/registers/meeting.ts';
import { insertAt, removeAt, setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { blankRowAt, intoRows } from '../process/row-deeds.ts';
import { isBlank, rowIn, rowsOf, textOf } from '../process/rows.ts';
import { fieldsOf, type AnyStep } from '../steps/define-step.ts';

const IDEAS = placeOf(meeting, 'ideas');

/** A loose idea from the gathering of a step. */
export interface Idea {
  readonly id: string;
  readonly text: string;
  /** Empty while it stands alone. */
  readonly theme: string;
  /** Where it was placed; none while it is loose. */
  readonly placed?: { readonly field: string; readonly row: string };
}

/** Where the ideas of a step can be placed: rows named by a text, or one free text. */
export interface IdeaTarget {
  readonly field: string;
  /** The column that takes the idea; none where the field is one text. */
  readonly column?: string;
}

/** The ideas of a step, in the order they were said. */
export const ideasOf = (answers: Answers, step: string): readonly Idea[] =>
  rowsIn(answers, meeting, 'ideas')
    .filter((idea) => idea.step === step && !isBlank(idea.text))
    .map(({ id, text, theme, placed, field, row }) => ({
      id,
      text: textOf(text).trim(),
      theme: textOf(theme).trim(),
      ...(placed === true ? { placed: { field: textOf(field), row: textOf(row) } } : {}),
    }));

/** The themes people have named, in the order of their first idea. */
export const themesIn = (ideas: readonly Idea[]): readonly string[] => [
  ...new Set(ideas.map(({ theme }) => theme).filter((theme) => theme !== '')),
];

/** Lines of a text as ideas: bullets, dashes and numbers from a pasted list fall away, empty lines too. */
export const ideaLines = (text: string): readonly string[] =>
  cleanText(text)
    .split('\n')
    .map(withoutBullet)
    .filter((line) => line !== '');

export const addIdeas = (step: string, texts: readonly string[], newId: () => string): readonly Change[] =>
  texts.map((text) => insertAt(IDEAS, { id: newId(), text, step }));

const cell = (id: string, column: ColumnId<typeof meeting, 'ideas'>, value: unknown): Change =>
  setAt(placeOf(meeting, 'ideas', id, column), value);

export const removeIdea = (id: string): readonly Change[] => [removeAt(IDEAS, id)];

/** Puts ideas under a theme; an empty one lets them stand alone again. */
export const giveTheme = (ids: readonly string[], theme: string): readonly Change[] =>
  ids.map((id) => cell(id, 'theme', theme.trim() === '' ? undefined : theme.trim()));

/** Where ideas can go in a step, the rows first. */
export function ideaTargets(step: Pick<AnyStep, 'fields'>): readonly IdeaTarget[] {
  const fields = fieldsOf(step);
  const rows = fields.flatMap(([field, definition]): readonly IdeaTarget[] => {
    if (definition.kind !== 'rows' || definition.tree) return [];
    const kind = definition.columns[definition.name]?.kind;
    return kind === 'line' || kind === 'paragraph' ? [{ field, column: definition.name }] : [];
  });
  const texts = fields.flatMap(([field, { kind }]) => (kind === 'paragraph' ? [{ field }] : []));
  return rows.length > 0 ? rows : texts;
}

/**
 * The changes that place a text: in the first blank row or a new one, or under what stands in a free text. The
 * ideas it came from remember where. One deed, so that one undo takes all of it back.
 */
export function placeIdeas(
  answers: Answers,
  given: {
    readonly step: string;
    readonly target: IdeaTarget;
    readonly text: string;
    readonly ids: readonly string[];
  },
  newId: () => string,
): readonly Change[] {
  const { step, target, text, ids } = given;
  const { field, column } = target;
  const marks = (row: string): readonly Change[] =>
    ids.flatMap((id) => [
      cell(id, 'placed', true),
      cell(id, 'field', field),
      cell(id, 'row', row === '' ? undefined : row),
    ]);
  if (column === undefined) {
    const before = textOf(valueAt(answers, step, [field])).trimEnd();
    const value = before === '' ? text : `${before}\n${text}`;
    return [setAt({ step, field }, value), ...marks('')];
  }
  const row = blankRowAt(answers, { step, field })?.id ?? newId();
  return [...intoRows(answers, { step, field }, { [column]: text }, () => row), ...marks(row)];
}

/** Ideas stand loose again; what was written in the answers stays there. */
export const unplaceIdeas = (ids: readonly string[]): readonly Change[] =>
  ids.flatMap((id) => (['placed', 'field', 'row'] as const).map((column) => cell(id, column, undefined)));

/** What the row an idea was placed in says now; empty when it is gone, or when the place is one text. */
export function placeNow(answers: Answers, step: string, idea: Idea, targets: readonly IdeaTarget[]): string {
  const { field, row } = idea.placed ?? { field: '', row: '' };
  const column = targets.find((target) => target.field === field)?.column;
  const found = column ? rowIn(rowsOf(valueAt(answers, step, [field])), row) : undefined;
  return column ? textOf(found?.[column]).trim() : '';
}
