import { answerIn, placeOf, type ColumnId } from '../guide/read.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { decision } from '../guide/steps/decision.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { valueAt } from '../process/value-at.ts';
import { isSamePlace } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { isBlankRow, rowIn, rowsOf, treeOf } from '../process/rows.ts';
import { fieldsOf, type AnyStep } from '../steps/define-step.ts';
import type { RowsField } from '../steps/fields.ts';
import { SCORING_QUESTIONS } from '../scoring/question.ts';
import type { ScoringQuestion } from '../scoring/question.ts';
import { sceneKey, stepOfScene, type RoomScene } from './scene.ts';

/** Columns that need room of their own, so that their rows are taken one by one. */
const SPACIOUS = new Set(['paragraph', 'matrix', 'reference', 'scale', 'tally', 'checklist']);

/** Answers so short that a few of them share a screen. */
const SHORT = new Set(['line', 'number', 'date']);
const MOST_TOGETHER = 4;

/** What the scenes of scoring ask, by question. */
export const SCORING_COLUMNS = {
  involvement: ['involvement', 'involvementVotes'],
  importance: ['importance', 'importanceVotes', 'agreed'],
} as const satisfies Readonly<Record<ScoringQuestion, readonly ColumnId<typeof stakeholders, 'groups'>[]>>;

/** The stakeholders are scored on screens of their own, and the criteria get dots on one. */
const SCORED = placeOf(stakeholders, 'groups');
const DOTTED = placeOf(criteria, 'criteria');
const DOTS = 'votes' satisfies ColumnId<typeof criteria, 'criteria'>;

/** The column of a field that is given in dots, on a screen of its own for all rows at once; null for none. */
const dotsColumnOf = (step: string, fieldId: string): string | null =>
  isSamePlace({ step, field: fieldId }, DOTTED) ? DOTS : null;

/** Are the rows of this field looked at one at a time, after the list of their names? */
function isRowByRow(step: string, fieldId: string, field: RowsField): boolean {
  const apart = [field.name, dotsColumnOf(step, fieldId)];
  const others = Object.entries(field.columns).filter(([id]) => !apart.includes(id));
  return others.length > 3 || others.some(([, column]) => SPACIOUS.has(column.kind));
}

/** The columns that stand in the list of a rows field. */
export function listColumnsOf(step: string, fieldId: string, field: RowsField): readonly string[] {
  if (isRowByRow(step, fieldId, field)) return [field.name];
  return Object.keys(field.columns).filter((column) => column !== dotsColumnOf(step, fieldId));
}

/** The columns asked together on the screen of one row: all but those with a screen of their own. */
export const rowColumnsOf = (step: string, fieldId: string, field: RowsField): readonly string[] =>
  Object.entries(field.columns)
    .filter(
      ([id, column]) =>
        id !== field.name &&
        id !== dotsColumnOf(step, fieldId) &&
        column.kind !== 'matrix' &&
        !(isScored(step, fieldId) && isScoring(id)),
    )
    .map(([id]) => id);

/**
 * The fields of a step as they stand on screens: one to a screen, except that short answers in a row share one,
 * four at most and spread evenly; never with those of another group.
 */
function fieldGroupsOf(step: AnyStep): readonly (readonly string[])[] {
  const runs: { readonly short: boolean; readonly group: string; readonly fields: string[] }[] = [];
  for (const [id, field] of fieldsOf(step)) {
    const last = runs.at(-1);
    const short = SHORT.has(field.kind);
    const group = field.group ?? '';
    if (short && last?.short && last.group === group) last.fields.push(id);
    else runs.push({ short, group, fields: [id] });
  }
  return runs.flatMap(({ fields }) => {
    const screens = Math.ceil(fields.length / MOST_TOGETHER);
    const size = Math.ceil(fields.length / screens);
    return Array.from({ length: screens }, (_, index) => fields.slice(index * size, (index + 1) * size));
  });
}

/** The fields that stand on the same screen as this one. */
export const fieldsBeside = (step: AnyStep, field: string): readonly string[] =>
  fieldGroupsOf(step).find((group) => group.includes(field)) ?? [];

/**
 * The screens of one step, in order: the title and why, then each question. Rows with more to say than a name
 * get a screen each, in the order they are shown; what is blank waits until it is named.
 */
function scenesOf(step: AnyStep, answers: Answers): readonly RoomScene[] {
  if (fieldsOf(step).length === 0) return [];
  return [
    { kind: 'step', step: step.id },
    ...fieldGroupsOf(step).flatMap(([field = '']): readonly RoomScene[] => {
      const definition = step.fields[field];
      const first: RoomScene = { kind: 'field', step: step.id, field };
      if (definition?.kind !== 'rows') return [first];
      const dots: readonly RoomScene[] =
        dotsColumnOf(step.id, field) === null ? [] : [{ kind: 'dots', step: criteria.id }];
      if (!isRowByRow(step.id, field, definition)) return [first, ...dots];
      const rows = rowsOf(valueAt(answers, step.id, [field]));
      const ordered = definition.tree ? treeOf(rows).map(({ row }) => row) : rows;
      return [
        first,
        ...dots,
        ...ordered
          .filter((row) => !isBlankRow(row))
          .flatMap((row) => rowScenes(step.id, field, definition, row.id)),
      ];
    }),
  ];
}

/** Every screen of the meeting, step by step, then the end of it, and last the summary of what has been decided. */
export const allScenes = (steps: readonly AnyStep[], answers: Answers): readonly RoomScene[] => [
  ...steps.flatMap((step) => scenesOf(step, answers)),
  { kind: 'closing' },
  ...(answerIn(answers, decision, 'need') === undefined ? [] : [{ kind: 'summary' } as const]),
];

/**
 * Where a scene stands among the others. One that is not there (its row is gone, or it stands outside the guide)
 * counts as the nearest before it: the list of its field, the start of its step, or the start.
 */
export function indexOfScene(scenes: readonly RoomScene[], scene: RoomScene): number {
  const exact = scenes.findIndex((other) => sceneKey(other) === sceneKey(scene));
  if (exact >= 0) return exact;
  const field = scene.kind === 'scoring' ? SCORED.field : scene.kind === 'row' ? scene.field : null;
  const step = stepOfScene(scene);
  const list = scenes.findIndex(
    (other) => other.kind === 'field' && other.step === step && other.field === field,
  );
  const start = scenes.findIndex((other) => other.kind === 'step' && other.step === step);
  return Math.max(0, list >= 0 ? list : start);
}

/** Is this the screen of a row that was taken away? One that was only emptied still stands. */
export function isRowGone(answers: Answers, scene: RoomScene): boolean {
  if (scene.kind !== 'row' && scene.kind !== 'scoring') return false;
  const field = scene.kind === 'row' ? scene.field : SCORED.field;
  return rowIn(rowsOf(valueAt(answers, scene.step, [field])), scene.row) === undefined;
}

function rowScenes(step: string, field: string, definition: RowsField, row: string): readonly RoomScene[] {
  const at = { step, field, row } as const;
  const scoring: readonly RoomScene[] = isScored(step, field)
    ? SCORING_QUESTIONS.map((question) => ({
        kind: 'scoring',
        step: stakeholders.id,
        row,
        question,
      }))
    : [];
  const matrices = Object.entries(definition.columns)
    .filter(([, column]) => column.kind === 'matrix')
    .map(([column]): RoomScene => ({ kind: 'row', ...at, column }));
  const together = rowColumnsOf(step, field, definition);
  return [...(together.length > 0 ? [{ kind: 'row', ...at } as const] : []), ...scoring, ...matrices];
}

const isScored = (step: string, field: string): boolean => isSamePlace({ step, field }, SCORED);
const isScoring = (column: string): boolean =>
  Object.values(SCORING_COLUMNS).some((columns) => (columns as readonly string[]).includes(column));
