import type { StepWords } from '#domain/steps/step-words.ts';
import type { mandate } from '#domain/guide/steps/mandate.ts';

export const mandateEn = {
  title: 'Mandate',
  why: 'The mandate says what the panel will do, and what the unit promises in return. It makes the role safe for both sides.',
  goodAnswer:
    'Keep it short, so that a new member understands it. Say at what point in the work the panel receives cases.',
  guidance: [
    {
      heading: 'The draft is a suggestion',
      text: 'The fields can be filled with drafts from the answers you have already given. The words are yours to decide. What you have written yourselves stays.',
    },
    {
      heading: 'This should be clear',
      points: [
        'The panel receives cases while something can still be changed.',
        'The management team answers the advice and says what it led to.',
        'The line between the panel and the user committee is clear. The panel works on the unit’s services, the committee on the whole trust.',
        'It is clear who the coordinator is, and how much time the role has.',
        'The evaluation has a date.',
      ],
      example:
        '“The panel gives advice before the management team decides, and gets an answer within four weeks.”',
    },
    {
      heading: 'Common numbers',
      text: 'Many panels have 4–12 members, two years in each term and 4–6 meetings a year. A meeting often lasts 1.5–3 hours. You can choose something else.',
    },
    {
      heading: 'Names and privacy',
      text: 'Here you can write the name of the person who prepared the mandate and the person responsible. Do not write about individual patients or members of staff. In small groups, people can be recognised.',
    },
  ],
  openers: [
    'What do we promise the panel?',
    'When in a case should the panel come in, and who makes sure that it does?',
    'What should the panel not spend time on?',
  ],
  fields: {
    title: {
      label: 'Title of the mandate',
      help: 'For example “Mandate for the user panel in the Medical Clinic”.',
    },
    preparedBy: { label: 'Prepared by' },
    responsible: { label: 'Responsible' },
    approvedOn: { label: 'Date the mandate was approved' },
    purpose: { label: 'Purpose', prompts: ['Why?', 'What do we want to achieve?'] },
    organisationRole: {
      label: 'Organisation/role',
      prompts: ['Independent?', 'Reports to …?', 'Advisory body for the management team?'],
    },
    relationToUserCommittee: {
      label: 'Relation to the user committee',
      prompts: ['How do the panel and the user committee keep each other informed?'],
    },
    mainTasks: {
      label: 'Main tasks',
      columns: { text: { label: 'Task' } },
      row: 'task',
      add: 'Add task',
    },
    composition: {
      label: 'Members, composition and constitution',
      prompts: ['How many?', 'What experience and competence?', 'How are they chosen?', 'For how long?'],
    },
    meetingsAndFee: {
      label: 'Meetings, meeting time, extent and honorarium',
      prompts: ['How many meetings a year?', 'How long is a meeting?', 'What is the honorarium?'],
    },
    caseHandling: {
      label: 'Cases and case handling',
      prompts: [
        'What kinds of case?',
        'How do cases come in?',
        'How will the members be able to prepare?',
        'Which shared workspaces will be used to ensure good processes?',
      ],
    },
    evaluation: {
      label: 'Evaluation',
      prompts: ['When will the working of the panel be assessed (PDSA)?', 'Who will answer?'],
    },
    references: {
      label: 'Internal references',
      help: 'For example the trust’s guidelines, agreements and plans.',
    },
    clauses: {
      label: 'Additional clauses',
      help: 'Clauses found in other mandates. Take only those you need, and change the words freely.',
      columns: { text: { label: 'Clause' } },
      row: 'clause',
      add: 'Add clause',
      bankTitle: 'Suggested additional clauses',
      bank: {
        'most-periods': 'Members are appointed for two years at a time and may serve at most three terms.',
        deputies:
          'The panel has two deputy members. They are called in when a member is away for a long time.',
        overlap:
          'At most half of the members are replaced at the same time. If a member leaves early, a new one is appointed for the rest of the term.',
        chair: 'The panel elects its own chair and deputy chair at the first meeting.',
        'appointed-by':
          'The leader of the unit appoints the members. User organisations and the user committee may propose candidates.',
        'no-individual-cases': 'The panel does not deal with complaints or cases about individuals.',
        confidentiality:
          'Members have a duty of confidentiality and sign a confidentiality agreement before the first meeting.',
        impartiality:
          'Members are not employed in the unit, and no two members are from the same family. A member says so when a case concerns their own work or interests.',
        'meeting-lead':
          'The chair of the panel leads the meetings. The coordinator calls the meetings, takes the minutes and follows up.',
        'papers-in-time':
          'The agenda and papers are sent out at least seven days before the meeting. The papers are short and in plain language.',
        'two-cases': 'The panel deals with at most two cases at each meeting.',
        'answers-to-advice':
          'The management team answers each piece of advice within four weeks. Advice and answers are kept in a list that the members can read.',
        absence:
          'A member may ask for a break because of illness. A member who misses three meetings in a row without notice leaves the panel.',
        revision: 'The mandate is reviewed one year after the start, and every two years after that.',
        training:
          'New members are trained in the role, in confidentiality and in how the unit works before the first meeting.',
      },
    },
  },
} as const satisfies StepWords<typeof mandate>;
