import type { StepWords } from '#domain/steps/step-words.ts';
import type { mandate } from '#domain/guide/steps/mandate.ts';
import { mandateClausesEn, mandateReasonsEn, mandateTasksEn } from './mandate-clauses.en.ts';
import { mandateFactsEn } from './mandate-facts.en.ts';

export const mandateEn = {
  title: 'Terms of reference',
  why: 'The terms of reference say what the panel will do, and what the unit promises in return. They protect both sides.',
  goodAnswer:
    'Keep it short, so that a new member understands it. Say at what point in the work the panel receives its agenda items.',
  guidance: [
    {
      heading: 'The draft is a suggestion',
      text: 'The fields can be filled with drafts from the answers you have already given. The words are yours to decide. What you have written yourselves stays.',
    },
    {
      heading: 'This should be clear',
      points: [
        'The panel receives agenda items while something can still be changed.',
        'The management team responds to the advice and says what it led to.',
        'The line between the panel and the user committee is clear. The panel works on the unit’s services, the committee on the whole trust.',
        'It is clear who the coordinator is, and how much time the role has.',
        'The evaluation has a date.',
      ],
      example:
        '“The panel gives advice before the management team decides, and gets a response within four weeks.”',
    },
    {
      heading: 'Common numbers',
      text: 'Many panels have 4–12 members, two years in each term and 4–6 meetings a year. A meeting often lasts 1.5–3 hours. You can choose something else.',
    },
    {
      heading: 'Names and privacy',
      text: 'Here you can write the name of the person who prepared the terms of reference and the person responsible. Do not write about individual patients or members of staff. In small groups, people can be recognised.',
    },
  ],
  openers: [
    'What do we promise the panel?',
    'When in a matter should the panel come in, and who makes sure that it does?',
    'What should the panel not spend time on?',
  ],
  fields: {
    title: {
      label: 'Title of the terms of reference',
      help: 'For example “Terms of reference for the user panel in the Division of Medicine”.',
    },
    preparedBy: { label: 'Prepared by' },
    responsible: { label: 'Responsible leader' },
    approvedOn: { label: 'Date of approval' },
    ...mandateFactsEn,
    purpose: { label: 'Purpose', prompts: ['Why?', 'What do we want to achieve?'] },
    organisationRole: {
      label: 'Organisation/role',
      prompts: ['Independent?', 'Reports to …?', 'Advisory body for the management team?'],
    },
    relationToUserCommittee: {
      label: 'Relationship with the user committee',
      prompts: ['How do the panel and the user committee keep each other informed?'],
    },
    mainTasks: {
      label: 'Main tasks',
      columns: { text: { label: 'Task' } },
      row: 'task',
      add: 'Add task',
      bankTitle: 'Suggested main tasks',
      bank: mandateTasksEn,
    },
    composition: {
      label: 'Members, composition and election of chair',
      prompts: ['How many?', 'What experience and competence?', 'How are they chosen?', 'For how long?'],
    },
    meetingsAndFee: {
      label: 'Meetings, time commitment and payment',
      prompts: ['How many meetings a year?', 'How long is a meeting?', 'What is the involvement payment?'],
    },
    caseHandling: {
      label: 'Agenda items: how they are raised and handled',
      prompts: [
        'What kinds of items?',
        'How are items raised?',
        'How will the members be able to prepare?',
        'Which shared workspaces will you use?',
      ],
    },
    evaluation: {
      label: 'Evaluation',
      prompts: ['When will you evaluate the panel?', 'Who will answer?'],
    },
    references: {
      label: 'Internal references',
      help: 'For example the trust’s guidelines, agreements and plans.',
    },
    clauses: {
      label: 'Additional clauses',
      help: 'From other terms of reference. Take what you need, and change the words freely.',
      columns: { text: { label: 'Clause' } },
      row: 'clause',
      add: 'Add clause',
      bankTitle: 'Suggested additional clauses',
      bank: mandateClausesEn,
      bankReasons: mandateReasonsEn,
    },
  },
} as const satisfies StepWords<typeof mandate>;
