import type { Parts } from '#content/languages/parts.ts';
import { planTableEn } from './plan-table.en.ts';

/** What the screen says around drafts, suggestions and offers. English. */
export const thinkingAlongEn = {
  drafts: {
    why: 'Why is this here?',
    draft: 'Draft',
    own: 'Written by you',
    newer: 'New draft',
    proposal: 'Suggested from your answers',
    commonProposal: 'Suggested by the guide',
    common: 'Some of this is common practice, not your answers.',
    useProposal: 'Use the suggestion',
    useProposalOf: (label) => `Use the suggestion: ${label}`,
    take: 'Use the draft',
    takeOf: (label) => `Use the draft: ${label}`,
    keep: 'Keep our text',
    keepOf: (label) => `Keep our text: ${label}`,
    taken: (label) => `Draft for ${label}`,
    kept: (label) => `Keep our text: ${label}`,
    takeAll: 'Fill the empty fields',
    ready: (count) =>
      `We have drafts for ${count} empty ${count === 1 ? 'field' : 'fields'}. They build on your answers.`,
    readyCommon: (count) =>
      `We have suggestions for ${count} empty ${count === 1 ? 'field' : 'fields'}. They build on common practice, as you have not answered much yet.`,
  },

  plan: planTableEn,

  offers: {
    title: 'What you have already written',
    help: 'Use it as a start. The text is your own once you have taken it in.',
    none: 'What you have written in earlier steps comes here when it can be used.',
    from: (title) => `From “${title}”`,
    take: 'Take in',
    takeOf: (text) => `Take in: ${text}`,
    takeAs: (row) => `As ${row}`,
    takeAsOf: (row, text) => `As ${row}: ${text}`,
    taken: 'Taken in',
    undo: 'Undo',
    undoOf: (text) => `Undo: ${text}`,
  },
} as const satisfies Pick<Parts['inProcess'], 'drafts' | 'plan' | 'offers'>;
