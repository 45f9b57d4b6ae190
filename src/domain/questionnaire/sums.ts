import type { Audience } from '../guide/choices.ts';
import type { Answers } from '../process/process.ts';
import { SCALE_VALUES, type ScaleValue, type Tally } from '../steps/fields.ts';
import { questionsOf, SHARED_QUESTIONS, type QuestionId } from './questions.ts';
import { repliesOf } from './take-in.ts';
import { sentOf } from './rounds.ts';

/** Fewer answers than this are not shown: one of two would know what the other said (decision 0040). */
export const LEAST_SHOWN = 3;
/** So far apart are two views that are worth a talk. */
const APART = 1;

/** How many said 1, 2 and 3, and the mean; null where too few have said anything. */
export interface ScaleSum {
  readonly id: QuestionId;
  readonly answered: number;
  readonly shown: { readonly counts: Tally; readonly mean: number } | null;
}

/** What was written to a question, in an order that ties no text to a person; null where too few have answered. */
export interface TextSum {
  readonly id: QuestionId | 'beside';
  readonly texts: readonly string[] | null;
}

/** What an audience said in a round, together. */
export interface Sum {
  readonly audience: Audience;
  readonly answered: number;
  /** How many were asked; undefined where nobody has written it. */
  readonly invited: number | undefined;
  /** Enough have answered. */
  readonly isShown: boolean;
  readonly scales: readonly ScaleSum[];
  readonly texts: readonly TextSum[];
}

/** The sum of an audience in a round. */
export function sumOf(answers: Answers, audience: Audience, round: string): Sum {
  const replies = repliesOf(answers, audience, round);
  const isShown = replies.length >= LEAST_SHOWN;
  const questions = questionsOf(audience);
  const scaleOf = (id: QuestionId): ScaleSum => {
    const values = replies.flatMap(({ said }) => {
      const value = said[id];
      return typeof value === 'number' ? [value] : [];
    });
    return { id, answered: values.length, shown: values.length >= LEAST_SHOWN ? tallied(values) : null };
  };
  const textsOf = (id: TextSum['id'], texts: readonly string[]): TextSum => ({
    id,
    texts: isShown ? texts.filter((text) => text !== '').toSorted() : null,
  });
  const beside = replies.map((reply) => reply.beside);
  return {
    audience,
    answered: replies.length,
    invited: sentOf(answers, audience, round).count,
    isShown,
    scales: questions.filter(({ kind }) => kind === 'scale').map(({ id }) => scaleOf(id)),
    texts: [
      ...questions
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ id }) =>
          textsOf(
            id,
            replies.map(({ said }) => String(said[id] ?? '')),
          ),
        ),
      ...(beside.some((text) => text !== '') ? [textsOf('beside', beside)] : []),
    ],
  };
}

function tallied(values: readonly ScaleValue[]): { readonly counts: Tally; readonly mean: number } {
  const [one = 0, two = 0, three = 0] = SCALE_VALUES.map(
    (wanted) => values.filter((value) => value === wanted).length,
  );
  return { counts: [one, two, three], mean: meanOf(values) };
}

/** One decimal, as it is shown: what looks the same is the same. */
const meanOf = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;

/** A question the two see differently, with the mean of each. */
export interface Apart {
  readonly id: QuestionId;
  readonly members: number;
  readonly leaders: number;
}

/** Where members and leaders lie one whole step or more apart, the widest first. */
export function apartIn(members: Sum, leaders: Sum): readonly Apart[] {
  const mean = ({ scales }: Sum, id: QuestionId): number | undefined =>
    scales.find((one) => one.id === id)?.shown?.mean;
  const by = (one: Apart): number => Math.abs(one.members - one.leaders);
  return SHARED_QUESTIONS.flatMap((id) => {
    const [one, other] = [mean(members, id), mean(leaders, id)];
    // Of numbers with one decimal, so that nine tenths are not taken for one by a hair.
    return one === undefined || other === undefined || Math.round(Math.abs(one - other) * 10) < APART * 10
      ? []
      : [{ id, members: one, leaders: other }];
  }).toSorted((one, other) => by(other) - by(one));
}

/** The questions of an audience that lie highest and lowest; none where all are the same, or too few have answered. */
export function extremesOf({ scales }: Sum): { readonly high: QuestionId; readonly low: QuestionId } | null {
  const shown = scales.flatMap(({ id, shown: sum }) => (sum ? [{ id, mean: sum.mean }] : []));
  const [first] = shown;
  if (!first) return null;
  const high = shown.reduce((best, one) => (one.mean > best.mean ? one : best), first);
  const low = shown.reduce((worst, one) => (one.mean < worst.mean ? one : worst), first);
  return high.mean === low.mean ? null : { high: high.id, low: low.id };
}
