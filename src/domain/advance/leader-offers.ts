import { answerIn, filledRowsIn, rowsIn, type RowIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { about } from '../guide/steps/about.ts';
import { mapping } from '../guide/steps/mapping.ts';
import type { Process } from '../process/process.ts';
import { idsOf, isBlank, textOf, treeOf } from '../process/rows.ts';
import { ASKED_STEPS, type AskedStep } from '../guide/choices.ts';
import { textForm } from '../values/same-text.ts';
import { ASKED_OF_ALL } from './asked-step.ts';

/** Somebody who could be asked: from the list of participants, or as the leader of a unit. */
export interface LeaderOffer {
  /** Empty for the leader of a unit whose role nobody has written. */
  readonly role: string;
  readonly unit: string;
  /** Row id in `mapping.units`; empty where the unit is not mapped. */
  readonly unitRow: string;
  readonly asked: readonly AskedStep[];
}

/**
 * Whom the facilitator may want to ask, in the order of the guide: the responsible leader, the participants, then the
 * leader of each unit nobody else speaks for. Those who are in the list already are left out.
 */
export function leaderOffers(process: Process): readonly LeaderOffer[] {
  const { answers } = process;
  const units = treeOf(filledRowsIn(answers, mapping, 'units'))
    .map(({ row }) => row)
    .filter(({ name }) => !isBlank(name));
  const leaders = rowsIn(answers, advance, 'leaders');
  const offer = (role: string, unit: string): LeaderOffer => {
    const row = units.find(({ name }) => same(textOf(name), unit));
    return {
      role: role.trim(),
      unit: row ? textOf(row.name) : unit.trim(),
      unitRow: row?.id ?? '',
      asked: askedAtFirst(role, process),
    };
  };
  const top = textOf(answerIn(answers, about, 'leader'));
  const participants = filledRowsIn(answers, about, 'participants');
  const named = [
    ...(isBlank(top) || participants.some(({ role }) => same(textOf(role), top))
      ? []
      : [offer(top, textOf(answerIn(answers, about, 'unitName')))]),
    ...participants.map(({ role, unit }) => offer(textOf(role), textOf(unit))),
  ].filter((one, index, all) => !isBlank(one.role) && all.findIndex((other) => isSame(one, other)) === index);
  const spokenFor = (id: string): boolean => named.some(({ unitRow }) => unitRow === id);
  return [
    ...named,
    ...units
      .filter(({ id }) => !spokenFor(id))
      .map(({ id, name }) => ({ role: '', unit: textOf(name), unitRow: id, asked: ASKED_OF_ALL })),
  ].filter((one) => !leaders.some((row) => isListed(one, row)));
}

/** What somebody with this role is asked when nothing else is said: the constraints only of the responsible leader. */
export function askedAtFirst(role: string, process: Pick<Process, 'answers'>): readonly AskedStep[] {
  const top = textOf(answerIn(process.answers, about, 'leader'));
  return !isBlank(top) && same(role, top) ? ASKED_STEPS : ASKED_OF_ALL;
}

const same = (one: string, other: string): boolean =>
  !isBlank(one) && textForm(one).toLowerCase() === textForm(other).toLowerCase();

const isSame = (one: LeaderOffer, other: LeaderOffer): boolean =>
  same(one.role, other.role) && one.unit.toLowerCase() === other.unit.toLowerCase();

function isListed(offer: LeaderOffer, leader: RowIn<typeof advance, 'leaders'>): boolean {
  const rows = idsOf(leader.unitRow);
  if (offer.role === '') return rows.includes(offer.unitRow);
  const sameUnit = offer.unitRow ? rows.includes(offer.unitRow) : same(offer.unit, textOf(leader.unit));
  return same(offer.role, textOf(leader.role)) && (sameUnit || (isBlank(offer.unit) && rows.length === 0));
}
