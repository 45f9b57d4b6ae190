import type { Parts } from '#content/languages/parts.ts';

/** The words about answers in advance in the overview, English. */
export const advanceEn = {
  title: 'Answers in advance',
  text: 'Let the leaders answer the mapping before the meeting. The guide itself sends nothing.',
  answered: (answered, all) => `${answered} of ${all} leaders have answered.`,
  deadline: (day, isOver) => (isOver ? `The deadline passed on ${day}.` : `The deadline is ${day}.`),
  missing: (names) => `Still to answer: ${names}.`,
  invite: 'Invite leaders',
  collect: 'Collect answers',
} as const satisfies Parts['advance'];
