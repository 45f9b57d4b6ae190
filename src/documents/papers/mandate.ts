import { answerIn, placeOf, textIn, type FieldId } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { isExtra } from '#domain/steps/fields.ts';
import { isAnswered } from '#domain/steps/progress.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { approvalOf } from '#domain/approval/approvable.ts';
import type { Block, DocumentModel, KeyValueRow } from '#documents/blocks/block.ts';
import { textOf } from '#domain/process/rows.ts';
import { blocksForField } from '#documents/blocks/blocks-for-field.ts';
import { ownYearBlocks } from '#documents/blocks/own-meetings-block.ts';
import { feeSection } from '#documents/blocks/fee-table.ts';
import { hoursSection } from '#documents/blocks/hours-table.ts';
import { fieldGiven, labelsOf, type DocumentInput, type FieldGiven } from '#documents/blocks/field-given.ts';
import { cell, heading } from '#documents/blocks/make-block.ts';
import { withoutDash } from '#documents/blocks/text-blocks.ts';
import { bodyOf } from './body-name.ts';
import { answerRow, paperOf } from './document-frame.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { holesIn, type Hole } from './holes.ts';
import { openPoints, parkedNotes } from './open-points.ts';
import { standsApproved } from './standing.ts';

const KEYS: readonly string[] = ['preparedBy', 'responsible'] satisfies FieldId<typeof mandate>[];
const APPROVED_ON = placeOf(mandate, 'approvedOn');
/** Clauses beyond the form: shown only when somebody has chosen some. */
const EXTRA = 'clauses' satisfies FieldId<typeof mandate>;
/** What the body's own year stands after. */
const MEETINGS = 'meetingsAndFee' satisfies FieldId<typeof mandate>;
const TITLE = placeOf(mandate, 'title');
/** Each line is one of them. */
const REFERENCES = 'references' satisfies FieldId<typeof mandate>;

/** The title a person wrote, or one made of the name of the body and the unit. */
function mandateTitle(input: DocumentInput): string {
  const { titles } = input.words;
  const body = bodyOf(input);
  const unit = textIn(input.process.answers, about, 'unitName');
  return (
    textIn(input.process.answers, mandate, 'title') ||
    (unit === '' ? filled(titles.mandateFor, { body }) : filled(titles.mandateIn, { body, unit }))
  );
}

/** When it was approved; of a draft, when it is to be, which is no approval. */
function dayRow(input: DocumentInput): readonly KeyValueRow[] {
  const { words } = input;
  const { date } = approvalOf(input.process.answers, 'mandate');
  const planned = textIn(input.process.answers, mandate, 'approvedOn');
  const approved = standsApproved(input, 'mandate');
  const day = approved ? date || planned : planned;
  const key = approved ? words.mandate.approvedOn : words.mandate.toBeDecided;
  return day === '' ? [] : [{ key, value: [dateText(words, day)], source: APPROVED_ON }];
}

const ROOM = [' ', ' '];

/** A line to sign on for each who signs; none where nobody has said who. */
function signatureBlocks(input: DocumentInput): readonly Block[] {
  const { mandate: words } = input.words;
  const who = answerIn(input.process.answers, mandate, 'signatures');
  if (who === undefined || who === 'none') return [];
  const source = placeOf(mandate, 'signatures');
  const signers = [words.leader, ...(who === 'leader-and-chair' ? [words.chair] : [])];
  return [
    heading(1, words.signatures, source),
    {
      kind: 'table',
      source,
      columns: [
        { header: '', width: 2 },
        { header: words.place, width: 2 },
        { header: words.signature, width: 3 },
      ],
      // Room to sign in: two lines high.
      rows: signers.map((signer) => ({ source, cells: [cell([signer]), cell(ROOM), cell(ROOM)] })),
    },
  ];
}

/** A text with a thing on each line, as the list it is. */
function linesOf(given: FieldGiven): readonly Block[] {
  const lines = textOf(given.value)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.length > 1
    ? [{ kind: 'list', items: lines.map(withoutDash), source: given.source }]
    : blocksForField(given);
}

/** What has a heading of its own. The facts behind the drafts are said in the drafts. */
const partsOf = (step: AnyStep | undefined) =>
  (step ? fieldsOf(step) : []).filter(
    ([id, field]) => !field.group && id !== TITLE.field && id !== APPROVED_ON.field && !KEYS.includes(id),
  );

/** The mandate in the order of the form, as it is put before the management team. */
export function mandateOf(input: DocumentInput): DocumentModel {
  const step = input.steps.find(({ id }) => id === mandate.id);
  const answers = stepAnswers(input.process, mandate.id);
  const title = mandateTitle(input);
  const approved = standsApproved(input, 'mandate');
  const parts = partsOf(step);
  // A paper that is begun has no heading over nothing: what nobody has written is said once, among the open points.
  const isBegun = approved || parts.some(([id, field]) => isAnswered(field, answers[id]));
  let number = 0;
  const sections = parts.flatMap(([id, field]): readonly Block[] => {
    if (!step) return [];
    const year = id === MEETINGS ? ownYearBlocks(input) : [];
    const given = fieldGiven(input, step, id, field);
    const notes = approved ? [] : parkedNotes(input, given.source);
    const hasText = isAnswered(field, answers[id]);
    if (!hasText && (id === EXTRA || isExtra(field) || (isBegun && notes.length === 0))) return year;
    const label = id === EXTRA ? input.words.mandate.additionalClauses : given.labels.label;
    const written = !hasText && isBegun ? [] : id === REFERENCES ? linesOf(given) : blocksForField(given);
    number += 1;
    return [{ ...heading(1, label, given.source), number }, ...written, ...notes, ...year];
  });
  const inOrder = (holes: readonly Hole[]): readonly Hole[] => {
    const order = step ? fieldsOf(step).map(([id]) => id) : [];
    return holes.toSorted((a, b) => order.indexOf(a.source.field) - order.indexOf(b.source.field));
  };
  const left = parts.flatMap(([id, field]) =>
    isBegun && !field.expected && !isExtra(field) && id !== EXTRA && !isAnswered(field, answers[id])
      ? [
          {
            source: { step: mandate.id, field: id },
            text: labelsOf(input, { step: mandate.id, field: id }).label,
          },
        ]
      : [],
  );
  return paperOf(input, {
    kind: 'mandate',
    title,
    titleSource: TITLE,
    author: textIn(input.process.answers, mandate, 'preparedBy'),
    rows: [
      ...KEYS.map((field) => ({ step: mandate.id, field }))
        .map((place) => answerRow(input, labelsOf(input, place).label, place))
        .filter(({ tone }) => !(isBegun && tone === 'missing')),
      ...dayRow(input),
    ],
    blocks: [
      ...sections,
      ...signatureBlocks(input),
      // After what is signed: it is no part of what is decided.
      ...feeSection(input),
      ...hoursSection(input),
      ...(approved
        ? []
        : openPoints(input, [mandate.id], inOrder([...left, ...holesIn(input, [mandate.id])]))),
    ],
  });
}
