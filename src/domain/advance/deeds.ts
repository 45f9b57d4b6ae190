import { answerIn, placeOf } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import type { Change } from '../process/change.ts';
import { insertAt, setAt, setCells } from '../process/changes-at.ts';
import type { Answers, Process } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { askedAtFirst, type LeaderOffer } from './leader-offers.ts';

const LEADERS = placeOf(advance, 'leaders');

/** Puts one more in the list of those who are asked, with nothing known of who it is. */
export const addLeader = (id: string, process: Pick<Process, 'answers'>): readonly Change[] => [
  insertAt(LEADERS, { id, asked: askedAtFirst('', process) }),
];

/** Puts those the process knows of in the list of those who are asked. `role`: of one whose role nobody has written. */
export const addOffered = (
  offers: readonly LeaderOffer[],
  { newId, role: unknownRole }: { readonly newId: () => string; readonly role: string },
): readonly Change[] =>
  offers.map(({ role, unit, unitRow, asked }) =>
    insertAt(LEADERS, {
      id: newId(),
      role: role || unknownRole,
      ...(unit ? { unit } : {}),
      ...(unitRow ? { unitRow: [unitRow] } : {}),
      asked,
    }),
  );

/** The leader answers for a unit of the mapping; without one, for none of them, and the name of the last is gone too. */
export const answersFor = (
  leader: string,
  unit: { readonly id: string; readonly name?: string | undefined } | null,
): readonly Change[] =>
  setCells(LEADERS, leader, { unitRow: unit ? [unit.id] : undefined, unit: unit?.name || undefined });

/** Answers that are sent from now on are sealed, or are not after all. The keys stay: sealed answers may be on the way. */
export const sealAnswers = (sealed: boolean): readonly Change[] => [
  setAt(placeOf(advance, 'sealed'), sealed || undefined),
];

/** Keeps the keys that answers are sealed for and opened with. */
export const keepKeys = (keys: {
  readonly publicKey: string;
  readonly privateKey: string;
}): readonly Change[] =>
  (['publicKey', 'privateKey'] as const).map((field) => setAt(placeOf(advance, field), keys[field]));

/** What opens the sealed answers to this process; null where none can be sealed. */
export const keyIn = (answers: Answers): string | null =>
  textOf(answerIn(answers, advance, 'privateKey')) || null;

/** A text that no question had room for has found its place. */
export const placeSaid = (said: string): readonly Change[] => [
  setAt(placeOf(advance, 'said', said, 'placed'), true),
];
