import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import { calendarText } from './documents/calendar-text.ts';
import { DOCUMENTS } from '#documents/document-list.ts';
import { processTablesOf } from '#documents/tables/process-tables.ts';
import { takeDraft } from '#domain/drafts/draft.ts';
import { isMandateDraftField, mandateDraft } from '#domain/drafts/mandate-drafts.ts';
import { steps } from '#domain/guide/steps.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { applyChanges } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import type { CellField, Field } from '#domain/steps/fields.ts';

/** A place of the guide somebody answers: `mandate/periodYears`, `plan/measures.goal`. */
export interface AnswerPath {
  readonly path: string;
  readonly step: string;
  readonly field: string;
  readonly column?: string;
  readonly cell: CellField;
}

const guide: readonly AnyStep[] = steps;

/** Every answer the guide asks for, a column of rows by itself. */
export const answerPaths: readonly AnswerPath[] = guide.flatMap((step) =>
  fieldsOf(step).flatMap(([field, declared]: readonly [string, Field]): readonly AnswerPath[] =>
    declared.hidden
      ? []
      : declared.kind === 'rows'
        ? Object.entries<CellField>(declared.columns)
            .filter(([, cell]) => !cell.hidden)
            .map(([column, cell]) => ({
              path: `${step.id}/${field}.${column}`,
              step: step.id,
              field,
              column,
              cell,
            }))
        : [{ path: `${step.id}/${field}`, step: step.id, field, cell: declared }],
  ),
);

/** What is answered beside, so that an answer that says something only with others says it. */
const BESIDE: Answers = {
  about: {
    unitName: 'Enheten',
    healthTrust: 'Foretaket',
    meetings: [{ id: 'm1', name: 'Behovsanalyse', date: '2027-03-02' }],
  },
  mapping: { units: [{ id: 'u1', name: 'Post' }] },
  stakeholders: { groups: [{ id: 's1', name: 'Interessent' }] },
  criteria: { criteria: [{ id: 'c1', text: 'Kriterium' }] },
  groups: { groups: [{ id: 'g1', name: 'Utvalgt' }], seats: [{ id: 'x1', name: 'Plass' }] },
  roles: { roles: [{ id: 'r1', name: 'Rolle' }] },
  mandate: {
    ownMeetings: [{ id: 'o1', name: 'Panelmøte', date: '2027-11-02' }],
    otherBodies: [{ id: 'b1', body: 'Kvalitetsutvalget' }],
    trustYear: [{ id: 't1', name: 'Samling', date: '2027-10-05' }],
  },
  plan: { measures: [{ id: 'p1', measure: 'Tiltaket' }], adviceLog: [{ id: 'a1', advice: 'Rådet' }] },
};
const RATE = { feeRate: '400', feeRateSource: 'Kilden', feeRateDate: '2027-01-01' };
const FEE = { feeMembers: '8', feeMeetings: '4', feeHours: '2' };
const BESIDE_ONE: Readonly<Record<string, Answers>> = {
  'constraints/feeBasis': { constraints: { ...FEE, ...RATE, feeMeetingRate: '900' } },
  'constraints/feeMeetingRateSource': {
    constraints: {
      ...FEE,
      ...RATE,
      feeBasis: 'day',
      feeMeetingRate: '900',
      feeMeetingRateDate: '2027-01-01',
    },
  },
  'constraints/feeMeetingRateDate': {
    constraints: {
      ...FEE,
      ...RATE,
      feeBasis: 'day',
      feeMeetingRate: '900',
      feeMeetingRateSource: 'Dagkilden',
    },
  },
  'constraints/feeMeetingRate': { constraints: { ...FEE, ...RATE, feeBasis: 'day' } },
  'plan/patientsNow': { plan: { membersNow: '34' } },
  'plan/relativesNow': { plan: { membersNow: '34' } },
  'mandate/ownMeetings.cost': { constraints: { ...FEE, ...RATE } },
  'mandate/ownMeetings.to': {
    mandate: { ownMeetings: [{ id: 'o1', name: 'Panelmøte', date: '2027-11-02', from: '10' }] },
  },
};

/** A text nobody else writes. */
const markOf = ({ path }: Pick<AnswerPath, 'path'>): string =>
  `merke ${path.toLowerCase().replace(/\W/g, ' ')} slutt`;

/** What may be answered in a cell; each option of a choice by itself. */
function answersTo({ cell, path }: AnswerPath): readonly unknown[] {
  switch (cell.kind) {
    case 'choice':
      return cell.options;
    case 'checklist':
      return [cell.options];
    case 'reference':
      return [rowsOf(BESIDE[cell.to.step]?.[cell.to.field]).map(({ id }) => id)];
    case 'matrix':
      return [[{ id: cell.items[0] ?? '', level: 3 }]];
    case 'scale':
      return [3];
    case 'tick':
      return [true];
    case 'tally':
      return [[1, 2, 3]];
    case 'number':
      return ['17'];
    case 'date':
      return ['2027-09-17'];
    case 'line':
    case 'paragraph':
      return /\.(from|to|startTime)$/.test(path) ? ['13.45'] : [markOf({ path })];
  }
}

const merged = (one: Answers, other: Answers = {}): Answers =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((step) => [
      step,
      { ...one[step], ...other[step] },
    ]),
  );

function withAnswer(base: Answers, { step, field, column }: AnswerPath, value: unknown): Answers {
  if (column === undefined) return merged(base, { [step]: { [field]: value } });
  const [first = { id: 'new' }, ...more] = rowsOf(base[step]?.[field]);
  return merged(base, { [step]: { [field]: [{ ...first, [column]: value }, ...more] } });
}

/** The answers after a person has taken every draft of the mandate. */
export function withDrafts(answers: Answers, spoken: LoadedDocumentWords): Answers {
  return fieldsOf(mandate)
    .map(([id]) => id)
    .filter(isMandateDraftField)
    .reduce((now, field) => {
      const pieces = mandateDraft(field, answers, spoken);
      const isOwn =
        field === 'mainTasks' ? rowsOf(now['mandate']?.[field]).length > 0 : now['mandate']?.[field];
      let made = 0;
      const newId = (): string => `row-${String((made += 1))}`;
      return pieces.length === 0 || isOwn
        ? now
        : applyChanges(now, takeDraft(now, field, pieces, { rows: field === 'mainTasks', newId }));
    }, answers);
}

/** What each document says of these answers, once the drafts are taken. The calendar and the spreadsheet are documents too. */
export function papersOf(answers: Answers, spoken: LoadedDocumentWords): ReadonlyMap<string, string> {
  const input = documentInputOf(
    { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers: withDrafts(answers, spoken) },
    { spoken, printedOn: '2027-03-01', wallClock: { now: 0, offsetAt: () => 60 } },
  );
  return new Map([
    ...DOCUMENTS.map(({ kind, make }) => [kind, JSON.stringify(make(input))] as const),
    ['calendar', calendarText(input)?.replace(/\r\n /g, '') ?? ''] as const,
    ['tables', JSON.stringify(processTablesOf(input))] as const,
  ]);
}

/** What became of one answer in the documents. */
export interface Probed {
  /** The documents that say something else once it is given, in their order. */
  readonly says: readonly string[];
  /** Of those, the ones where what was written stands word for word. */
  readonly quotes: readonly string[];
}

/** Gives one answer beside few others, and reads all the documents before and after. */
export function probed(one: AnswerPath, spoken: LoadedDocumentWords): Probed {
  const fee = /^constraints\/(fee|hours)/.test(one.path) ? { constraints: { ...FEE, ...RATE } } : {};
  const base = merged(BESIDE, BESIDE_ONE[one.path] ?? fee);
  const without = papersOf(withAnswer(base, one, undefined), spoken);
  const [says, quotes] = [new Set<string>(), new Set<string>()];
  for (const value of answersTo(one))
    for (const [kind, said] of papersOf(withAnswer(base, one, value), spoken)) {
      if (said !== without.get(kind)) says.add(kind);
      if (said.toLowerCase().includes(markOf(one))) quotes.add(kind);
    }
  const ordered = (kinds: ReadonlySet<string>) => [...without.keys()].filter((kind) => kinds.has(kind));
  return { says: ordered(says), quotes: ordered(quotes) };
}
