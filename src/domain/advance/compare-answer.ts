import { rowsIn, type RowIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { valueAt } from '../process/value-at.ts';
import { stepAnswers, type Process } from '../process/process.ts';
import { rowIn, rowsOf, textOf, type Row } from '../process/rows.ts';
import { isOwnRowId, ROW_NAME, type AdvanceAnswer } from './answer.ts';
import { cellsOf, type AnswerCell } from './answer-cells.ts';
import { pathOf, placeKey, type Place } from '../process/place.ts';
import { sameText } from '../values/same-text.ts';
import { byVoice, withoutVoice } from './compose-text.ts';
import { offersOf, type Said } from './offers-of.ts';
import type { Nearness } from './near-names.ts';
import { withNear } from './near-rows.ts';
import { labelOf, voiceIn, whoOf } from './leader-name.ts';
import { keptAnswers, type ReceivedAnswer } from './received-answer.ts';
import { saidInAll } from './said-in-all.ts';
import { lastWords, saidIn } from './said-rows.ts';

/** What a person can do with a leader's words: keep what stands, put theirs in its place, or have both. */
export const CHOICES = ['mine', 'theirs', 'both'] as const;
export type Choice = (typeof CHOICES)[number];

/**
 * `new`: nothing stands there. `equal`: the same stands there, or the leader said so last time too. `changed`: the
 * leader said something else last time. `conflict`: something else stands there, or another leader says something else.
 */
export type OfferStatus = 'new' | 'equal' | 'changed' | 'conflict';

export interface Speaker {
  readonly leader: string;
  readonly role: string;
  readonly unit: string;
}

/** What one leader says in one place. */
export interface Offer extends Speaker {
  /** Key in `MergeChoices.offers`. */
  readonly key: string;
  readonly status: OfferStatus;
  /** Empty where the leader has taken back what was said last time, which still stands. */
  readonly text: string;
  /** What the leader said last time, where it is something else. */
  readonly before?: string;
  readonly suggested: Choice;
}

/** A place in the process where at least one leader says something. */
export interface ComparedPlace extends Place {
  readonly kind: AnswerCell['kind'];
  /** What stands there now. */
  readonly now: string;
  /** By name. */
  readonly offers: readonly Offer[];
  /** The row is no longer in the process: the words are kept beside, and never put anywhere. */
  readonly gone?: true;
}

/** A unit or a group a leader added. */
export interface OwnRow extends Speaker {
  /** Its id in the answer, and in the process when it becomes a row there. Key in `MergeChoices.rows`. */
  readonly id: string;
  readonly step: string;
  readonly field: string;
  readonly name: string;
  /** As the leader wrote it. */
  readonly cells: Row;
  /** Rows here, or of other leaders, with nearly the same name; the nearest first. */
  readonly near: readonly {
    readonly id: string;
    readonly name: string;
    readonly how: Nearness;
    /** Whose row it is, when it is another leader's and not here yet. */
    readonly leader?: string;
  }[];
  readonly suggested: RowChoice;
}

/** `same`: as the row with this id. `leave`: it is not taken in; the answer keeps it. */
export type RowChoice =
  { readonly kind: 'new' } | { readonly kind: 'leave' } | { readonly kind: 'same'; readonly as: string };

/** What a person is asked before anything is written. */
export interface Comparison {
  /** What each leader says in all, where it is not what was taken in before; by name. */
  readonly latest: readonly AdvanceAnswer[];
  readonly places: readonly ComparedPlace[];
  readonly rows: readonly OwnRow[];
}

/** Compares what came home with the process and with what the same leaders said last time. Changes nothing. */
export function compareAnswers(
  process: Process,
  received: readonly ReceivedAnswer[],
  steps: readonly AnyStep[],
): Comparison {
  const before = keptAnswers(process).map(({ answer }) => answer);
  const kept = saidInAll(before, steps);
  const came = received.map(({ answer }) => answer).filter((answer) => answer.process === process.id);
  const latest = [...saidInAll([...came, ...before], steps).values()]
    .filter((answer) => JSON.stringify(answer) !== JSON.stringify(kept.get(answer.leader)))
    .map((answer) => ({ answer, ...whoOf(process, answer) }))
    .map((who) => ({ ...who, leader: who.answer.leader, label: labelOf(who) }))
    .toSorted(byVoice);
  const last = lastWords(saidIn(process));
  const same = rowsIn(process.answers, advance, 'same');

  const rows: OwnRow[] = [];
  const places = new Map<string, { place: Place; kind: AnswerCell['kind']; gone: boolean; said: Said[] }>();
  for (const who of latest) {
    const cells = cellsOf(who.answer, steps);
    const own = new Set<string>();
    for (const cell of cells) {
      if (cell.row === undefined || own.has(cell.row)) continue;
      const target = targetOf(process, cell, same);
      if (target !== null || !isOwnRowId(cell.row)) continue;
      own.add(cell.row);
      const row = rowIn(rowsOf(who.answer.answers[cell.step]?.[cell.field]), cell.row);
      if (row && !wasTurnedDown(kept.get(who.leader), cell, row)) rows.push(ownRow(who, cell, row));
    }
    const takenBack = cellsOf(kept.get(who.leader), steps)
      .filter((cell) => !cells.some((now) => placeKey(now) === placeKey(cell)))
      .map((cell) => ({ ...cell, value: '' }));
    for (const cell of [...cells, ...takenBack]) {
      if (cell.row !== undefined && own.has(cell.row)) continue;
      const target = cell.row === undefined ? undefined : targetOf(process, cell, same);
      const row = target === undefined ? {} : { row: target ?? cell.row ?? '' };
      // The name of a row that is the same as one here is not news.
      if (target !== cell.row && cell.column === ROW_NAME) continue;
      const place: Place = {
        step: cell.step,
        field: cell.field,
        ...row,
        ...(cell.column === undefined ? {} : { column: cell.column }),
      };
      const key = placeKey(place);
      if (cell.value === '' && (target === null || !stands(place, who.leader))) continue;
      const found = places.get(key) ?? { place, kind: cell.kind, gone: target === null, said: [] };
      places.set(key, found);
      if (!found.said.some(({ leader }) => leader === who.leader))
        found.said.push({ ...who, text: cell.value });
    }
  }
  /** Do the last words of the leader still stand there, and are they nobody else's? */
  function stands(place: Place, leader: string): boolean {
    const now = textOf(valueAt(process.answers, place.step, pathOf(place)));
    const words = last.get(placeKey(place));
    const text = words?.get(leader);
    if (text === undefined || withoutVoice(now, voiceIn(process, leader, text)) === now) return false;
    return ![...(words ?? [])].some(([other, said]) => other !== leader && sameText(said, now));
  }

  return {
    latest: latest.map(({ answer }) => answer),
    places: [...places.values()].map(({ place, kind, gone, said }) => {
      const now = textOf(valueAt(process.answers, place.step, pathOf(place)));
      const offers = offersOf(said, {
        key: placeKey(place),
        kind,
        now,
        before: last.get(placeKey(place)),
        process,
      });
      return { ...place, kind, now, offers, ...(gone ? { gone: true as const } : {}) };
    }),
    rows: withNear(process, rows),
  };
}

/** The row here that a row of an answer is; null when there is none. */
export function targetOf(
  process: Process,
  { step, field, row = '' }: Place,
  same: readonly RowIn<typeof advance, 'same'>[],
): string | null {
  const here = rowsOf(stepAnswers(process, step)[field]);
  const as = textOf(rowIn(same, row)?.row);
  return rowIn(here, as || row)?.id ?? null;
}

/** A row that said the same last time and is not here has been left out by a person. */
function wasTurnedDown(last: AdvanceAnswer | undefined, { step, field }: Place, row: Row): boolean {
  const before = rowIn(rowsOf(last?.answers[step]?.[field]), row.id);
  return before !== undefined && JSON.stringify(before) === JSON.stringify(row);
}

const ownRow = ({ leader, role, unit }: Speaker, { step, field }: Place, row: Row): OwnRow => ({
  id: row.id,
  leader,
  role,
  unit,
  step,
  field,
  name: textOf(row[ROW_NAME]),
  cells: row,
  near: [],
  suggested: { kind: 'new' },
});
