import type { CellField, MatrixField } from '#domain/steps/fields.ts';
import { isBlank } from '#domain/process/rows.ts';
import type { Block, TableBlock } from './block.ts';
import { cellTexts } from './cell-texts.ts';
import type { FieldGiven } from './field-given.ts';
import { cell, notAnswered, paragraph } from './make-block.ts';
import { matrixLines } from './matrix-lines.ts';

/** Items down, level beside; the label of the field heads the items. */
function matrixTable(given: FieldGiven<MatrixField>): TableBlock {
  return {
    kind: 'table',
    source: given.source,
    columns: [
      { header: given.labels.label, width: 4 },
      { header: given.words.labels.level, width: 1.4 },
    ],
    rows: matrixLines(given).map(({ item, level, required }) => ({
      source: given.source,
      cells: [cell([item]), cell(level === '' ? [] : [level], required ? { strong: true } : {})],
    })),
  };
}

/**
 * A single answer as blocks. `labelled`: no heading stands above it, so that the label is written with it
 * and an empty answer is left out.
 */
export function blocksForCell(
  given: FieldGiven<CellField>,
  place: 'under-heading' | 'labelled',
): readonly Block[] {
  const { field, labels, source } = given;
  // An own item without a level is an answer too.
  if (field.kind === 'matrix' && !isBlank(given.value)) return [matrixTable({ ...given, field })];
  const texts = isBlank(given.value) ? [] : cellTexts(given);
  const labelled = place === 'labelled';
  if (texts.length === 0) return labelled ? [] : [notAnswered(given.words, source)];
  if (labelled) return [{ kind: 'keyValue', rows: [{ key: labels.label, value: texts, source }], source }];
  if (field.kind === 'checklist' || field.kind === 'reference')
    return [{ kind: 'list', items: texts, source }];
  return texts.map((text) => paragraph(text, 'normal', source));
}
