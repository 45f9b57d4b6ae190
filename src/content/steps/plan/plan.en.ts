import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { plan } from '#domain/guide/steps/plan.ts';

export const planEn = {
  title: 'Action plan',
  why: 'The plan shows who does what, and when. It also shows what you can leave for later.',
  goodAnswer: 'Every action has one lead, a due date and a sign that it has been done.',
  guidance: [
    {
      heading: 'A good action',
      points: [
        'It begins with something to be done.',
        'One role is the lead, even when several people help.',
        'You can see whether it has been done. An indicator is a number, or something you can show.',
        'It is small enough for someone to begin this month.',
      ],
      example:
        '“Ask three patient organisations for candidates. Lead: coordinator. Due: 1 March. Indicator: at least ten names on the coordinator’s list.”',
    },
    {
      heading: 'Have this in place before the start',
      points: [
        'payment, agreement and confidentiality agreement',
        'a coordinator with time',
        'training for the members and for those who will receive the advice',
        'a place where the members find the papers',
      ],
    },
    {
      heading: 'How to find members',
      text: 'Choose a route that suits how much experience you have of finding patient and carer representatives. If you want to ask your own patients, the first contact goes through those who treat the patient. Do not look in patient records in order to recruit unless the data protection officer has cleared it.',
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
      label: 'Actions',
      columns: {
        measure: { label: 'What needs to be done?' },
        area: {
          label: 'Area',
          options: {
            competence: 'competence',
            organisation: 'organisation',
            research: 'research and development',
            operation: 'running the panel',
          },
        },
        responsible: { label: 'Lead', help: 'One role.' },
        deadline: { label: 'Due date' },
        indicator: { label: 'Indicator', help: 'How will you see that it has been done?' },
        goal: { label: 'Goal', help: 'What should the action lead to?' },
        resources: { label: 'Resources', help: 'Time, money or equipment.' },
        others: { label: 'Who takes part?' },
        milestones: { label: 'Milestones' },
        effect: { label: 'Long-term effect', help: 'What is different in a few years?' },
        after: { label: 'How do you keep it going?' },
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
      row: 'action',
      add: 'Add action',
      bankTitle: 'Common actions',
      bank: {
        'approve-mandate':
          'Approve the terms of reference in the management team and make them known in the whole unit.',
        'appoint-coordinator':
          'Appoint a coordinator of the panel and settle how much time the coordinator gets.',
        'secure-budget':
          'Set aside a separate budget line for involvement payments, travel, food and drink, and training.',
        'fee-routine': 'Make a simple routine for involvement payments, travel and loss of earnings.',
        'agreement-confidentiality':
          'Prepare an agreement about the task and a confidentiality agreement for each member.',
        'recruit-broad-experience':
          'Use our network: ask patient and carer representatives we know, and ask them to suggest others.',
        'recruit-some-experience':
          'Ask a patient organisation close to the field to name candidates, or ask FFO and SAFO when the matter concerns many people.',
        'recruit-little-experience':
          'Ask for help from the trust’s arrangement for patient and carer representatives, and describe the target group and the experience we need.',
        'order-representatives':
          'Request at least two patient and carer representatives through the trust’s form.',
        interviews: 'Hold short interviews with the candidates, with the same questions for everyone.',
        'training-members': 'Train the members in the role, in confidentiality and in how the unit works.',
        'training-staff': 'Train leaders and staff in how to present agenda items and how to receive advice.',
        'pre-talk':
          'Talk with each member before the start about expectations, extent and the need for adjustments.',
        'post-talk':
          'Talk with each member after the first year about the role, the cooperation and the way forward.',
        'shared-workspace':
          'Set up a shared workspace where the members find agenda items, minutes and responses.',
        'annual-calendar':
          'Make a calendar of the year with meetings, deadlines for agenda items, training and evaluation.',
        'advice-log':
          'Keep a list of the panel’s advice, the response to each piece of advice and what was changed.',
        evaluate: 'Evaluate the panel with members, leaders and staff on a fixed date.',
        'annual-report':
          'Write a short annual report on agenda items, advice and results, and share it with the user committee.',
        hearing:
          'Send the draft terms of reference for comment to the user committee, the organisations and the units.',
        'tell-user-committee':
          'Tell the user committee about the panel and agree how the two will work together.',
        'agree-answers': 'Agree who responds to advice from the panel, and by when.',
        'appoint-contact': 'Appoint an involvement contact for the unit.',
        'contact-time':
          'Set aside time for the involvement contact, and give the contact a seat at the management meetings.',
        'contact-overview':
          'Give the contact an overview of current projects and of the unit’s strategy and plans.',
        'contact-training':
          'Take the e-learning course on user involvement, and attend courses where it is on the agenda.',
        'competence-lift': 'Teach and guide leaders and staff in user involvement.',
        'network-gatherings':
          'Attend the network gatherings for involvement contacts, up to four times a year.',
        facilitation: 'Find a facilitator who can help the unit with user involvement.',
        'allocation-meetings':
          'Agree on regular meetings where requests for patient and carer representatives are allocated, for example every week.',
        'evaluation-meetings': 'Hold evaluation meetings on how user involvement is working.',
        'yearly-gathering':
          'Invite the members to the trust’s yearly gathering for patient and carer representatives.',
        observances: 'Mark user involvement in the unit, for example with a theme day.',
        'key-issues': 'Make the key issues of the user committee and the youth council known in the unit.',
        'yearly-survey':
          'Ask staff and patient and carer representatives every year how the cooperation is working.',
        'management-review': 'Make user involvement part of the management review.',
        'organisation-meetings': 'Hold regular status meetings with the patient organisations.',
        'leadership-topic': 'Make user involvement a standing item at the management meetings.',
        'anchor-organisations':
          'Make the panel known in the target group’s organisations, so that they feel it is theirs.',
        'choose-route':
          'Choose how to recruit the members: an invitation of our own, an organisation or the trust’s arrangement.',
        'records-rules':
          'Settle it with the data protection officer before anybody uses patient records to find candidates.',
        'check-coverage': 'Check that each selection criterion is met before the members are appointed.',
        'check-impartial':
          'Make sure that no candidate works in the unit or is related to another candidate.',
        'youth-frames':
          'Agree on consent, a trusted adult, meeting hours, payment, and what happens when a member becomes too old.',
        'mixed-team': 'Put together a team of different professions to receive the panel.',
        'common-terms': 'Agree with the members on expectations, terms, roles and how you keep in touch.',
        'practical-arrangements':
          'Book rooms, equipment, food and interpreters or other adjustments for the meetings.',
        'plain-papers': 'Keep the papers short and in plain language, and send them in good time.',
        'first-cases': 'Choose the first agenda items while they can still be changed.',
        'absence-plan': 'Agree what we do when a member falls ill or leaves.',
        'record-participation': 'Record who takes part, what they contribute and what comes of it.',
        'patient-information':
          'Inform patients and carers about rights, assessment, treatment and education throughout the pathway.',
        'peer-support': 'Make room for the organisations’ information and peer support in the units.',
        'professional-network': 'Set up or join a regional professional network for user involvement.',
        'professional-education':
          'Ask universities and colleges to include user involvement in professional education.',
        'web-pages':
          'Make web pages with an overview of organisations, rules and other sources on user involvement.',
        guidelines: 'Write guidelines and procedures for user involvement, and put them to use.',
        'propose-representatives':
          'Let the user committee or the panel propose representatives for projects and working groups.',
        'organisation-grants': 'Continue the grant to the patient organisations.',
        'committee-cooperation':
          'Strengthen the cooperation between the user committee, the panel and the patient organisations.',
        'cooperation-arenas':
          'Bring user involvement into the meeting places we share with the municipalities.',
        'municipal-knowledge':
          'Develop knowledge of user involvement together with the municipal health service.',
        'method-projects': 'Support projects that develop and test methods for user involvement.',
        'research-plan':
          'Include user involvement in the plan for research and development when it is revised.',
        'research-position':
          'Continue a research post on user involvement and the education of patients and carers.',
        'involvement-in-research': 'Involve patients and carers when research is planned and carried out.',
        'present-research': 'Present results of research on user involvement at different meeting places.',
        'use-research': 'Use research-based knowledge of user involvement in clinical work.',
        'research-cooperation':
          'Work with research groups to share experience and research on user involvement.',
        'teaching-position':
          'Work for a permanent post in research and teaching on user involvement at a university or college.',
        'yearly-revision':
          'Review the action plan every year together with the budget and the long-term plan.',
      },
    },
    agreedBy: { label: 'Who has seen the plan and supports it?', help: 'Roles or bodies.' },
    adviceLog: {
      label: 'Advice and responses',
      help: 'Fill in through the year. The list becomes part of the annual report.',
      columns: {
        advice: { label: 'Advice from the panel' },
        raisedBy: { label: 'Who raised it?', options: { panel: 'the panel', unit: 'the unit' } },
        given: { label: 'Given on' },
        answer: { label: 'Response' },
        outcome: { label: 'What came of it?' },
      },
      row: 'piece of advice',
      add: 'Add advice',
    },
    evaluations: {
      label: 'Evaluation',
      help: 'One round each time you evaluate: plan, do, study, act.',
      columns: {
        plan: { label: 'What do you want to find out?' },
        held: { label: 'When was it done?' },
        do: { label: 'What did you do?' },
        study: { label: 'What did it show?' },
        act: { label: 'What will you change?' },
        next: { label: 'Next evaluation' },
      },
      row: 'evaluation',
      add: 'Add evaluation',
    },
    membersAtStart: { label: 'Members at the start' },
    membersLeft: { label: 'Left during the year' },
    membersNow: { label: 'Members now' },
    patientsNow: { label: 'Patients among them' },
    relativesNow: { label: 'Carers and relatives among them' },
    mirrors: {
      label: 'Do the members reflect the patients?',
      help: 'For example age, gender, language, where they live and diagnosis.',
    },
    staffInvolved: { label: 'Staff who have worked with the panel' },
    hoursUsed: { label: 'Hours used this year' },
    costUsed: { label: 'Cost this year' },
    nextYear: { label: 'Goals for next year' },
    reportReceivers: { label: 'Who receives the annual report?' },
    reportDate: { label: 'Date of the annual report' },
  },
  advice: {
    'no-indicator': (measure) =>
      `How will you see that the action has been carried out? “${measure}” has no indicator yet.`,
    'no-deadline': (measure) => `When must it be done? “${measure}” has no due date yet.`,
  },
} as const satisfies StepWords<typeof plan>;
