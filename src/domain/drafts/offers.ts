import type { Change } from '#domain/process/change.ts';
import { answerIn, filledRowsIn, placeOf, rowsIn } from '#domain/guide/read.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { insight } from '#domain/guide/steps/insight.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import type { Place } from '#domain/process/place.ts';
import { byGap, gapOf } from '../scoring/gap.ts';
import type { Answers } from '#domain/process/process.ts';
import { idsOf, isBlank, textOf } from '#domain/process/rows.ts';
import { intoRows } from '#domain/process/row-deeds.ts';
import { textParts } from '#domain/values/text-parts.ts';

export type OfferTarget = Place & { readonly cells: Readonly<Record<string, unknown>> };

/** An earlier answer that can be the start of a row in a later step. */
export interface Offer {
  readonly text: string;
  readonly sources: readonly Place[];
  /** Importance − involvement, where the offer is a group with scores. */
  readonly gap?: number;
  /** The fields it can become a row of, and what is written there. */
  readonly targets: readonly OfferTarget[];
}

/** What the earlier answers can give this step; nothing for most steps. What already stands there is not offered. */
export function offersFor(step: string, answers: Answers): readonly Offer[] {
  switch (step) {
    case strategy.id:
      return strategyOffers(answers);
    case insight.id:
      return insightOffers(answers);
    case groups.id:
      return groupOffers(answers);
    default:
      return [];
  }
}

/** The changes that put an offer in place: in the first blank row, or in a new one. */
export const takeOffer = (answers: Answers, target: OfferTarget, newId: () => string): readonly Change[] =>
  intoRows(answers, target, target.cells, newId);

type Loose = Omit<Offer, 'targets'>;

const CHALLENGES_AND_OPPORTUNITIES = ['challenges', 'opportunities'] as const;

const strategyOffers = (answers: Answers): readonly Offer[] =>
  notWritten(
    [...gaps(answers), ...areas(answers)],
    CHALLENGES_AND_OPPORTUNITIES.flatMap((field) => filledRowsIn(answers, strategy, field)),
    CHALLENGES_AND_OPPORTUNITIES.map((field) => placeOf(strategy, field)),
  );

const insightOffers = (answers: Answers): readonly Offer[] =>
  notWritten([...areas(answers), ...contributions(answers)], filledRowsIn(answers, insight, 'areas'), [
    placeOf(insight, 'areas'),
  ]);

const gaps = (answers: Answers): readonly Loose[] =>
  byGap(rowsIn(answers, stakeholders, 'groups'))
    .filter(({ gap, row }) => gap >= 1 && !isBlank(row.name))
    .map(({ gap, row }) => ({
      text: String(row.name),
      gap,
      sources: [placeOf(stakeholders, 'groups', row.id)],
    }));

const areas = (answers: Answers): readonly Loose[] =>
  textParts(answerIn(answers, summary, 'areasToStrengthen')).map((text) => ({
    text,
    sources: [placeOf(summary, 'areasToStrengthen')],
  }));

/** What the team said involvement can give each challenge and opportunity. */
const contributions = (answers: Answers): readonly Loose[] =>
  CHALLENGES_AND_OPPORTUNITIES.flatMap((field) =>
    filledRowsIn(answers, strategy, field)
      .filter(({ contribution }) => !isBlank(contribution))
      .map(({ id, contribution }) => ({
        text: String(contribution),
        sources: [placeOf(strategy, field, id)],
      })),
  );

const lower = (value: unknown): string => textOf(value).trim().toLowerCase();

/** Each of these once that no row says already, for the list at `list`. */
function notWritten(
  loose: readonly Loose[],
  rows: readonly { readonly text?: string }[],
  lists: readonly Place[],
): readonly Offer[] {
  const written = rows.map(({ text }) => lower(text));
  const known = new Set<string>();
  return loose
    .filter(({ text }) => {
      const key = lower(text);
      const isNew = !known.has(key) && !written.some((one) => one.includes(key));
      known.add(key);
      return isNew;
    })
    .map((one) => ({ ...one, targets: lists.map((list) => ({ ...list, cells: { text: one.text } })) }));
}

/** Stakeholders that stand in no group yet, the largest gap first, then those without scores. */
function groupOffers(answers: Answers): readonly Offer[] {
  const chosen = filledRowsIn(answers, groups, 'groups');
  const taken = new Set(chosen.flatMap((group) => idsOf(group.stakeholders)));
  const names = new Set(chosen.map(({ name }) => lower(name)));
  return filledRowsIn(answers, stakeholders, 'groups')
    .filter(({ id, name }) => !isBlank(name) && !taken.has(id) && !names.has(lower(name)))
    .map((row) => {
      const gap = gapOf(row);
      return {
        text: String(row.name),
        sources: [placeOf(stakeholders, 'groups', row.id)],
        ...(gap === undefined ? {} : { gap }),
        targets: [{ ...placeOf(groups, 'groups'), cells: { name: row.name, stakeholders: [row.id] } }],
      };
    })
    .toSorted((one, other) => (other.gap ?? -Infinity) - (one.gap ?? -Infinity));
}
