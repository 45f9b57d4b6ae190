import type { Parts } from '#content/languages/parts.ts';

/** The words around what is not clear yet, English. */
export const parkingEn = {
  title: 'Outstanding',
  mark: 'Outstanding?',
  markOf: (field) => `Outstanding? Mark “${field}”`,
  tag: 'Outstanding',
  text: 'What is outstanding?',
  why: 'Why is it outstanding?',
  who: 'Who will find out?',
  when: 'By when?',
  settle: 'Settled',
  settleOf: (what) => `Settled: ${what}`,
  remove: 'Remove',
  removeOf: (what) => `Remove from what is outstanding: ${what}`,
  parked: (what) => `“${what}” is marked as outstanding`,
  group: (field) => `Outstanding: ${field}`,
  before: (day) => `by ${day}`,
  showAll: (count) => `Show all ${count}`,
} as const satisfies Parts['parking'];
