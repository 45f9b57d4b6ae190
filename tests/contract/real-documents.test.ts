import { describe, expect, it } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { answerPaths } from '../support/probed-answers.ts';
import {
  IN_FEES,
  IN_MANDATES,
  IN_ORDERS,
  IN_PLANS,
  IN_REPORTS,
  type RealRow,
} from '../support/what-real-documents-have.ts';

const guide: readonly AnyStep[] = steps;

/** The options and ready texts of every answer: `mandate/clauses=observers`. */
const ready = guide.flatMap((step) =>
  Object.entries(step.fields).flatMap(([id, field]) =>
    field.kind === 'rows' ? (field.bank ?? []).map((entry) => `${step.id}/${id}=${entry}`) : [],
  ),
);
const options = answerPaths.flatMap(({ path, cell }) =>
  cell.kind === 'choice' || cell.kind === 'checklist' ? cell.options.map((one) => `${path}=${one}`) : [],
);
const places = new Set([...answerPaths.map(({ path }) => path), ...ready, ...options]);

/** A sentence that says why, and not a word that fills a hole. */
const isReason = (why: string): boolean => /^\p{Lu}.{40,}\.$/u.test(why);

describe.each([
  ['mandates', IN_MANDATES, 36],
  ['fee texts', IN_FEES, 20],
  ['order forms', IN_ORDERS, 15],
  ['yearly reports', IN_REPORTS, 16],
  ['plans', IN_PLANS, 12],
] as readonly (readonly [string, readonly RealRow[], number])[])('what real %s have', (_, rows, least) => {
  it.each(rows)('$has: has a place that is there, or a sentence why not', (row) => {
    if ('why' in row) expect(row.why).toSatisfy(isReason);
    else {
      expect(row.at.length).toBeGreaterThan(0);
      expect(row.at.filter((place) => !places.has(place))).toEqual([]);
    }
  });

  it('is all there, each once', () => {
    expect(new Set(rows.map(({ has }) => has)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(least);
  });
});
