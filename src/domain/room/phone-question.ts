import { isScale } from '../scoring/tallies.ts';
import type { ScaleValue } from '../steps/fields.ts';

/** What every phone in the room shows: one question, or why there is none now. Texts come as the room's screen says them. */
export type PhoneQuestion =
  | {
      readonly kind: 'score';
      /** Names what is answered: a question that is asked anew is another round. */
      readonly round: string;
      readonly title: string;
      readonly lead: string;
      /** The words of 1, 2 and 3. */
      readonly scale: readonly [string, string, string];
    }
  | {
      readonly kind: 'dots';
      readonly round: string;
      readonly title: string;
      readonly lead: string;
      /** Dots each person has. */
      readonly each: number;
      readonly rows: readonly { readonly id: string; readonly text: string }[];
    }
  /** Something else is on the wall, or the answers are. */
  | { readonly kind: 'wall' }
  | { readonly kind: 'shown' };

const LONGEST = 2_000;
const text = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

/** What came over the line; what is not understood is something else on the wall. */
export function readPhoneQuestion(value: unknown): PhoneQuestion {
  const { kind, round, title, lead, scale, each, rows } = Object(value) as Record<string, unknown>;
  if (kind === 'shown') return { kind };
  if (!text(round) || !text(title) || !text(lead)) return { kind: 'wall' };
  if (kind === 'score' && Array.isArray(scale) && scale.length === 3 && scale.every(text))
    return { kind, round, title, lead, scale: scale as [string, string, string] };
  if (kind === 'dots' && Number.isSafeInteger(each) && Array.isArray(rows))
    return { kind, round, title, lead, each: Number(each), rows: rows.filter(isRow) };
  return { kind: 'wall' };
}

const isRow = (row: unknown): row is { readonly id: string; readonly text: string } => {
  const { id, text: said } = Object(row) as Record<string, unknown>;
  return text(id) && text(said);
};

/** What a phone answers to a question of scores; null for what is none. */
export const readPhoneScore = (answer: unknown): ScaleValue | null => (isScale(answer) ? answer : null);

/** Dots on criteria, as a phone gives them; none where there are more than a person has. */
export function readPhoneDots(answer: unknown, each: number): ReadonlyMap<string, number> {
  const given = Object.entries(Object(answer) as Record<string, unknown>).filter(
    (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && Number(entry[1]) > 0,
  );
  const sum = given.reduce((total, [, count]) => total + count, 0);
  return new Map(sum <= each ? given : []);
}
