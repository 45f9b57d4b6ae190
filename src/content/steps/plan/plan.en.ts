import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { plan } from '#domain/guide/steps/plan.ts';

export const planEn = {
  title: 'Action plan',
  why: 'The plan turns the decision into work that someone actually does. It also shows what you can leave for later.',
  goodAnswer: 'Every measure has one responsible role, a deadline and a sign that it has been done.',
  guidance: [
    {
      heading: 'A good measure',
      points: [
        'It begins with something to be done.',
        'One role is responsible, even when several people help.',
        'You can see whether it has been done. An indicator is a number or something that exists.',
        'It is small enough for someone to begin this month.',
      ],
      example:
        '“Ask three user organisations for candidates. Responsible: coordinator. Deadline: 1 March. Indicator: at least ten names on the coordinator’s list.”',
    },
    {
      heading: 'Have this in place before the start',
      points: [
        'honorarium, agreement and confidentiality agreement',
        'a coordinator with time',
        'training for the members and for those who will receive the advice',
        'a place where the members find the papers',
      ],
    },
    {
      heading: 'Recruitment according to experience',
      text: 'Choose a route that suits how used you are to finding user representatives. If you want to ask your own patients, the first contact goes through those who treat the patient. Do not look in patient records in order to recruit unless the data protection officer has cleared it.',
    },
    privacyEn,
  ],
  openers: [
    'What do we do first, and who does it?',
    'What can stop this, and what do we do about it now?',
    'How will we see a year from now that the panel has changed something?',
  ],
  fields: {
    measures: {
      label: 'Measures',
      columns: {
        measure: { label: 'What is to be done?' },
        area: {
          label: 'Area',
          options: {
            competence: 'competence',
            organisation: 'organisation',
            research: 'research and development',
            operation: 'running the panel',
          },
        },
        responsible: { label: 'Responsible', help: 'One role.' },
        deadline: { label: 'Deadline' },
        indicator: { label: 'Indicator', help: 'How will you see that it has been done?' },
        goal: { label: 'Goal', help: 'What should the measure lead to?' },
        resources: { label: 'Resources', help: 'Time, money or equipment.' },
        others: { label: 'Who takes part?' },
        milestones: { label: 'Milestones' },
        comment: { label: 'Comment', help: 'What helped, and what stood in the way?' },
        status: {
          label: 'Status',
          options: {
            'not-started': 'not started',
            'in-progress': 'in progress',
            done: 'done',
            postponed: 'postponed',
          },
        },
      },
      row: 'measure',
      add: 'Add measure',
      bankTitle: 'Common measures',
      bank: {
        'approve-mandate': 'Approve the mandate in the management team and make it known in the whole unit.',
        'appoint-coordinator':
          'Appoint a coordinator of the panel and settle how much time the coordinator gets.',
        'secure-budget':
          'Set aside a separate budget line for honorariums, travel, food and drink, and training.',
        'fee-routine': 'Make a simple routine for honorariums, travel and loss of earnings.',
        'agreement-confidentiality':
          'Prepare an agreement about the task and a confidentiality agreement for each member.',
        'recruit-broad-experience':
          'Use our network: ask user representatives we know, and ask them to suggest others.',
        'recruit-some-experience':
          'Ask a user organisation close to the field to name candidates, or ask FFO and SAFO when the case concerns many people.',
        'recruit-little-experience':
          'Ask for help from the trust’s arrangement for user representatives, and describe the target group and the experience we need.',
        'order-representatives': 'Request at least two user representatives through the trust’s form.',
        interviews: 'Hold short interviews with the candidates, with the same questions for everyone.',
        'training-members': 'Train the members in the role, in confidentiality and in how the unit works.',
        'training-staff': 'Train leaders and staff in how to present cases and how to receive advice.',
        'pre-talk':
          'Talk with each member before the start about expectations, extent and the need for adjustments.',
        'post-talk':
          'Talk with each member after the first year about the role, the cooperation and the way forward.',
        'shared-workspace': 'Set up a shared workspace where the members find cases, minutes and answers.',
        'annual-calendar':
          'Make a calendar of the year with meetings, deadlines for cases, training and evaluation.',
        'advice-log':
          'Keep a list of the panel’s advice, the answer to each piece of advice and what was changed.',
        evaluate: 'Evaluate the panel with members, leaders and staff on a fixed date.',
        'annual-report':
          'Write a short annual report on cases, advice and results, and share it with the user committee.',
      },
    },
    adviceLog: {
      label: 'Advice and answers',
      help: 'Kept through the year. The list becomes the yearly report.',
      columns: {
        advice: { label: 'Advice from the panel' },
        given: { label: 'Given on' },
        answer: { label: 'Answer' },
        outcome: { label: 'What came of it?' },
      },
      row: 'piece of advice',
      add: 'Add advice',
    },
    membersAtStart: { label: 'Members at the start' },
    membersNow: { label: 'Members now' },
    patientsNow: { label: 'Patients among them' },
    relativesNow: { label: 'Relatives among them' },
    hoursUsed: { label: 'Hours used this year' },
    costUsed: { label: 'Cost this year' },
    nextYear: { label: 'Goals for next year' },
    reportReceivers: { label: 'Who receives the yearly report?' },
    reportDate: { label: 'Date of the yearly report' },
  },
  advice: {
    'no-indicator': (measure) =>
      `How will you see that the measure has been carried out? “${measure}” has no indicator yet.`,
    'no-deadline': (measure) => `When must it be done? “${measure}” has no deadline yet.`,
  },
} as const satisfies StepWords<typeof plan>;
