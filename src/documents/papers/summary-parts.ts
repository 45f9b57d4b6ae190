import { costPerYear } from '#domain/fee/fee.ts';
import { feeGivenOf } from '#domain/fee/fee-given.ts';
import { answerIn, filledRowsIn, numberIn, placeOf, rowsIn, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { languageOf } from '#domain/language/language.ts';
import { evaluationPlanned } from '#domain/plan/evaluation-planned.ts';
import { capital } from '#domain/values/sentence.ts';
import { idsOf, textOf } from '#domain/process/rows.ts';
import { byGap, gapText, scoredStakeholders } from '#domain/scoring/gap.ts';
import { plotPicture } from '#domain/scoring/plot-picture.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import type { Block, KeyValueRow, PictureBlock, TableBlock } from '#documents/blocks/block.ts';
import { nameOfRow } from '#documents/blocks/cell-texts.ts';
import { labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, heading } from '#documents/blocks/make-block.ts';
import { dateText, grouped } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { wordFor } from '#documents/words/word-for.ts';
import { aBodyOf } from './body-name.ts';
import { shortened } from './one-page.ts';
import { mandateApprovedOn } from './standing.ts';
import type { Room } from './summary.ts';

/** As wide as the text of an upright page, CSS pixels. */
const PICTURE_WIDTH = 627;

/** Letters of a name that have room on one line of the table of gaps. */
const NAME = 46;

const kroner = ({ words }: DocumentInput, amount: number): string =>
  filled(words.units.kroner, { n: grouped(words, amount) });

const frameOf = ({ process }: DocumentInput): number | undefined =>
  numberIn(process.answers, constraints, 'costFrameAmount');

const isForPanel = (need: unknown): boolean => need === 'yes' || need === 'yes-on-trial';

/** When it is to be evaluated, as the mandate says where it does. */
function evaluationSentence({ words, process }: DocumentInput): readonly string[] {
  const { summary } = words;
  const planned = evaluationPlanned(process.answers);
  switch (planned?.kind) {
    case undefined:
      return [];
    case 'day':
      return [filled(summary.evaluate, { date: dateText(words, planned.day) })];
    case 'month':
      return [
        filled(summary.evaluateMonth, { month: languageOf(words.language).monthOfYear(planned.month) }),
      ];
    case 'as-mandate':
      return [summary.evaluateAsMandate];
  }
}

/** The same as a day or a month; none where the mandate names neither. */
function evaluationTime({ words, process }: DocumentInput): string | undefined {
  const planned = evaluationPlanned(process.answers);
  if (planned?.kind === 'day') return dateText(words, planned.day);
  return planned?.kind === 'month' ? languageOf(words.language).monthOfYear(planned.month) : undefined;
}

/** What the management team is asked to decide, one sentence each; none before there is a decision. */
export function proposals(input: DocumentInput): readonly string[] {
  const { words, process } = input;
  const { answers } = process;
  const { summary } = words;
  const need = answerIn(answers, decision, 'need');
  // A file made elsewhere can hold any answer.
  if (!need || !Object.hasOwn(summary.needs, need)) return [];
  const body = aBodyOf(input);
  const unit = textIn(answers, about, 'unitName') || summary.theUnit;
  const forms = idsOf(answerIn(answers, decision, 'otherForms')).map((id) =>
    wordFor(labelsOf(input, placeOf(decision, 'otherForms')).options, id),
  );
  const first = capital(filled(summary.needs[need], { body, unit }));
  if (!isForPanel(need))
    return [
      first,
      ...(forms.length > 0
        ? [filled(summary.otherForms, { forms: languageOf(words.language).list(forms) })]
        : []),
    ];
  const approved = mandateApprovedOn(input);
  const frame = frameOf(input);
  return [
    first,
    approved === undefined
      ? summary.approveMandate
      : filled(summary.mandateApproved, { date: dateText(words, approved) }),
    ...(frame === undefined ? [] : [filled(summary.frame, { amount: kroner(input, frame) })]),
    ...evaluationSentence(input),
  ];
}

/** The largest gaps as a table, under a picture of where all groups stand. */
export function gapBlocks(input: DocumentInput, { gaps, line, pictures }: Room): readonly Block[] {
  const { words } = input;
  const source = placeOf(stakeholders, 'groups');
  const rows = rowsIn(input.process.answers, stakeholders, 'groups');
  const largest = byGap(rows)
    .filter(({ gap }) => gap > 0)
    .slice(0, gaps);
  if (largest.length === 0) return [];
  const { columns = {} } = labelsOf(input, source);
  const involvement = columns['involvement']?.label ?? 'involvement';
  const importance = columns['importance']?.label ?? 'importance';
  const named = largest.map(
    ({ row, number }) => `${number} ${shortened(nameOfRow(words, row.name), Math.max(line, NAME))}`,
  );
  const plot: PictureBlock = {
    kind: 'picture',
    source,
    picture: plotPicture(scoredStakeholders(filledRowsIn(input.process.answers, stakeholders, 'groups')), {
      width: PICTURE_WIDTH,
      words: { involvement, importance },
      alt: filled(words.summary.plotAlt, { groups: languageOf(words.language).list(named) }),
    }),
  };
  const table: TableBlock = {
    kind: 'table',
    source,
    columns: [
      { header: words.stakeholders.groups, width: 5 },
      { header: involvement, width: 1.6, align: 'center' },
      { header: importance, width: 1.6, align: 'center' },
      { header: words.stakeholders.gap, width: 1, align: 'center' },
    ],
    rows: largest.map(({ row, gap, ...scores }, index) => ({
      source: { ...source, row: row.id },
      cells: [
        cell([named[index] ?? '']),
        cell([String(scores.involvement)]),
        cell([String(scores.importance)]),
        cell([gapText(gap)], { strong: true }),
      ],
    })),
  };
  return [heading(1, words.summary.gaps, source), ...(pictures > 0 ? [plot] : []), table];
}

const row = (
  key: string,
  texts: readonly string[],
  source: KeyValueRow['source'],
): KeyValueRow | undefined =>
  texts.length === 0 ? undefined : { key, value: [texts.join(' · ')], ...(source ? { source } : {}) };

/** Members, meetings and hours; the seats and groups where nobody has calculated. */
export function panelRow(input: DocumentInput): KeyValueRow | undefined {
  const { answers } = input.process;
  const { summary } = input.words;
  const given = feeGivenOf(answers);
  const prioritised = filledRowsIn(answers, groups, 'groups').length;
  const number = languageOf(input.words.language).number;
  const texts = [
    ...(given
      ? [
          filled(summary.members, { n: number(given.members) }),
          filled(summary.meetings, { n: number(given.meetings) }),
          filled(summary.hours, { n: number(given.hours) }),
        ]
      : []),
    ...(prioritised > 0 ? [filled(summary.groups, { n: number(prioritised) })] : []),
  ];
  return row(summary.panel, texts, placeOf(constraints, 'feeMembers'));
}

/** What it costs in a year, against the frame. */
export function costRow(input: DocumentInput): KeyValueRow | undefined {
  const { summary } = input.words;
  const given = feeGivenOf(input.process.answers);
  const frame = frameOf(input);
  const cost = given ? costPerYear(given) : undefined;
  const source = placeOf(constraints, 'costFrameAmount');
  if (cost === undefined)
    return row(
      summary.cost,
      frame === undefined ? [] : [filled(summary.onlyFrame, { frame: kroner(input, frame) })],
      source,
    );
  const amount = kroner(input, cost);
  if (frame === undefined) return row(summary.cost, [filled(summary.noFrame, { cost: amount })], source);
  const text = filled(cost > frame ? summary.overFrame : summary.ofFrame, {
    cost: amount,
    frame: kroner(input, frame),
    over: kroner(input, Math.abs(cost - frame)),
  });
  return row(summary.cost, [text], source);
}

/** The days of the work, in order: meetings, the first deadline, the evaluation. */
export function timeRow(input: DocumentInput): KeyValueRow | undefined {
  const { words, process } = input;
  const { summary } = words;
  const days = (values: readonly unknown[]): readonly string[] =>
    values
      .map((value) => textOf(value).trim())
      .filter(isIsoDate)
      .toSorted();
  const meetings = days(filledRowsIn(process.answers, about, 'meetings').map(({ date }) => date));
  const deadlines = days(filledRowsIn(process.answers, plan, 'measures').map(({ deadline }) => deadline));
  const [first] = deadlines;
  const last = deadlines.at(-1);
  const evaluation = evaluationTime(input);
  const written = (day: string): string => dateText(words, day);
  return row(
    summary.time,
    [
      ...(meetings.length > 0
        ? [
            filled(summary.teamMeetings, {
              days: languageOf(words.language).list(meetings.slice(-3).map(written)),
            }),
          ]
        : []),
      ...(first !== undefined && last !== undefined
        ? [filled(summary.deadlines, { first: written(first), last: written(last) })]
        : []),
      ...(evaluation === undefined ? [] : [filled(summary.evaluation, { date: evaluation })]),
    ],
    placeOf(plan, 'measures'),
  );
}

/** What a yes commits the unit to. */
export function boundRow(input: DocumentInput): KeyValueRow | undefined {
  const { answers } = input.process;
  const { summary } = input.words;
  if (!isForPanel(answerIn(answers, decision, 'need'))) return undefined;
  const frame = frameOf(input);
  return row(
    summary.binds,
    [
      ...(frame === undefined ? [] : [filled(summary.bindsMoney, { amount: kroner(input, frame) })]),
      summary.bindsAnswers,
      summary.bindsTime,
    ],
    placeOf(decision, 'need'),
  );
}
