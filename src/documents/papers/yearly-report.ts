import { filledRowsIn, numberIn, placeOf, textIn, type ColumnId, type FieldId } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import type { Block, DocumentModel, KeyValueRow } from '#documents/blocks/block.ts';
import { textsAt } from '#documents/blocks/cell-texts.ts';
import { labelsOf, rowsGivenAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, notAnswered, paragraph } from '#documents/blocks/make-block.ts';
import { measureTable } from '#documents/blocks/measure-blocks.ts';
import { ownMeetingsTable } from '#documents/blocks/own-meetings-block.ts';
import { rowsBlocks } from '#documents/blocks/rows-blocks.ts';
import { grouped } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { adviceBlocks } from './advice-blocks.ts';
import { answeredParts, withoutHoles } from './answered-parts.ts';
import { bodyOf } from './body-name.ts';
import { answerRow, ownerRows, paperOf } from './document-frame.ts';
import { givenRow } from './given-row.ts';
import type { Hole } from './holes.ts';
import { questionnaireBlocks } from './questionnaire-blocks.ts';

type PlanField = FieldId<typeof plan>;

/** A row for an answer under its own label, or that nobody has given it. */
const answer = (input: DocumentInput, field: PlanField): KeyValueRow =>
  answerRow(input, labelsOf(input, placeOf(plan, field)).label, placeOf(plan, field));

/** A row for what not every report tells: none where nobody has said it. */
const told = (input: DocumentInput, field: PlanField): readonly KeyValueRow[] =>
  givenRow(input, placeOf(plan, field));

/** The same with its share of the members there are now; without it where either is no number, or more than all. */
function shareRow(input: DocumentInput, field: 'patientsNow' | 'relativesNow'): KeyValueRow {
  const { words, process } = input;
  const row = answer(input, field);
  const all = numberIn(process.answers, plan, 'membersNow') ?? 0;
  const some = numberIn(process.answers, plan, field);
  if (some === undefined || all <= 0 || some > all) return row;
  const percent = String(Math.round((some / all) * 100));
  return { ...row, value: row.value.map((people) => filled(words.yearlyReport.share, { people, percent })) };
}

/** What was used, and the frame it was to be held within with what is left of it. */
function costRows(input: DocumentInput): readonly KeyValueRow[] {
  const { words, process } = input;
  const used = numberIn(process.answers, plan, 'costUsed');
  const frame = numberIn(process.answers, constraints, 'costFrameAmount');
  const kroner = (amount: number): string => filled(words.units.kroner, { n: grouped(words, amount) });
  const source = placeOf(constraints, 'costFrameAmount');
  return [
    answer(input, 'costUsed'),
    ...(frame === undefined ? [] : [{ key: words.fee.frame, value: [kroner(frame)], source }]),
    ...(frame === undefined || used === undefined
      ? []
      : [
          {
            key: used > frame ? words.fee.over : words.fee.under,
            value: [kroner(Math.abs(frame - used))],
            source,
          },
        ]),
  ];
}

function bodies(input: DocumentInput): readonly Block[] {
  const source = placeOf(mandate, 'otherBodies');
  const given = rowsGivenAt(input, source);
  return given ? rowsBlocks(given) : [notAnswered(input.words, source)];
}

/** What each evaluation was to find out, what it showed and what it changes. */
function evaluations(input: DocumentInput): readonly Block[] {
  const source = placeOf(plan, 'evaluations');
  const given = rowsGivenAt(input, source);
  return given ? rowsBlocks(given) : [notAnswered(input.words, source)];
}

function meetings(input: DocumentInput): readonly Block[] {
  const table = ownMeetingsTable(input, { costs: true });
  return table.length > 0 ? table : [notAnswered(input.words, placeOf(mandate, 'ownMeetings'))];
}

/** What the plan says of a measure, and a report of the year has no room for. */
const LEFT_OUT: readonly ColumnId<typeof plan, 'measures'>[] = ['area', 'indicator'];

/** The measures that are done, and those that go on into the next year; neither where there are none. */
function measures(input: DocumentInput): readonly Block[] {
  const { yearlyReport: words } = input.words;
  const source = placeOf(plan, 'measures');
  const given = rowsGivenAt(input, source);
  const rows = filledRowsIn(input.process.answers, plan, 'measures');
  const part = (title: string, isDone: boolean): readonly Block[] => {
    const some = rows.filter(({ status }) => (status === 'done') === isDone);
    return given && some.length > 0
      ? [heading(2, title, source), ...measureTable({ ...given, value: some }, 'portrait', LEFT_OUT)]
      : [];
  };
  return [...part(words.done, true), ...part(words.remaining, false)];
}

function nextYear(input: DocumentInput): readonly Block[] {
  const source = placeOf(plan, 'nextYear');
  const texts = textsAt(input, source);
  return texts.length === 0
    ? [notAnswered(input.words, source)]
    : texts.map((text) => paragraph(text, 'normal', source));
}

/** What a yearly report tells, of what is asked for it alone. */
const ASKED = [
  'reportReceivers',
  'reportDate',
  'membersAtStart',
  'membersNow',
  'patientsNow',
  'relativesNow',
  'hoursUsed',
  'costUsed',
  'nextYear',
] as const satisfies readonly PlanField[];

/** What the report lacks. Bodies, meetings, advice and evaluations can be none, but a report says so. */
export function yearlyReportHoles(input: DocumentInput): readonly Hole[] {
  const { answers } = input.process;
  const places = [
    ...ASKED.filter((field) => textIn(answers, plan, field) === '').map((field) => placeOf(plan, field)),
    ...(filledRowsIn(answers, plan, 'adviceLog').length > 0 ? [] : [placeOf(plan, 'adviceLog')]),
    ...(filledRowsIn(answers, plan, 'evaluations').length > 0 ? [] : [placeOf(plan, 'evaluations')]),
    ...(filledRowsIn(answers, mandate, 'ownMeetings').length > 0 ? [] : [placeOf(mandate, 'ownMeetings')]),
    ...(filledRowsIn(answers, mandate, 'otherBodies').length > 0 ? [] : [placeOf(mandate, 'otherBodies')]),
  ];
  return places.map((source) => ({ source, text: labelsOf(input, source).label }));
}

/** A year of the body: who they were, what they gave, what came of it, what it cost, and what comes next. */
export function yearlyReportOf(input: DocumentInput): DocumentModel {
  const { yearlyReport: words } = input.words;
  const holes = yearlyReportHoles(input).map(({ text }) => text);
  const body = bodyOf(input);
  const unit = textIn(input.process.answers, about, 'unitName');
  return paperOf(input, {
    kind: 'yearly-report',
    title: unit === '' ? filled(words.titleFor, { body }) : filled(words.titleIn, { body, unit }),
    author: textIn(input.process.answers, about, 'leader'),
    rows: [
      ...ownerRows(input),
      ...withoutHoles([
        answerRow(input, words.date, placeOf(plan, 'reportDate')),
        answerRow(input, words.receivers, placeOf(plan, 'reportReceivers')),
      ]),
    ],
    blocks: [
      ...answeredParts([
        heading(1, words.members),
        {
          kind: 'keyValue',
          rows: [
            answer(input, 'membersAtStart'),
            ...told(input, 'membersLeft'),
            answer(input, 'membersNow'),
            shareRow(input, 'patientsNow'),
            shareRow(input, 'relativesNow'),
            ...told(input, 'mirrors'),
          ],
        },
        heading(1, words.advice, placeOf(plan, 'adviceLog')),
        ...adviceBlocks(input),
        heading(1, words.meetings, placeOf(mandate, 'ownMeetings')),
        ...meetings(input),
        heading(1, words.bodies, placeOf(mandate, 'otherBodies')),
        ...bodies(input),
        heading(1, words.work),
        {
          kind: 'keyValue',
          rows: [answer(input, 'hoursUsed'), ...told(input, 'staffInvolved'), ...costRows(input)],
        },
        heading(1, words.evaluation, placeOf(plan, 'evaluations')),
        ...evaluations(input),
        ...questionnaireBlocks(input),
        heading(1, words.nextYear, placeOf(plan, 'nextYear')),
        ...nextYear(input),
        ...measures(input),
      ]),
      ...(holes.length === 0
        ? []
        : [heading(1, input.words.notAnswered), { kind: 'list', items: holes } as const]),
    ],
  });
}
