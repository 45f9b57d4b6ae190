import type { CellField, MatrixField } from '#domain/steps/fields.ts';
import { isBlank } from '#domain/process/rows.ts';
import { capital } from '#domain/values/sentence.ts';
import type { Block, KeyValueBlock } from './block.ts';
import { cellTexts } from './cell-texts.ts';
import type { FieldGiven } from './field-given.ts';
import { notAnswered, paragraph } from './make-block.ts';
import { matrixLines } from './matrix-lines.ts';
import { textBlocks } from './text-blocks.ts';

/** The highest first. Own items nobody has given a level come last. */
const LEVELS = [3, 2, 1, undefined] as const;

/** The items under each level they were given; what the form lists and nobody gave a level says nothing. */
function matrixRows(given: FieldGiven<MatrixField>, labelled: boolean): KeyValueBlock {
  const { label } = given.labels;
  const lines = matrixLines(given).filter(({ isOwn, value }) => isOwn || value !== undefined);
  const rows = LEVELS.flatMap((level) => {
    const here = lines.filter(({ value }) => value === level);
    const [first] = here;
    if (!first) return [];
    const key = [labelled ? label : '', labelled ? first.level : capital(first.level)]
      .filter((part) => part !== '')
      .join(': ');
    return [
      { key: key || given.words.labels.noLevel, value: here.map(({ item }) => item), source: given.source },
    ];
  });
  return { kind: 'keyValue', rows, source: given.source };
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
  const labelled = place === 'labelled';
  // An own item without a level is an answer too.
  if (field.kind === 'matrix') {
    const rows = matrixRows({ ...given, field }, labelled);
    if (rows.rows.length > 0) return [rows];
  }
  const texts = isBlank(given.value) ? [] : cellTexts(given);
  if (texts.length === 0) return labelled ? [] : [notAnswered(given.words, source)];
  if (labelled) return [{ kind: 'keyValue', rows: [{ key: labels.label, value: texts, source }], source }];
  if (field.kind === 'checklist' || field.kind === 'reference')
    return [{ kind: 'list', items: texts, source }];
  if (field.kind === 'paragraph') return texts.flatMap((text) => textBlocks(text, source));
  return texts.map((text) => paragraph(text, 'normal', source));
}
