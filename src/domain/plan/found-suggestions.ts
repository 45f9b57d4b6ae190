import { leftOut, coverageOf } from '../panel/coverage.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import type { DraftSource } from '../drafts/draft.ts';
import { parkedItems } from '#domain/parking/parking.ts';
import { costPerYear } from '../fee/fee.ts';
import { feeGivenOf } from '../fee/fee-given.ts';
import { daysAfter, workingDay, yearsAfter } from '#domain/values/later-day.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { Answers } from '#domain/process/process.ts';
import { filledRowsOf, isBlank, rowsOf, type Row } from '#domain/process/rows.ts';
import { textParts } from '#domain/values/text-parts.ts';

/** Why a measure is suggested. Each has its own words. */
export const SUGGESTION_KINDS = [
  'parked',
  'group-left-out',
  'area-to-strengthen',
  'uncovered-criterion',
  'no-relatives',
  'no-contact',
  'no-cost-frame',
  'above-cost-frame',
  'trial',
  'representatives',
  'focus-group',
  'survey',
  'existing-body',
  'joint-panel',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A measure worth considering, without words. */
export interface FoundSuggestion {
  /** Permanent for what it is about: the same hole gives the same id. */
  readonly id: string;
  readonly kind: SuggestionKind;
  /** The group, area or criterion it is about, as people wrote it; empty where it is about the whole. */
  readonly about: string;
  readonly sources: readonly DraftSource[];
  /** Who finds out and by when, as written, where that is known. */
  readonly responsible?: string;
  readonly deadline?: string;
}

/** Most areas to strengthen that each become a suggestion. */
const MOST_AREAS = 5;
/** Row ids and suggestion ids share one limit (docs/file-format.md). */
const LONGEST_ID = 64;

const idOf = (kind: string, row: string): string => `${kind}-${row}`.slice(0, LONGEST_ID);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The measures the answers call for, in the order of the guide. Nothing is ranked. */
export function foundSuggestions(answers: Answers): readonly FoundSuggestion[] {
  return [...fromParking(answers), ...fromPeople(answers), ...fromFrames(answers), ...fromDecision(answers)];
}

function fromParking(answers: Answers): readonly FoundSuggestion[] {
  return parkedItems(answers).map(({ id, text, step, field, row, who, when }) => ({
    id: idOf('parked', id),
    kind: 'parked',
    about: text,
    sources: step && field ? [{ step, field, ...(row ? { row } : {}) }] : [],
    ...(who ? { responsible: who } : {}),
    ...(isIsoDate(when) ? { deadline: when } : {}),
  }));
}

function fromPeople(answers: Answers): readonly FoundSuggestion[] {
  const stakeholders = answers['stakeholders']?.['groups'];
  const groups = answers['groups']?.['groups'];
  const named = filledRowsOf(stakeholders).filter((row) => !isBlank(row['name']));
  const relatives = named.some((row) => row['type'] === 'relative' || row['type'] === 'both');
  const chosen = filledRowsOf(groups).length > 0;
  const uncovered = chosen ? coverageOf(answers['criteria']?.['criteria'], groups).uncovered : [];
  return [
    ...(named.length > 0 && !relatives
      ? [plain('no-relatives', [{ step: 'stakeholders', field: 'groups' }])]
      : []),
    ...areas(answers),
    // Until groups are chosen, nobody is left out.
    ...(chosen ? leftOut(stakeholders, groups) : [])
      .filter((row) => !isBlank(row['name']))
      .map((row) =>
        about('group-left-out', row.id, textOf(row['name']), {
          step: 'stakeholders',
          field: 'groups',
          row: row.id,
        }),
      ),
    ...uncovered.map((row) =>
      about('uncovered-criterion', row.id, textOf(row['text']), {
        step: 'criteria',
        field: 'criteria',
        row: row.id,
      }),
    ),
  ];
}

function areas(answers: Answers): readonly FoundSuggestion[] {
  const source = { step: 'summary', field: 'areasToStrengthen' };
  return textParts(answers['summary']?.['areasToStrengthen'])
    .slice(0, MOST_AREAS)
    .map((area) => about('area-to-strengthen', shortKey(area), area, source));
}

function fromFrames(answers: Answers): readonly FoundSuggestion[] {
  const constraints = answers['constraints'] ?? {};
  const { involvementContact, unitLevel } = answers['about'] ?? {};
  const amount = numberOf(constraints['costFrameAmount']);
  const fee = feeGivenOf(constraints);
  const noFrame = isBlank(constraints['costFrame']) && isBlank(constraints['costFrameAmount']);
  const sources = [{ step: 'constraints', field: 'costFrameAmount' }];
  return [
    // The contact belongs to level 2 (S4 4.2): a department or a section can lean on that of its clinic.
    ...(isBlank(involvementContact) && unitLevel !== 'department' && unitLevel !== 'section'
      ? [plain('no-contact', [{ step: 'about', field: 'involvementContact' }])]
      : []),
    ...(noFrame ? [plain('no-cost-frame', [{ step: 'constraints', field: 'costFrame' }])] : []),
    ...(amount !== undefined && fee && costPerYear(fee) > amount ? [plain('above-cost-frame', sources)] : []),
  ];
}

function fromDecision(answers: Answers): readonly FoundSuggestion[] {
  const { need, otherForms } = answers['decision'] ?? {};
  const forms = Array.isArray(otherForms) ? (otherForms as readonly unknown[]) : [];
  const kinds = SUGGESTION_KINDS.filter((kind) => forms.includes(kind));
  return [
    ...(need === 'yes-on-trial' ? [plain('trial', [{ step: 'decision', field: 'need' }])] : []),
    ...kinds.map((kind) => plain(kind, [{ step: 'decision', field: 'otherForms' }])),
  ];
}

const plain = (kind: SuggestionKind, sources: readonly DraftSource[]): FoundSuggestion => ({
  id: kind,
  kind,
  about: '',
  sources,
});

const about = (kind: SuggestionKind, key: string, text: string, source: DraftSource): FoundSuggestion => ({
  id: idOf(kind, key),
  kind,
  about: text,
  sources: [source],
});

/** A short id-safe key of a text, the same every time: its FNV-1a hash, base 36. */
function shortKey(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.toLowerCase())
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Has this suggestion been taken or turned down, or does a measure with the same words stand in the plan? */
export function isSettled(
  answers: Answers,
  suggestion: { readonly id: string; readonly measure: string },
): boolean {
  const plan = answers['plan'] ?? {};
  const same = (text: unknown): boolean => comparable(textOf(text)) === comparable(suggestion.measure);
  return (
    rowsOf(plan['seenSuggestions']).some((row) => row.id === suggestion.id) ||
    rowsOf(plan['measures']).some((row) => same(row['measure']))
  );
}

const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a deadline is for. */
export const DEADLINE_KINDS = ['mandate', 'preparation', 'recruitment', 'start', 'evaluation'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Days after the last planned meeting, where the plan is made: two, six, twelve and sixteen weeks. */
const DAYS: Readonly<Record<Exclude<DeadlineKind, 'evaluation'>, number>> = {
  mandate: 14,
  preparation: 42,
  recruitment: 84,
  start: 112,
};

/**
 * A working day to propose as deadline, ISO, counted from the last meeting with a date: the one where the
 * plan is made. `undefined` when no day is known.
 */
export function deadlineSuggestion(kind: DeadlineKind, answers: Answers): string | undefined {
  if (kind === 'evaluation') return evaluationDay(answers)?.day;
  const last = lastMeeting(answers);
  return last && workingDay(daysAfter(textOf(last['date']), DAYS[kind]));
}

/** A working day a year after the mandate is approved; until that is set, a year after the last meeting. */
export function evaluationDay(
  answers: Answers,
): { readonly day: string; readonly source: DraftSource } | undefined {
  const approved = textOf(answers['mandate']?.['approvedOn']);
  if (isIsoDate(approved))
    return { day: workingDay(yearsAfter(approved, 1)), source: { step: 'mandate', field: 'approvedOn' } };
  const last = lastMeeting(answers);
  return (
    last && {
      day: workingDay(yearsAfter(textOf(last['date']), 1)),
      source: { step: 'about', field: 'meetings', row: last.id },
    }
  );
}

const lastMeeting = (answers: Answers): Row | undefined =>
  filledRowsOf(answers['about']?.['meetings'])
    .filter((row) => isIsoDate(textOf(row['date'])))
    .toSorted((a, b) => (textOf(a['date']) < textOf(b['date']) ? -1 : 1))
    .at(-1);
