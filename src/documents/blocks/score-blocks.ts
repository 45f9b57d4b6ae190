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

/** How many said 1, 2 and 3. */
const COUNTS = SCALE_VALUES.join(' · ');
const counts = (tally: Tally): readonly string[] => (totalOf(tally) === 0 ? [] : [tally.join(' · ')]);

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

/** A row for each group. Medians and spreads are on the scale 1–3; what was agreed stands in the table of the groups. */
function distributions(given: Given, groups: readonly Numbered[]): readonly Block[] {
  const { votesHeading, median, spread, groups: group } = given.words.stakeholders;
  const number = languageOf(given.words.language).number;
  const rows = groups
    .filter(({ scores }) => SCORING_QUESTIONS.some((question) => scores[question].distribution))
    .map(({ row, name, scores }): TableRow => ({
      source: { ...given.source, row: row.id },
      cells: [
        cell([name]),
        ...SCORING_QUESTIONS.flatMap((question) => {
          const { counted, distribution } = scores[question];
          return [
            cell(counts(counted)),
            cell(distribution ? [number(distribution.median)] : []),
            cell(
              distribution ? [String(distribution.spread)] : [],
              distribution && distribution.spread > 0 ? { strong: true } : {},
            ),
          ];
        }),
      ],
    }));
  const columns: readonly Column[] = [
    { header: group, width: 3 },
    ...SCORING_QUESTIONS.flatMap((question): readonly Column[] => {
      const label = labelOf(given, question);
      return [
        { header: `${label}: ${COUNTS}`, width: 1.4, align: 'center' },
        { header: `${label}: ${median.toLowerCase()}`, width: 1.4, align: 'center' },
        { header: `${label}: ${spread.toLowerCase()}`, width: 1.4, align: 'center' },
      ];
    }),
  ];
  return rows.length === 0
    ? []
    : [heading(3, votesHeading), { kind: 'table', source: given.source, columns, rows }];
}

/** Only where scores came in more than one way; from one, the table before says it all. */
function sources(given: Given, groups: readonly Numbered[]): readonly Block[] {
  const words = given.words.stakeholders;
  const has = (scores: GroupScores, source: ScoreSource): boolean =>
    SCORING_QUESTIONS.some((question) => totalOf(scores[question].bySource[source]) > 0);
  const used = SCORE_SOURCES.filter((source) => groups.some(({ scores }) => has(scores, source)));
  if (used.length < 2) return [];
  const rows = groups
    .filter(({ scores }) => used.some((source) => has(scores, source)))
    .map(({ row, name, scores }): TableRow => ({
      source: { ...given.source, row: row.id },
      cells: [
        cell([name]),
        ...used.flatMap((source) =>
          SCORING_QUESTIONS.map((question) => cell(counts(scores[question].bySource[source]))),
        ),
      ],
    }));
  const columns: readonly Column[] = [
    { header: words.groups, width: 3.4 },
    ...used.flatMap((source) =>
      SCORING_QUESTIONS.map((question): Column => ({
        header: `${words.sources[source]}: ${labelOf(given, question).toLowerCase()}, ${COUNTS}`,
        width: 1.6,
        align: 'center',
      })),
    ),
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
