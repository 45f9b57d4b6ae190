import { languageOf } from '#domain/language/language.ts';
import { unitOf } from '#domain/advance/leader-name.ts';
import { answerIn, rowsAs, rowsIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { filledOf, rowIn, textOf } from '#domain/process/rows.ts';
import type { Stakeholder } from '#domain/scoring/gap.ts';
import { SCORING_QUESTIONS } from '#domain/scoring/question.ts';
import { allScoresOf, SCORE_SOURCES, type GroupScores, type ScoreSource } from '#domain/scoring/scores-of.ts';
import { totalOf } from '#domain/scoring/tallies.ts';
import { SCALE_VALUES, type RowsField, type Tally } from '#domain/steps/fields.ts';
import type { Block, Cell, Column, TableRow } from './block.ts';
import { numberedName, scaleText } from './cell-texts.ts';
import type { FieldGiven } from './field-given.ts';
import { cell, heading, paragraph } from './make-block.ts';

type Given = FieldGiven<RowsField>;
type Question = (typeof SCORING_QUESTIONS)[number];

interface Numbered {
  readonly row: Stakeholder;
  /** "2 Søsken": the number people say aloud, and the name. */
  readonly name: string;
  readonly scores: GroupScores;
}

const labelOf = (given: Given, question: Question): string =>
  given.labels.columns?.[question]?.label ?? question;

const counts = (tally: Tally): readonly Cell[] =>
  tally.map((count) => cell([String(count)], count === 0 ? { tone: 'quiet' } : {}));

const countColumns: readonly Column[] = SCALE_VALUES.map((value) => ({
  header: String(value),
  width: 0.6,
  align: 'center',
}));

/**
 * How the individual scores lie: all that count, where they came from, who said what where that may be shown, and
 * both views where no agreement was found. Nothing when nobody has scored or disagreed.
 */
export function scoreBlocks(given: Given): readonly Block[] {
  const all = allScoresOf({ ...given.all, [stakeholders.id]: { groups: given.value } });
  const groups = filledOf(rowsAs(stakeholders, 'groups', given.value)).flatMap(
    (row, index): readonly Numbered[] => {
      const scores = all.find((one) => one.group === row.id);
      return scores ? [{ row, name: numberedName(given.words, index + 1, row.name), scores }] : [];
    },
  );
  const named = answerIn(given.all, standing, 'namedScores') === true;
  return [
    ...distributions(given, groups),
    ...sources(given, groups),
    ...(named ? persons(given, groups) : []),
    ...views(given, groups),
  ];
}

/** Medians and spreads are on the scale 1–3. */
function distributions(given: Given, groups: readonly Numbered[]): readonly Block[] {
  const { votesHeading, score, median, spread, answers, agreedOn, groups: group } = given.words.stakeholders;
  const rows = groups.flatMap(({ row, name, scores }) =>
    SCORING_QUESTIONS.flatMap((question): readonly TableRow[] => {
      const { counted, distribution } = scores[question];
      if (!distribution) return [];
      const agreed = scaleText(given.labels.columns?.[question] ?? { label: question }, row[question]);
      return [
        {
          source: { ...given.source, row: row.id },
          cells: [
            cell([name]),
            cell([labelOf(given, question)]),
            ...counts(counted),
            cell([String(distribution.count)]),
            cell([languageOf(given.words.language).number(distribution.median)]),
            cell([String(distribution.spread)], distribution.spread > 0 ? { strong: true } : {}),
            cell(agreed === '' ? [] : [agreed]),
          ],
        },
      ];
    }),
  );
  const columns: readonly Column[] = [
    { header: group, width: 3 },
    { header: score, width: 1.5 },
    ...countColumns,
    { header: answers, width: 0.9, align: 'center' },
    { header: median, width: 1, align: 'center' },
    { header: spread, width: 1.2, align: 'center' },
    { header: agreedOn, width: 1.4 },
  ];
  return rows.length === 0
    ? []
    : [heading(3, votesHeading), { kind: 'table', source: given.source, columns, rows }];
}

/** Only where scores came in more than one way; from one, the table before says it all. */
function sources(given: Given, groups: readonly Numbered[]): readonly Block[] {
  const words = given.words.stakeholders;
  const has = (source: ScoreSource): boolean =>
    groups.some(({ scores }) => SCORING_QUESTIONS.some((one) => totalOf(scores[one].bySource[source]) > 0));
  if (SCORE_SOURCES.filter(has).length < 2) return [];
  const rows = groups.flatMap(({ row, name, scores }) =>
    SCORING_QUESTIONS.flatMap((question) =>
      SCORE_SOURCES.filter((source) => totalOf(scores[question].bySource[source]) > 0).map((source) => ({
        source: { ...given.source, row: row.id },
        cells: [
          cell([name]),
          cell([labelOf(given, question)]),
          cell([words.sources[source]]),
          ...counts(scores[question].bySource[source]),
        ],
      })),
    ),
  );
  const columns: readonly Column[] = [
    { header: words.groups, width: 3.4 },
    { header: words.score, width: 1.6 },
    { header: words.source, width: 1.8 },
    ...countColumns,
  ];
  return [
    heading(3, words.sourcesHeading),
    ...(answerIn(given.all, meeting, 'scoreAnew') === true ? [paragraph(words.replaced, 'quiet')] : []),
    { kind: 'table', source: given.source, columns, rows },
  ];
}

/** Scores given in advance with role and unit; hands and the keyboard have no names. */
function persons(given: Given, groups: readonly Numbered[]): readonly Block[] {
  const words = given.words.stakeholders;
  const leaders = rowsIn(given.all, advance, 'leaders');
  const who = (id: string): string => {
    const leader = rowIn(leaders, id);
    const texts = [textOf(leader?.role).trim(), unitOf(given.all, leader)];
    return texts.filter((text) => text !== '').join(', ') || given.words.unnamed;
  };
  const said = (question: Question, value: unknown): Cell => {
    const text = scaleText(given.labels.columns?.[question] ?? { label: question }, value);
    return cell(text === '' ? [] : [text]);
  };
  const rows = groups.flatMap(({ row, name, scores }) =>
    scores.persons
      .filter(({ source }) => source === 'advance')
      .map((one) => ({
        source: { ...given.source, row: row.id },
        cells: [
          cell([name]),
          cell([who(one.person)]),
          ...SCORING_QUESTIONS.map((question) => said(question, one[question])),
        ],
      })),
  );
  const columns: readonly Column[] = [
    { header: words.groups, width: 3 },
    { header: words.who, width: 3 },
    ...SCORING_QUESTIONS.map((question) => ({ header: labelOf(given, question), width: 1.6 })),
  ];
  return rows.length === 0
    ? []
    : [heading(3, words.whoHeading), { kind: 'table', source: given.source, columns, rows }];
}

/** Both views, as they were said. */
function views(given: Given, groups: readonly Numbered[]): readonly Block[] {
  const kept = rowsIn(given.all, meeting, 'disagreements');
  const rows = groups.flatMap(({ row, name }) => {
    const found = rowIn(kept, row.id);
    const value = [textOf(found?.text).trim(), textOf(found?.other).trim()].filter((text) => text !== '');
    return value.length > 0 ? [{ key: name, value, source: { ...given.source, row: row.id } }] : [];
  });
  return rows.length === 0
    ? []
    : [heading(3, given.words.stakeholders.viewsHeading), { kind: 'keyValue', rows, source: given.source }];
}
