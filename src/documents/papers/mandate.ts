import { fieldsOf } from '#domain/steps/define-step.ts';
import { isAnswered } from '#domain/steps/progress.ts';
import { stepAnswers } from '#domain/process/process.ts';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import { blocksForField } from '#documents/blocks/blocks-for-field.ts';
import { fieldGiven, labelsOf, textAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading } from '#documents/blocks/make-block.ts';
import { answerRow, paperOf } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import { openPoints, parkedNotes } from './open-points.ts';

const KEYS = ['preparedBy', 'responsible', 'approvedOn'];
/** Clauses beyond the form: shown only when somebody has chosen some. */
const EXTRA = 'clauses';

/** The title a person wrote, or one made of the name of the body and the unit. */
function mandateTitle(input: DocumentInput): string {
  const { titles, defaultBody } = input.words;
  const body = textAt(input, 'about', 'bodyName') || defaultBody;
  const unit = textAt(input, 'about', 'unitName');
  return (
    textAt(input, 'mandate', 'title') ||
    (unit === '' ? filled(titles.mandateFor, { body }) : filled(titles.mandateIn, { body, unit }))
  );
}

/** The mandate in the order of the form, as it is put before the management team. */
export function mandateOf(input: DocumentInput): DocumentModel {
  const step = input.steps.find(({ id }) => id === 'mandate');
  const answers = stepAnswers(input.process, 'mandate');
  const title = mandateTitle(input);
  const sections = (step ? fieldsOf(step) : []).flatMap(([id, field]): readonly Block[] => {
    if (!step || id === 'title' || KEYS.includes(id)) return [];
    if (id === EXTRA && !isAnswered(field, answers[id])) return [];
    const given = fieldGiven(input, step, id, field);
    const label = id === EXTRA ? input.words.mandate.additionalClauses : given.labels.label;
    return [heading(1, label, given.source), ...blocksForField(given), ...parkedNotes(input, given.source)];
  });
  return paperOf(input, {
    kind: 'mandate',
    title,
    titleSource: { step: 'mandate', field: 'title' },
    author: textAt(input, 'mandate', 'preparedBy'),
    rows: KEYS.map((id) => answerRow(input, labelsOf(input, 'mandate', id).label, 'mandate', id)),
    blocks: [...sections, ...openPoints(input, ['mandate'])],
  });
}
