import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { about } from '#domain/guide/steps/about.ts';

export const aboutEn = {
  title: 'About the process',
  why: 'This sets out the basics of the work. Every page and document uses it.',
  goodAnswer: 'Write roles, not names. Book both meetings before you ask anyone to answer in advance.',
  guidance: [
    {
      heading: 'What should the process answer?',
      text: 'You find out what user involvement the unit needs at service level. A panel is one possible answer.',
    },
    {
      heading: 'Who should take part?',
      points: [
        'The leader who can decide takes part in both meetings.',
        'The facilitator knows user involvement at service level, and leads the conversation without owning the answers.',
        'Invite the involvement contact, who may also become the panel’s coordinator.',
        'Consider bringing a representative you already know. It makes the conversation more concrete.',
      ],
    },
    {
      heading: 'How much time do you need?',
      points: [
        'Needs analysis: 60–90 minutes, when the mapping is done in advance and only confirmed in the meeting.',
        'Action plan: about 60 minutes. Make it together, or decide on a prepared proposal.',
        'Role description and terms of reference: extra time, and only if you want a panel.',
        'Answers in advance: at least two weeks, with a deadline a few days before the first meeting.',
      ],
    },
    {
      heading: 'What should the body be called?',
      text: 'Places use different names. Choose one, and keep it. The name “brukerutvalg” (user committee) belongs to the trust and the region. Most panels belong to a division (klinikk, level 2).',
    },
    privacyEn,
  ],
  openers: [
    'What must be in place in a year to make this worth the time?',
    'Who must be in the room for us to decide anything today?',
  ],
  fields: {
    processName: {
      label: 'Name of the process',
      help: 'A name everyone recognises, for example “User panel in the Division of Medicine”.',
    },
    healthTrust: { label: 'Health trust' },
    profile: {
      label: 'Profile',
      help: 'The profile gives the trust’s names, levels, plans, rates, links and way of requesting.',
      options: {
        generic: 'General, no trust',
        'helse-bergen': 'Helse Bergen',
        unn: 'UNN',
        'helse-midt-norge': 'Helse Midt-Norge',
        own: 'Our own',
      },
    },
    unitName: { label: 'Unit', help: 'The division, department or section the work is for.' },
    unitLevel: {
      label: 'Level',
      options: {
        clinic: 'Division (level 2)',
        department: 'Department',
        section: 'Section',
        centre: 'Centre',
        cluster: 'Health cluster or network',
        trust: 'Health trust or hospital',
        municipality: 'Municipality',
      },
    },
    bodyName: {
      label: 'What is the body called in your unit?',
      help: 'The name appears in the terms of reference and other documents.',
      suggestions: {
        'user-panel': 'user panel',
        'experience-panel': 'lived-experience panel',
        'user-council': 'user council',
        'user-group': 'user group',
        'involvement-forum': 'involvement forum',
        'youth-council': 'youth council',
      },
    },
    leader: { label: 'Responsible leader', help: 'Write the role, for example “head of division”.' },
    facilitator: { label: 'Facilitator', help: 'The role of the person who leads the meetings.' },
    involvementContact: {
      label: 'Involvement contact',
      help: 'Every unit at level 2 must have at least one. Write the role or position.',
    },
    participants: {
      label: 'Participants',
      columns: { role: { label: 'Role' }, unit: { label: 'The participant’s unit' } },
      row: 'participant',
      add: 'Add participant',
    },
    meetings: {
      label: 'Meetings',
      columns: {
        name: {
          label: 'Name of the meeting',
          suggestions: { 'needs-analysis': 'Needs analysis', 'action-plan': 'Action plan' },
        },
        date: { label: 'Date' },
        startTime: { label: 'Starts at' },
        minutes: { label: 'Minutes' },
      },
      row: 'meeting',
      add: 'Add meeting',
    },
    answerDeadline: {
      label: 'Deadline for answers in advance',
      help: 'The last day for leaders to answer.',
    },
    governingPlans: {
      label: 'Governing plans',
      help: 'Plans the unit builds on, for example the long-term or development plan.',
      columns: { name: { label: 'Name of the plan' }, link: { label: 'Link' } },
      row: 'plan',
      add: 'Add plan',
    },
    documentLanguage: {
      label: 'Language of the documents',
      help: 'For fixed words, drafts and suggestions. What you have written is not translated.',
      options: { nb: 'Norwegian (bokmål)', nn: 'Norwegian (nynorsk)', en: 'English' },
    },
  },
  advice: {
    'reserved-name': (name) =>
      `The name “${name}” can be confused with the user committee of the trust or the region. Would “user panel” or “user council” fit better?`,
    'no-contact': () =>
      'A unit at level 2 must have an involvement contact. If you know who it is, you can write the role here.',
  },
} as const satisfies StepWords<typeof about>;
