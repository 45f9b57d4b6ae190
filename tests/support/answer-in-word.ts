import { bokmal } from '#content/languages/bokmal.ts';
import type { FieldKind } from '#domain/steps/fields.ts';
import type { CaseAnswer } from './case-answers.ts';
import { cellAt, fieldAt, titleOf, wordsAt } from './person/places.ts';
import { oneSpace, rowsWith, textIn, under, type WordSection } from './read-word.ts';

/** Answers of these kinds stand in a table of keys, not under a heading of their own. */
const BRIEF: readonly FieldKind[] = ['line', 'choice', 'date', 'number'];
/** Under the title of the mandate, not under headings. */
const MANDATE_KEYS = ['title', 'preparedBy', 'responsible', 'approvedOn'];

/** The text of the name of the row an answer belongs to, when there is one. */
function rowNameOf(answer: CaseAnswer, all: readonly CaseAnswer[]): string | undefined {
  const field = fieldAt(answer.step, answer.field);
  if (field.kind !== 'rows' || answer.column === field.name) return undefined;
  const name = all.find(
    (other) =>
      other.step === answer.step &&
      other.field === answer.field &&
      other.row === answer.row &&
      other.column === field.name,
  );
  return name?.given.kind === 'text' ? name.given.text : undefined;
}

/** What a document says for the answer. */
function saidOf(answer: CaseAnswer, all: readonly CaseAnswer[]): string {
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
      return rowNameOf({ ...answer, row: given.row }, all) ?? '';
    case 'reference': {
      const cell = cellAt(answer);
      const names = all.filter(
        (other) =>
          cell.kind === 'reference' &&
          other.step === cell.to.step &&
          other.column === cell.to.column &&
          other.field === cell.to.field,
      );
      const name = names[given.row];
      return name?.given.kind === 'text' ? name.given.text : '';
    }
  }
}

/** Why the answer cannot be found where it belongs in these sections; nothing when it can. */
function lackIn(
  sections: readonly WordSection[],
  answer: CaseAnswer,
  all: readonly CaseAnswer[],
): string | undefined {
  const said = oneSpace(saidOf(answer, all));
  const lack = `${answer.from}: «${said.slice(0, 80)}» is not in its place`;
  const name = rowNameOf(answer, all);
  const { given } = answer;
  if (given.kind === 'under') return undefined;
  if (!textIn(sections).includes(said)) return lack;
  if (name === undefined) return undefined;
  const ofRow = [...rowsWith(sections, name).map((cells) => cells.join('\n')), textIn(under(sections, name))];
  if (!ofRow.some((text) => text.includes(said))) return `${lack} of «${name}»`;
  if ((given.kind !== 'level' && given.kind !== 'own') || given.level === undefined) return undefined;
  const level = wordsAt(answer).scale?.[given.level] ?? '';
  return rowsWith(under(sections, name), said).some((cells) => cells.includes(level))
    ? undefined
    : `${lack} with «${level}»`;
}

/** Answers of the whole case that are missing from the process report, or stand in the wrong place. */
export function missingFromReport(
  report: readonly WordSection[],
  all: readonly CaseAnswer[],
): readonly string[] {
  return all.flatMap((answer) => {
    if (answer.column === 'criteriaMet') return coverageLack(report, answer, all);
    if (answer.field === 'processName')
      return textIn(report).includes(oneSpace(saidOf(answer, all))) ? [] : [answer.from];
    const field = fieldAt(answer.step, answer.field);
    const headings = [
      titleOf(answer.step),
      ...(BRIEF.includes(field.kind) ? [] : [wordsAt({ step: answer.step, field: answer.field }).label]),
    ];
    return lackIn(under(report, ...headings), answer, all) ?? [];
  });
}

/** Ticks stand as crosses in a table: groups down, criteria across. */
function coverageLack(
  report: readonly WordSection[],
  answer: CaseAnswer,
  all: readonly CaseAnswer[],
): readonly string[] {
  if (answer.given.kind !== 'reference') return [];
  const sections = under(report, titleOf('groups'), bokmal.documents.coverage.heading);
  const cells = rowsWith(sections, rowNameOf(answer, all) ?? '')[0];
  return cells?.[answer.given.row + 1] === 'x' ? [] : [`${answer.from} has no cross in the coverage table`];
}

/** Answers of the mandate step that are missing from the mandate. */
export function missingFromMandate(
  mandate: readonly WordSection[],
  all: readonly CaseAnswer[],
): readonly string[] {
  return all
    .filter(({ step }) => step === 'mandate')
    .flatMap((answer) => {
      const place = MANDATE_KEYS.includes(answer.field)
        ? mandate
        : under(mandate, wordsAt({ step: 'mandate', field: answer.field }).label);
      return lackIn(place, answer, all) ?? [];
    });
}

/** Measures that are missing from the action plan, each in the line of its measure. */
export function missingFromPlan(plan: readonly WordSection[], all: readonly CaseAnswer[]): readonly string[] {
  const measures = under(plan, wordsAt({ step: 'plan', field: 'measures' }).label);
  return all.filter(({ step }) => step === 'plan').flatMap((answer) => lackIn(measures, answer, all) ?? []);
}
