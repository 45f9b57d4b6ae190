import type { mandate } from '#domain/guide/steps/mandate.ts';

type Receiver = (typeof mandate.fields.receivers.options)[number];

/**
 * What those who may get the advice are called, in each language: people write in one, and the document may speak another.
 * Who is named in their own words is not named again.
 */
export const RECEIVER_NAMES: Readonly<Record<Receiver, readonly string[]>> = {
  'leader-group': ['ledergruppen', 'leiargruppa', 'the management team'],
  director: ['direktøren', 'the director'],
  board: ['styret', 'the board'],
  'quality-committee': ['kvalitetsutvalget', 'kvalitetsutvalet', 'the quality committee'],
  'user-committee': ['brukerutvalget', 'brukarutvalet', 'the user committee'],
  'working-groups': ['arbeidsgrupper i enheten', 'arbeidsgrupper i eininga', 'working groups in the unit'],
};
