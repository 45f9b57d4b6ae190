import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { roles } from '#domain/guide/steps/roles.ts';

const levels = { 1: 'less important', 2: 'desirable', 3: 'essential' } as const;

export const rolesEn = {
  title: 'Role description',
  why: 'When you know what the task is, it is easier to find people who can and want to do it.',
  goodAnswer:
    'Choose one to three as essential and one to three as desirable. The other tasks are less important. The other qualifications may stand empty.',
  guidance: [
    {
      heading: 'Begin with the tasks',
      text: 'First come the tasks, then the qualifications, then the personal qualities. Experience as a patient or a carer is a competence in itself. The work decides what more is needed.',
    },
    {
      heading: 'The panel or each role?',
      points: [
        'Describe the panel as a group when the members can share the tasks. Then it is enough that at least one member covers each task.',
        'Describe each role when the need is clear and lasting.',
      ],
      example:
        '“A patient with experience from the heart outpatient clinic who has also worked on quality improvement.”',
    },
    {
      heading: 'A specific or a broad invitation to apply?',
      points: [
        'A specific invitation gives fewer applicants, but more of them fit.',
        'A broad invitation shuts fewer people out, but choosing takes more time.',
        'Many demands scare off good applicants. What is less important should not count when you choose.',
      ],
    },
    privacyEn,
  ],
  openers: [
    'What will the members do in the first month?',
    'What can you teach, and what must the members bring with them?',
  ],
  fields: {
    mode: {
      label: 'What are you describing?',
      options: { group: 'The panel as a group', 'per-role': 'Each role separately' },
    },
    advert: { label: 'Invitation to apply', options: { specific: 'Specific', broad: 'Broad' } },
    projectStage: {
      label: 'How far has the work come?',
      options: { planning: 'planning', implementation: 'implementation', evaluation: 'evaluation' },
    },
    inputLevel: {
      label: 'How are they to take part?',
      options: {
        consult: 'they give their views',
        involve: 'they take part along the way',
        collaborate: 'they design the solution with us',
      },
    },
    projectStart: { label: 'The work starts' },
    projectDuration: {
      label: 'How long it lasts',
      help: 'For example “one year” or “until the project is finished”.',
    },
    preparationHours: { label: 'Preparation for each meeting' },
    whyUsers: { label: 'Why are patient and carer representatives needed?' },
    success: { label: 'What is a good result?', help: 'What should be different because they took part?' },
    decidedBy: { label: 'Who decides in the end?', help: 'Write the role or the body.' },
    contactPhone: { label: 'Telephone of the contact', help: 'A duty telephone or a shared number.' },
    contactMail: { label: 'E-mail of the contact', help: 'A shared mailbox, not a private address.' },
    caseNumber: { label: 'Reference number' },
    attachments: { label: 'Attachments', help: 'For example the terms of reference.' },
    roles: {
      label: 'Roles',
      help: 'If you describe the panel as a group, one role is enough.',
      columns: {
        name: { label: 'Name of the role' },
        tasks: {
          label: 'Tasks',
          help: 'Choose one to three as essential and one to three as desirable.',
          scale: levels,
          items: {
            councils: 'Take part in councils and committees',
            improvement: 'Take part in improvement work and working groups',
            'independent-work': 'Work independently',
            teaching: 'Share experience with and teach health professionals',
            'external-communication': 'External communication (talks, letters to the editor, PR etc.)',
            'patient-communication': 'Shape communication with patients',
            research: 'Contribute to research',
          },
          addOwn: 'Add task',
          ownLabel: 'Other task (specify)',
        },
        qualifications: {
          label: 'Qualifications',
          help: 'Choose one to three as essential and one to three as desirable. Rows can be left empty.',
          scale: levels,
          items: {
            'own-experience-here': 'Personal experience of the unit’s services',
            'own-experience-elsewhere': 'Personal experience of other services',
            'recent-experience': 'Recent personal experience (last 2–5 years)',
            'experience-as-relative': 'Experience as a carer or relative',
            'conveys-own-experience': 'Able to share their own experience',
            'conveys-others-experience': 'Able to speak for the experience of others',
            'conveys-experience-as-relative': 'Able to share experience as a carer or relative',
            'health-education': 'Health professional training',
            'research-competence': 'Research skills',
            'project-experience': 'Experience of project work, quality improvement and the like',
          },
          addOwn: 'Add qualification',
          ownLabel: 'Other qualification (specify)',
        },
        traits: {
          label: 'Personal qualities',
          help: 'Include what it takes to enjoy the role and do well in it.',
          scale: levels,
          items: {
            'conveys-well': 'Good communication skills',
            'cooperates-well': 'Good at working with others',
            reflective: 'Reflective',
          },
          addOwn: 'Add quality',
          ownLabel: 'Other quality (specify)',
        },
      },
      row: 'role',
      add: 'Add role',
    },
  },
} as const satisfies StepWords<typeof roles>;
