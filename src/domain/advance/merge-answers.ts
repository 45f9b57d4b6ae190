import { cleanText } from '../values/clean-text.ts';
import { placeOf, rowsIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { insertAt, setAt } from '../process/changes-at.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { applyChanges, type Change } from '../process/change.ts';
import { stepAnswers, type Process } from '../process/process.ts';
import { isBlank, rowIn, rowsOf, type Row } from '../process/rows.ts';
import { isOwnRowId, type AdvanceAnswer } from './answer.ts';
import { mergedColumns } from './answer-cells.ts';
import { compareAnswers, type Choice, type OwnRow, type RowChoice } from './compare-answer.ts';
import { whoOf } from './leader-name.ts';
import { keptAnswers, keptId, latestOf, type ReceivedAnswer } from './received-answer.ts';
import { leftoverRow } from './said-rows.ts';
import { scoreChanges } from './merge-scores.ts';
import { wordChanges } from './merge-words.ts';

/** What a person chose; what is not here is as the comparison suggested. */
export interface MergeChoices {
  /** By `Offer.key`. */
  readonly offers?: Readonly<Record<string, Choice>>;
  /** By `OwnRow.id`. */
  readonly rows?: Readonly<Record<string, RowChoice>>;
}

/**
 * The changes that take the answers in, to be done as one deed; none when all of it is here already. Ids follow from
 * who said what, so neither the order of arrival nor taking the same in twice leaves a trace. No words are lost: what
 * a leader said is kept in `advance.said` whatever was chosen, and so is what had to give way to it.
 */
export function mergeChanges(
  process: Process,
  received: readonly ReceivedAnswer[],
  choices: MergeChoices,
  given: { readonly steps: readonly AnyStep[]; readonly now: string },
): readonly Change[] {
  const ours = received.filter(({ answer }) => answer.process === process.id);
  const { latest, rows } = compareAnswers(process, ours, given.steps);
  const structure = [
    ...leaderChanges(process, latest),
    ...rowChanges(process, rows, choices.rows ?? {}, given.steps),
  ];
  // With its rows in place, what the leaders said of them is compared as everything else.
  const grown = { ...process, answers: applyChanges(process.answers, structure) };
  return [
    ...structure,
    ...wordChanges(grown, compareAnswers(grown, ours, given.steps), choices.offers ?? {}),
    ...latest.flatMap((answer) => scoreChanges(grown, answer)),
    ...keepingChanges(grown, ours, given.now),
  ];
}

/**
 * Who answered an invitation for all becomes one of the leaders, and may correct their own role and unit in a later
 * answer, as long as nobody here has written something else.
 */
function leaderChanges(process: Process, latest: readonly AdvanceAnswer[]): readonly Change[] {
  const rows = rowsIn(process.answers, advance, 'leaders');
  const before = latestOf(keptAnswers(process).map(({ answer }) => answer));
  return latest.flatMap((answer): readonly Change[] => {
    const { leader, role, unit } = answer;
    const row = rowIn(rows, leader);
    if (!row) return [insertAt(placeOf(advance, 'leaders'), { id: leader, role, unit })];
    const last = before.get(leader);
    return (['role', 'unit'] as const)
      .filter((part) => !isBlank(answer[part]) && answer[part] !== last?.[part] && row[part] === last?.[part])
      .map((part) => setAt(placeOf(advance, 'leaders', leader, part), answer[part]));
  });
}

function rowChanges(
  process: Process,
  own: readonly OwnRow[],
  chosen: Readonly<Record<string, RowChoice>>,
  steps: readonly AnyStep[],
): readonly Change[] {
  const choiceOf = (row: OwnRow): RowChoice => chosen[row.id] ?? row.suggested;
  const same = new Map(
    own.flatMap((row) => {
      const choice = choiceOf(row);
      return choice.kind === 'same' ? [[row.id, finalRow(choice.as, row.id)] as const] : [];
    }),
  );
  const isHere = ({ step, field }: OwnRow, id: string): boolean =>
    rowIn(rowsOf(stepAnswers(process, step)[field]), id) !== undefined ||
    own.some((row) => row.id === id && choiceOf(row).kind !== 'leave');
  let grown = process.answers;
  return own.flatMap((row): readonly Change[] => {
    const choice = choiceOf(row);
    if (choice.kind === 'leave') return [];
    const as = same.get(row.id);
    if (as !== undefined && as !== row.id && isHere(row, as))
      return [insertAt(placeOf(advance, 'same'), { id: row.id, row: as })];
    const rows = rowsOf(grown[row.step]?.[row.field]);
    const change = insertAt(row, newRow(row), placeFor(rows, row.id));
    grown = applyChanges(grown, [change]);
    return [change];
  });

  /** The row at the end, where one is the same as another that is the same as a third. */
  function finalRow(id: string, from: string): string {
    const next = own.find((row) => row.id === id);
    const choice = next && choiceOf(next);
    return choice?.kind === 'same' && choice.as !== from ? finalRow(choice.as, from) : id;
  }

  function newRow({ id, step, field, cells }: OwnRow): Row {
    const declared = steps.find((one) => one.id === step)?.fields[field];
    const columns =
      declared?.kind === 'rows' ? mergedColumns(declared.columns).map(([column]) => column) : [];
    const parent = cells.parent === undefined ? undefined : (same.get(cells.parent) ?? cells.parent);
    return {
      ...Object.fromEntries(
        columns.flatMap((column) => (isBlank(cells[column]) ? [] : [[column, cleaned(cells[column])]])),
      ),
      id,
      ...(parent === undefined ? {} : { parent }),
    };
  }
}

/** Before the blank rows at the end, and among rows of leaders in the order of ids: the same whoever came first. */
function placeFor(rows: readonly Row[], id: string): string | undefined {
  const later = rows.find((row) => isOwnRowId(row.id) && row.id > id);
  if (later) return later.id;
  const lastFilled = rows.findLastIndex((row) => !isBlank({ ...row, id: '', parent: '' }));
  return rows[lastFilled + 1]?.id;
}

/** The answers whole, and what was written where no question was. */
function keepingChanges(
  process: Process,
  received: readonly ReceivedAnswer[],
  now: string,
): readonly Change[] {
  const kept = new Set(rowsIn(process.answers, advance, 'answers').map(({ id }) => id));
  const said = new Set(rowsIn(process.answers, advance, 'said').map(({ id }) => id));
  return received.flatMap(({ answer, by, leftovers }): readonly Change[] => {
    const id = keptId(answer);
    if (kept.has(id)) return [];
    kept.add(id);
    const content = JSON.stringify(answer);
    const row: Row = {
      id,
      leader: answer.leader,
      ...whoOf(process, answer),
      version: String(answer.version),
      sentAt: answer.sentAt,
      receivedAt: now,
      by,
      content,
    };
    const left = leftovers
      .filter((text) => !isBlank(text))
      .map((text) => leftoverRow(answer.leader, text))
      .filter((leftover) => !said.has(leftover.id) && said.add(leftover.id));
    return [
      insertAt(placeOf(advance, 'answers'), row),
      ...left.map((leftover) => insertAt(placeOf(advance, 'said'), leftover)),
    ];
  });
}

const cleaned = (value: unknown): unknown => (typeof value === 'string' ? cleanText(value) : value);
