import { stepAnswers } from '#domain/process/process.ts';
import { filledRowsOf, isBlank, textOf } from '#domain/process/rows.ts';
import type { Block, TableBlock } from '#documents/blocks/block.ts';
import { labelsOf, textAt, wordFor, type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, heading, notAnswered, paragraph } from '#documents/blocks/make-block.ts';
import { filled } from '#documents/words/document-words.ts';
import { parkedTable } from './open-points.ts';

/** Roles with their unit, never names: the guide asks for roles. */
function tookPart(input: DocumentInput): readonly Block[] {
  const { appendix } = input.words;
  const source = { step: 'about', field: 'participants' };
  const people = filledRowsOf(stepAnswers(input.process, 'about')['participants']).map((row) =>
    [textOf(row['role']).trim(), textOf(row['unit']).trim()].filter((part) => part !== '').join(', '),
  );
  const inAdvance = filledRowsOf(stepAnswers(input.process, 'advance')['answers'])
    .map((row) => [textOf(row['role']).trim(), textOf(row['unit']).trim()].filter(Boolean).join(', '))
    .filter((role) => role !== '');
  return [
    heading(2, appendix.tookPart, source),
    people.length > 0 ? { kind: 'list', items: people, source } : notAnswered(input.words, source),
    ...(inAdvance.length > 0
      ? [paragraph(filled(appendix.inAdvance, { roles: [...new Set(inAdvance)].join('; ') }))]
      : []),
  ];
}

/** The panel and every other form, with what was said of each. */
function alternatives(input: DocumentInput): readonly Block[] {
  const { appendix, notAnswered: none } = input.words;
  const source = { step: 'decision', field: 'otherForms' };
  const field = input.steps.find(({ id }) => id === 'decision')?.fields['otherForms'];
  if (field?.kind !== 'checklist') return [];
  const chosen = stepAnswers(input.process, 'decision')['otherForms'];
  const fits = (option: string): boolean => Array.isArray(chosen) && chosen.includes(option);
  const need = textAt(input, 'decision', 'need');
  const said =
    need === ''
      ? cell([none], { tone: 'missing' })
      : cell([wordFor(labelsOf(input, 'decision', 'need').options, need)]);
  const options = labelsOf(input, 'decision', 'otherForms').options;
  const table: TableBlock = {
    kind: 'table',
    source,
    columns: [
      { header: appendix.form, width: 4 },
      { header: appendix.judgement, width: 2 },
    ],
    rows: [
      { cells: [cell([appendix.panel]), said], source: { step: 'decision', field: 'need' } },
      ...field.options.map((option) => ({
        source,
        cells: [
          cell([wordFor(options, option)]),
          fits(option) ? cell([appendix.fits]) : cell([appendix.notChosen], { tone: 'quiet' }),
        ],
      })),
    ],
  };
  return [heading(2, appendix.alternatives, source), table];
}

/** Whether anybody's own scores are known, and the report therefore shows how they lie. */
function hasVotes(input: DocumentInput): boolean {
  const rows = filledRowsOf(stepAnswers(input.process, 'stakeholders')['groups']);
  return rows.some((row) => !isBlank(row['involvementVotes']) || !isBlank(row['importanceVotes']));
}

/** How the work led to the decision: who, which forms were weighed, how scores lay, and what was put aside and why. */
export function decisionAppendix(input: DocumentInput): readonly Block[] {
  const { appendix } = input.words;
  const parked = parkedTable(input);
  return [
    heading(1, appendix.heading),
    paragraph(appendix.note, 'quiet'),
    ...tookPart(input),
    ...alternatives(input),
    ...(hasVotes(input)
      ? [paragraph(filled(appendix.scores, { step: input.stepWords['stakeholders']?.title ?? '' }))]
      : []),
    heading(2, appendix.parked),
    parked ?? paragraph(appendix.nothingParked, 'quiet'),
  ];
}
