import type { Parts } from '#content/languages/parts.ts';
import { pitfallsEn } from './knowledge/pitfalls.en.ts';
import { cardsEn, rulesEn } from './knowledge/rules.en.ts';
import { termsEn } from './knowledge/terms.en.ts';

const UNN = 'UNN: Engasjert – brukerbank';

/** The page of words, rules and common mistakes, and the warnings of a step. English. */
export const knowledgeEn = {
  title: 'Terms and advice',
  lead: 'What the words mean, who does what, what the rules say, and what often goes wrong. Everything is in the guide and works without a network.',
  toStart: 'To the processes',
  toProcess: 'Back to the process',
  search: 'Search terms and advice',
  found: (count) => (count === 1 ? 'One match' : `${count} matches`),
  nothing: 'No matches. Try a shorter word.',
  parts: {
    terms: 'Terms',
    cards: 'Roles and procedure',
    pitfalls: 'Common pitfalls',
    rules: 'Laws and guidelines',
  },
  partsLabel: 'On this page',
  others: [
    { tag: 'nb', name: 'Bokmål' },
    { tag: 'nn', name: 'Nynorsk' },
  ],
  source: (source) => `Source: ${source}`,
  belongs: (steps) => `Applies to ${steps.map((step) => `“${step}”`).join(' and ')}`,
  note: 'Note:',
  rulesLead: 'This is help to find your way, not legal advice.',
  ofStep: 'Common pitfalls',
  hide: 'Hide',
  hideOf: (name) => `Hide the advice “${name}”`,
  showAgain: 'Show hidden advice',
  toAll: 'Open terms and advice',
  aids: {
    purposes: {
      title: 'Show suggested purposes',
      source: 'Helse Bergen: Bedre brukermedvirkning; UNN: Engasjert – brukerbank',
    },
    memberTasks: { title: 'Show five tasks for the members', source: UNN },
    leaderDuties: { title: 'Show what the leader is responsible for', source: UNN },
    talks: { title: 'Show help for the talks before and after', source: UNN },
  },
  hideAid: 'Hide the suggestions',
  terms: termsEn,
  pitfalls: pitfallsEn,
  rules: rulesEn,
  cards: cardsEn,
} as const satisfies Parts['knowledge'];
