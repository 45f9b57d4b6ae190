import type { MandateFacts } from './mandate-facts.ts';

const duties = {
  calls: 'calls the meetings',
  papers: 'prepares the agenda and sends out papers',
  minutes: 'takes the minutes',
  'follow-up': 'follows up advice and responses',
  contact: 'is the link to the unit',
  fees: 'arranges payments and travel',
};

/** What the drafts of the mandate are built on, asked in a few words each. */
export const mandateFactsEn = {
  membersFrom: { label: 'Minimum number of members' },
  membersTo: {
    label: 'Maximum number of members',
    help: 'If the number is fixed, write the same in both fields.',
  },
  membersToStart: {
    label: 'Enough to start',
    help: 'Can the panel start before all the seats are filled?',
  },
  periodYears: { label: 'Length of a term', help: 'Two years is most common.' },
  reappointment: {
    label: 'Can members be appointed again?',
    options: { no: 'No', within: 'Yes, within a limit', unlimited: 'Yes, without limit' },
  },
  mostPeriods: { label: 'Maximum number of terms', help: 'How many terms can one member serve?' },
  mostYears: { label: 'Maximum number of years', help: 'If you would rather count years than terms.' },
  deputies: {
    label: 'Deputies',
    options: { none: 'None', personal: 'One for each member', shared: 'Some for all' },
  },
  deputyCount: { label: 'Number of deputies shared by all' },
  deputiesMay: {
    label: 'The deputies may',
    options: {
      attend: 'attend all meetings',
      vote: 'vote when they stand in for a member',
      papers: 'receive all the papers',
    },
  },
  appointedBy: { label: 'Who appoints the members?', help: 'Write the role or the body.' },
  foundBy: {
    label: 'How are the members found?',
    options: {
      apply: 'They apply and have an interview',
      organisations: 'Organisations propose or send them',
      committee: 'A committee nominates',
      election: 'They are elected',
      asked: 'The unit asks them',
    },
  },
  nominators: { label: 'Who may propose members?' },
  nominationDeadline: { label: 'Deadline for applying or proposing' },
  attendance: {
    label: 'Attendance rule',
    suggestions: {
      half: 'A member attends at least half of the meetings of a year.',
      'three-in-a-row': 'A member who misses three meetings in a row without notice leaves.',
      'with-notice': 'A member who cannot attend says so before the meeting.',
    },
  },
  ledBy: {
    label: 'Who leads the meetings?',
    options: {
      'members-elect': 'The members elect a chair',
      'unit-leads': 'The unit leads',
      appointed: 'The chair is appointed',
    },
  },
  leaderYears: { label: 'The chair serves for' },
  coordinator: {
    label: 'Coordinator',
    help: 'If it is the contact in “About the process”, leave this empty.',
  },
  coordinatorHours: { label: 'Hours a week for the coordinator' },
  coordinatorDuties: { label: 'The coordinator', options: duties },
  secretary: { label: 'Secretary', help: 'Only if it is somebody other than the coordinator.' },
  secretaryDuties: { label: 'The secretary', options: duties },
  contactAddress: {
    label: 'Address of the panel',
    help: 'A role, a shared mailbox or a telephone. Not a private address.',
  },
  otherBodies: {
    label: 'Other bodies where the panel meets',
    help: 'For example quality committees and working groups.',
    columns: { body: { label: 'Body' }, members: { label: 'Number from the panel' } },
    row: 'body',
    add: 'Add body',
  },
  meetingsLeast: {
    label: 'At least this many meetings a year',
    help: 'If the number is fixed, it is in the calculator in “Framework”.',
  },
  usualTime: {
    label: 'When does the panel usually meet?',
    help: 'Weekday and time, for example “Fridays 10:00–13:00”.',
  },
  observers: {
    label: 'Who may attend without being a member?',
    help: 'For example observers, students and experts you invite.',
  },
  quorum: {
    label: 'How many must be present?',
    help: 'Or what you do when members disagree.',
    suggestions: {
      half: 'At least half of the members must be present when advice is agreed.',
      agreement: 'Members seek agreement. If they disagree, every view is in the minutes.',
    },
  },
  papersDays: { label: 'Papers come this long before the meeting', help: 'Seven days is common.' },
  casesDays: { label: 'Items are submitted this long before the meeting' },
  minutesTo: { label: 'Who receives the minutes?', help: 'And where are they published?' },
  receivers: {
    label: 'Who receives the advice?',
    options: {
      'leader-group': 'the management team',
      director: 'the director',
      board: 'the board',
      'quality-committee': 'the quality committee',
      'user-committee': 'the user committee',
      'working-groups': 'working groups in the unit',
    },
  },
  otherReceivers: { label: 'Others who receive the advice' },
  validFrom: { label: 'The terms of reference apply from' },
  validTo: { label: 'The terms of reference apply until' },
  revisedBy: { label: 'The terms of reference are reviewed by' },
  replaces: {
    label: 'These terms of reference replace',
    help: 'For example earlier terms of reference.',
  },
  signatures: {
    label: 'Who signs the terms of reference?',
    options: {
      leader: 'The responsible leader',
      'leader-and-chair': 'The responsible leader and the chair of the panel',
      none: 'Nobody',
    },
  },
  ageFrom: { label: 'Youngest age' },
  ageTo: { label: 'Oldest age' },
  consentUnder: { label: 'Guardians consent for those under' },
  safeAdult: { label: 'Trusted adult', help: 'The role of the person young members can go to.' },
  youthHours: { label: 'When in the day?', help: 'For example after school.' },
  youthFee: { label: 'Payment or gift card for young people' },
  ownMeetings: {
    label: 'Meetings and gatherings',
    help: 'The meetings the panel will have in its first year. They can be changed after the terms of reference are approved, too.',
    columns: {
      name: { label: 'Name' },
      type: {
        label: 'Type',
        options: { meeting: 'meeting', gathering: 'gathering', training: 'training', open: 'open meeting' },
      },
      date: { label: 'Date' },
      from: { label: 'From' },
      to: { label: 'To' },
      form: {
        label: 'Form',
        options: { 'in-person': 'in person', digital: 'online', both: 'in person and online' },
      },
      place: { label: 'Place or link' },
      cost: { label: 'Separate cost', help: 'What the meeting costs apart from payments to members.' },
    },
    row: 'meeting',
    add: 'Add meeting',
  },
  trustYear: {
    label: 'What the trust arranges',
    help: 'For example network meetings and a yearly gathering. What has a date goes into the calendar.',
    columns: { name: { label: 'What' }, date: { label: 'Date' } },
    row: 'activity',
    add: 'Add activity',
  },
  background: {
    label: 'Background',
    prompts: ['What lies behind it?', 'Which laws, plans or decisions are the terms of reference based on?'],
  },
} as const satisfies MandateFacts;
