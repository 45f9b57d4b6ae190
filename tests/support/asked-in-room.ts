import { steps } from '#domain/guide/steps.ts';
import type { Place } from '#domain/process/place.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { fieldsBeside, listColumnsOf, rowColumnsOf, SCORING_COLUMNS } from '#domain/room/scenes.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';

/** What stands for any row of a list. */
const ANY_ROW = '*';

const stepWith = (id: string): AnyStep => {
  const step = steps.find((one) => one.id === id);
  if (!step) throw new Error(`No step ${id}.`);
  return step;
};

/** What can be answered on a screen of the room: fields, the columns of a list, or the columns of one row. */
export function askedOn(scene: RoomScene): readonly Place[] {
  if (scene.kind === 'dots') return [{ step: 'criteria', field: 'criteria', row: ANY_ROW, column: 'votes' }];
  if (scene.kind === 'scoring')
    return SCORING_COLUMNS[scene.question].map((column) => ({
      step: 'stakeholders',
      field: 'groups',
      row: scene.row,
      column,
    }));
  if (scene.kind === 'field') {
    const { step, field: id } = scene;
    const field = stepWith(step).fields[id];
    return field?.kind === 'rows'
      ? listColumnsOf(step, id, field).map((column) => ({ step, field: id, row: ANY_ROW, column }))
      : fieldsBeside(stepWith(step), id).map((beside) => ({ step, field: beside }));
  }
  if (scene.kind !== 'row') return [];
  const { step, row } = scene;
  const field = stepWith(step).fields[scene.field];
  if (field?.kind !== 'rows') return [];
  const columns = scene.column ? [scene.column] : rowColumnsOf(step, scene.field, field);
  return columns.map((column) => ({ step, field: scene.field, row, column }));
}

/** The same as a text: the step and field, with the row and column of a cell. */
export const askedAt = ({ step, field, row, column }: Place): string =>
  [step, field, ...(row === undefined ? [] : [row, column])].join('/');
