import { placeOf } from '../guide/read.ts';
import { groups } from '../guide/steps/groups.ts';
import type { Change } from '../process/change.ts';
import { tick } from '../process/list-deeds.ts';

/** A prioritised group meets a criterion, or does not after all. */
export const meetCriterion = (group: string, criterion: string, met: boolean): readonly Change[] =>
  tick(placeOf(groups, 'groups', group, 'criteriaMet'), criterion, met);

/** A prioritised group takes in a stakeholder, or does not after all. */
export const takeIn = (group: string, stakeholder: string, taken: boolean): readonly Change[] =>
  tick(placeOf(groups, 'groups', group, 'stakeholders'), stakeholder, taken);

/** A seat in the panel is for somebody from a prioritised group, or is not after all. */
export const giveSeat = (seat: string, group: string, given: boolean): readonly Change[] =>
  tick(placeOf(groups, 'seats', seat, 'groups'), group, given);
