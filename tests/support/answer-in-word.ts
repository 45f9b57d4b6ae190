import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import { reportHeading } from '#documents/words/report-heading.ts';
import type { FieldKind } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import type { CaseAnswer } from './case-answers.ts';
import type { Place } from './case-collector.ts';
import { cellAt, fieldAt } from './person/places.ts';
import { oneSpace, rowsWith, textIn, under, type WordSection } from './read-word.ts';

type Sections = readonly WordSection[];

const endsWithWord = (cell: string, word: string): boolean => cell.toLowerCase().endsWith(word.toLowerCase());

/** Answers of these kinds stand in a table of keys, not under a heading of their own. */
const BRIEF: readonly FieldKind[] = ['line', 'choice', 'date', 'number'];
/** Under the title of the mandate, not under headings. */
const MANDATE_KEYS = ['title', 'preparedBy', 'responsible', 'approvedOn'];

/** Steps with documents of their own, which the report does not repeat. */
const ELSEWHERE: readonly string[] = ['roles', 'mandate', 'plan'];
/** Choices of the program, which no document speaks of. */
const SETTINGS: readonly string[] = ['documentLanguage', 'profile'];

const textOf = (answer: CaseAnswer | undefined): string =>
  answer?.given.kind === 'text' ? answer.given.text : '';

/**
 * Looks for the answers of a case in documents that speak `spoken`. Each function gives what is missing or
 * stands in the wrong place; nothing when all is well.
 */
export function createAnswerFinder(all: readonly CaseAnswer[], spoken: LoadedDocumentWords) {
  const titleOf = (step: CaseAnswer['step']): string => spoken.steps[step].title;

  function wordsAt({ step, field, column }: Place): AnyFieldWords {
    const words = fieldWordsOf(spoken.steps, step, field);
    return (column === undefined ? words : words?.columns?.[column]) ?? { label: '' };
  }
  const labelOf = ({ step, field }: Place): string => wordsAt({ step, field }).label;
  /** What a report says in place of a question. */
  function reportHeadingOf(place: Place): string {
    return (
      reportHeading(spoken.documents.reportHeadings, { step: place.step, field: place.field }) ??
      labelOf(place)
    );
  }

  /** What the row of an answer is called; empty for a row without a name, and for the name itself. */
  function rowNameOf(answer: CaseAnswer): string {
    const field = fieldAt(answer.step, answer.field);
    if (field.kind !== 'rows' || answer.column === field.name) return '';
    return textOf(
      all.find(
        ({ step, field: id, row, column }) =>
          step === answer.step && id === answer.field && row === answer.row && column === field.name,
      ),
    );
  }

  /** What a document says for the answer. */
  function saidOf(answer: CaseAnswer): string {
    const { given } = answer;
    switch (given.kind) {
      case 'text':
      case 'own':
        return given.text;
      case 'choice':
        return wordsAt(answer).options?.[given.option] ?? given.option;
      case 'scale':
        return `${given.value} – ${wordsAt(answer).scale?.[given.value] ?? ''}`;
      case 'level':
        return wordsAt(answer).items?.[given.item] ?? given.item;
      case 'under':
      case 'ticks':
        return '';
      case 'reference': {
        const cell = cellAt(answer);
        if (cell.kind !== 'reference') return '';
        const { step, field, column } = cell.to;
        const names = all.filter((one) => one.step === step && one.field === field && one.column === column);
        return textOf(names[given.row]);
      }
    }
  }

  /** A text in several lines may stand as a list: each line without the dash it was written with. */
  const linesOf = (answer: CaseAnswer): readonly string[] =>
    saidOf(answer)
      .split('\n')
      .map((line) => oneSpace(line.replace(/^\s*[-–—•*·]\s+/u, '')));

  function lackIn(sections: Sections, answer: CaseAnswer): readonly string[] {
    const { given } = answer;
    const said = oneSpace(saidOf(answer));
    const lack = `${answer.from}: «${said.slice(0, 80)}» is not in its place`;
    const name = rowNameOf(answer);
    const there = textIn(sections);
    if (!there.includes(said) && !linesOf(answer).every((line) => there.includes(line))) return [lack];
    if (name === '') return [];
    const ofRow = [
      ...rowsWith(sections, name).map((cells) => cells.join('\n')),
      textIn(under(sections, name)),
      ...sections.flatMap(({ texts }) => texts.filter((text) => text.startsWith(`${oneSpace(name)}, `))),
    ];
    if (!ofRow.some((text) => text.includes(said))) return [`${lack} of «${name}»`];
    if ((given.kind !== 'level' && given.kind !== 'own') || given.level === undefined) return [];
    const level = wordsAt(answer).scale?.[given.level] ?? '';
    // What has the same level stands together in one cell, beside it.
    const lines = under(sections, name)
      .flatMap(({ rows }) => rows)
      .filter((cells) => cells.some((cell) => cell.includes(said)));
    return lines.some((cells) => cells.some((cell) => endsWithWord(cell, level)))
      ? []
      : [`${lack} with «${level}»`];
  }

  /** Ticks stand in a table: groups down, criteria across. */
  function coverageLack(report: Sections, answer: CaseAnswer): readonly string[] {
    if (answer.given.kind !== 'reference') return [];
    const sections = under(report, spoken.documents.coverage.heading);
    const cells = rowsWith(sections, rowNameOf(answer))[0];
    return cells?.[answer.given.row + 1] === spoken.documents.yes
      ? []
      : [`${answer.from} has no mark in the coverage table`];
  }

  /** A unit has the number of the one it stands under, and one more: 1.2 under 1. */
  function treeLack(report: Sections, answer: CaseAnswer): readonly string[] {
    if (answer.given.kind !== 'under') return [];
    const units = under(report, titleOf('mapping'), labelOf(answer))
      .flatMap(({ rows }) => rows)
      .slice(1);
    const [parent, child] = [units[answer.given.row]?.[0], units[answer.row ?? 0]?.[0]];
    return parent !== undefined && child?.startsWith(`${parent}.`)
      ? []
      : [`${answer.from} is lost in the tree`];
  }

  function roleLack(roles: Sections, answer: CaseAnswer): readonly string[] {
    const { given } = answer;
    const said = oneSpace(saidOf(answer));
    const name = oneSpace(rowNameOf(answer));
    const own = roles.filter(({ headings }) => headings.some((heading) => heading.endsWith(name)));
    const lack = `${answer.from}: «${said.slice(0, 80)}» is not in its place`;
    if (!textIn(own).includes(said)) return [`${lack} of «${name}»`];
    if ((given.kind !== 'level' && given.kind !== 'own') || given.level === undefined) return [];
    const level = wordsAt(answer).scale?.[given.level] ?? '';
    const lines = own
      .flatMap(({ rows }) => rows)
      .filter((cells) => cells.some((cell) => cell.includes(said)));
    return lines.some((cells) => cells.some((cell) => endsWithWord(cell, level)))
      ? []
      : [`${lack} with «${level}»`];
  }

  /** Where the report says what stands apart from the answers step by step; undefined for what is among them. */
  function apartInReport(report: Sections, { step, field }: CaseAnswer): Sections | undefined {
    const { trail, appendix } = spoken.documents;
    if (step === 'about' && field === 'participants')
      return under(report, appendix.heading, appendix.tookPart);
    return step === 'decision' && (field === 'need' || field === 'reason')
      ? under(report, trail.decision)
      : undefined;
  }

  return {
    /** The process report has every answer of every step that has no document of its own. */
    missingFromReport: (report: Sections): readonly string[] =>
      all.flatMap((answer) => {
        if (ELSEWHERE.includes(answer.step) || SETTINGS.includes(answer.field)) return [];
        if (answer.column === 'criteriaMet') return coverageLack(report, answer);
        const apart = apartInReport(report, answer);
        if (apart) return lackIn(apart, answer);
        if (answer.given.kind === 'under') return treeLack(report, answer);
        const brief = BRIEF.includes(fieldAt(answer.step, answer.field).kind);
        return lackIn(
          under(report, titleOf(answer.step), ...(brief ? [] : [reportHeadingOf(answer)])),
          answer,
        );
      }),
    /** Each answer under the heading of its role, beside its level. */
    missingFromRoles: (roles: Sections): readonly string[] =>
      all
        .filter(({ step, row }) => step === 'roles' && row !== undefined)
        .flatMap((answer) => roleLack(roles, answer)),
    missingFromMandate: (mandate: Sections): readonly string[] =>
      all
        .filter(({ step }) => step === 'mandate')
        .flatMap((answer) =>
          lackIn(MANDATE_KEYS.includes(answer.field) ? mandate : under(mandate, labelOf(answer)), answer),
        ),
    /** Each answer in the line of its measure. */
    missingFromPlan: (plan: Sections): readonly string[] =>
      all
        .filter(({ step }) => step === 'plan')
        .flatMap((answer) => lackIn(under(plan, labelOf(answer)), answer)),
  };
}
