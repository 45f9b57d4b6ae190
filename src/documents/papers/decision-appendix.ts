import { answerIn, filledRowsIn, placeOf, textIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { about } from '#domain/guide/steps/about.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { allScoresOf } from '#domain/scoring/scores-of.ts';
import { idsOf, textOf } from '#domain/process/rows.ts';
import type { Block, TableBlock } from '#documents/blocks/block.ts';
import { givenAt, labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { wordFor } from '#documents/words/word-for.ts';
import { cell, heading, notAnswered, paragraph } from '#documents/blocks/make-block.ts';
import { filled } from '#documents/words/document-words.ts';
import { parkedTable } from './open-points.ts';

const roleAndUnit = ({ role, unit }: { readonly role?: string; readonly unit?: string }): string =>
  [textOf(role).trim(), textOf(unit).trim()].filter((part) => part !== '').join(', ');

/** Roles with their unit, never names: the guide asks for roles. */
function tookPart(input: DocumentInput): readonly Block[] {
  const { appendix } = input.words;
  const { answers } = input.process;
  const source = placeOf(about, 'participants');
  const people = filledRowsIn(answers, about, 'participants').map(roleAndUnit);
  const inAdvance = filledRowsIn(answers, advance, 'answers')
    .map(roleAndUnit)
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
  const source = placeOf(decision, 'otherForms');
  const asked = placeOf(decision, 'need');
  const field = givenAt(input, source)?.field;
  if (field?.kind !== 'checklist') return [];
  const chosen = idsOf(answerIn(input.process.answers, decision, 'otherForms'));
  const fits = (option: string): boolean => chosen.includes(option);
  const need = textIn(input.process.answers, decision, 'need');
  const said =
    need === '' ? cell([none], { tone: 'missing' }) : cell([wordFor(labelsOf(input, asked).options, need)]);
  const options = labelsOf(input, source).options;
  const table: TableBlock = {
    kind: 'table',
    source,
    columns: [
      { header: appendix.form, width: 4 },
      { header: appendix.judgement, width: 2 },
    ],
    rows: [
      { cells: [cell([appendix.panel]), said], source: asked },
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

/** Whether anybody's own scores are known, in advance or from the room, and the report therefore shows how they lie. */
const hasScores = ({ process }: DocumentInput): boolean =>
  allScoresOf(process.answers).some(({ count }) => count > 0);

/** How the work led to the decision: who, which forms were weighed, how scores lay, and what was put aside and why. */
export function decisionAppendix(input: DocumentInput): readonly Block[] {
  const { appendix } = input.words;
  const parked = parkedTable(input);
  return [
    heading(1, appendix.heading),
    ...tookPart(input),
    ...alternatives(input),
    ...(hasScores(input)
      ? [paragraph(filled(appendix.scores, { step: input.stepWords[stakeholders.id]?.title ?? '' }))]
      : []),
    ...(parked ? [heading(2, appendix.parked), parked] : []),
  ];
}
