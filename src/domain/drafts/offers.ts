import type { Change } from '#domain/process/change.ts';
import type { DraftSource } from './draft.ts';
import { byGap } from '../scoring/gap.ts';
import type { Answers } from '#domain/process/process.ts';
import { filledRowsOf, isBlank } from '#domain/process/rows.ts';
import { intoRows } from '#domain/process/row-deeds.ts';
import { textParts } from '#domain/values/text-parts.ts';

/** An earlier answer that can be the start of a row in a later step. */
export interface Offer {
  readonly text: string;
  readonly sources: readonly DraftSource[];
  /** Importance − involvement, where the offer is a group with scores. */
  readonly gap?: number;
  readonly target: {
    readonly step: string;
    readonly field: string;
    readonly cells: Readonly<Record<string, unknown>>;
  };
}

/** What the earlier answers can give this step. What already stands there is not offered. */
export function offersFor(step: string, answers: Answers): readonly Offer[] {
  switch (step) {
    case 'strategy':
      return notWritten(
        answers,
        'strategy',
        ['challenges', 'opportunities'],
        [...gaps(answers), ...areas(answers)],
      );
    case 'insight':
      return notWritten(answers, 'insight', ['areas'], [...areas(answers), ...contributions(answers)]);
    case 'groups':
      return stakeholderOffers(answers);
    default:
      return [];
  }
}

/** The changes that put an offer in place: in the first blank row, or in a new one. */
export function takeOffer(answers: Answers, { target }: Offer, newId: () => string): readonly Change[] {
  const { step, field, cells } = target;
  return intoRows(answers, { step, field }, cells, newId);
}

const lower = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '');

type Loose = Omit<Offer, 'target'>;

const gaps = (answers: Answers): readonly Loose[] =>
  byGap(answers['stakeholders']?.['groups'])
    .filter(({ gap, row }) => gap >= 1 && !isBlank(row['name']))
    .map(({ gap, row }) => ({
      text: String(row['name']),
      gap,
      sources: [{ step: 'stakeholders', field: 'groups', row: row.id }],
    }));

const areas = (answers: Answers): readonly Loose[] =>
  textParts(answers['summary']?.['areasToStrengthen']).map((text) => ({
    text,
    sources: [{ step: 'summary', field: 'areasToStrengthen' }],
  }));

/** What the team said involvement can give each challenge and opportunity. */
const contributions = (answers: Answers): readonly Loose[] =>
  ['challenges', 'opportunities'].flatMap((field) =>
    filledRowsOf(answers['strategy']?.[field])
      .filter((row) => !isBlank(row['contribution']))
      .map((row) => ({
        text: String(row['contribution']),
        sources: [{ step: 'strategy', field, row: row.id }],
      })),
  );

function notWritten(
  answers: Answers,
  step: string,
  fields: readonly [string, ...string[]],
  loose: readonly Loose[],
): readonly Offer[] {
  const written = fields.flatMap((field) =>
    filledRowsOf(answers[step]?.[field]).map((row) => lower(row['text'])),
  );
  const known = new Set<string>();
  return loose
    .filter(({ text }) => {
      const key = lower(text);
      const isNew = !known.has(key) && !written.some((one) => one.includes(key));
      known.add(key);
      return isNew;
    })
    .map((one) => ({ ...one, target: { step, field: fields[0], cells: { text: one.text } } }));
}

/** Stakeholders that stand in no group yet, in the order they were written: people pick, numbers do not. */
function stakeholderOffers(answers: Answers): readonly Offer[] {
  const groups = filledRowsOf(answers['groups']?.['groups']);
  const taken = new Set(
    groups.flatMap((group) =>
      Array.isArray(group['stakeholders']) ? (group['stakeholders'] as readonly unknown[]) : [],
    ),
  );
  const names = new Set(groups.map((group) => lower(group['name'])));
  const scored = byGap(answers['stakeholders']?.['groups']);
  return filledRowsOf(answers['stakeholders']?.['groups'])
    .filter((row) => !isBlank(row['name']) && !taken.has(row.id))
    .filter((row) => !names.has(lower(row['name'])))
    .map((row) => {
      const gap = scored.find((one) => one.row.id === row.id)?.gap;
      return {
        text: String(row['name']),
        sources: [{ step: 'stakeholders', field: 'groups', row: row.id }],
        ...(gap === undefined ? {} : { gap }),
        target: { step: 'groups', field: 'groups', cells: { name: row['name'], stakeholders: [row.id] } },
      };
    });
}
