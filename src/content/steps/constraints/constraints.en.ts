import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyEn } from '../privacy.en.ts';
import type { constraints } from '#domain/guide/steps/constraints.ts';

export const constraintsEn = {
  title: 'Framework',
  why: 'A clear framework lets you promise something you can keep. It also shows what the panel can influence.',
  goodAnswer:
    'Write what has been decided and what is open. A number with reservations is better than no number.',
  guidance: [
    {
      heading: 'Settle this',
      points: [
        'Who pays? The panel should have its own line in the budget.',
        'Who will be the coordinator, and how much time does the coordinator get?',
        'Which matters can the panel influence? What has already been decided?',
        'Which professionals are needed, and do they get time for this?',
        'Who pays for travel, accommodation and meals? The leader settles this before anyone is asked.',
        'Does anyone need an interpreter, transport or step-free premises?',
        'An involvement payment can affect benefits from NAV (the Norwegian Labour and Welfare Administration). Ask the members to check this before they accept.',
      ],
    },
    {
      heading: 'Time for one project with patient and carer representatives',
      text: 'A small project can be divided like this. Add time for work before and after.',
      points: [
        '1 × 3 hours: You get to know each other, agree on the task and plan.',
        '2 × 2 hours: You work on the matter itself.',
        '1 × 3 hours: You sum up, evaluate and agree on the way forward.',
      ],
    },
    {
      heading: 'Eight things that change how long it takes',
      points: [
        'how used the leader is to facilitating user involvement',
        'how used the leader is to leading a working group',
        'whether you have a network that includes patient and carer representatives',
        'whether the group knows enough, or must find help elsewhere',
        'how easy it is to recruit',
        'whether the work calls for an interpreter or other adjustments',
        'whether premises and technology are in place',
        'whether it is clear who pays',
      ],
    },
    privacyEn,
  ],
  openers: [
    'What has already been decided, and what can a panel really help to change?',
    'What can we spend every year, even when the budget is tight?',
  ],
  fields: {
    purpose: {
      label: 'Purpose of a user panel',
      help: 'What do you want to achieve? This becomes the draft purpose in the terms of reference.',
    },
    timeFrame: {
      label: 'Time frame',
      help: 'When should the panel start, and how long does the plan apply?',
    },
    costFrame: { label: 'Budget', help: 'What does it cover, and who has agreed to it?' },
    costFrameAmount: { label: 'Budget in Norwegian kroner per year' },
    notOpen: {
      label: 'What is already decided, or not open?',
      help: 'What the members cannot influence. The request says so, and nobody is asked in vain.',
    },
    other: {
      label: 'Other parts of the framework',
      help: 'For example agreements, plans or meeting times you must follow.',
    },
    feePaid: {
      label: 'Are the members paid?',
      options: { paid: 'Yes', 'expenses-only': 'No, only expenses', unpaid: 'No' },
    },
    feeBasis: {
      label: 'How is a meeting paid?',
      options: { hour: 'By the hour', day: 'By the day', online: 'Per meeting by telephone or online' },
    },
    feeMembers: { label: 'Number of members' },
    feeMeetings: { label: 'Meetings per year' },
    feeHours: {
      label: 'Hours per meeting',
      help: 'How long a meeting lasts.',
    },
    feeRate: { label: 'Hourly rate', help: 'Use the rate that applies in the trust.' },
    feeMeetingRate: {
      label: 'Rate per meeting',
      help: 'The day rate, or the rate for a meeting by telephone or online.',
    },
    feeMeetingRateSource: { label: 'Source of the rate per meeting' },
    feeMeetingRateDate: { label: 'The rate per meeting applies from' },
    feeRateSource: {
      label: 'Source of the rate',
      help: 'Where is the rate stated? For example in a guideline.',
    },
    feeRateDate: { label: 'The rate applies from' },
    feeLeaderSupplement: {
      label: 'Supplement for the chair',
      help: 'Kroner per year for the person who chairs the panel.',
    },
    feePreparation: { label: 'Preparation', help: 'Kroner per year for all the members.' },
    feeTravel: { label: 'Travel', help: 'Kroner per year for all the members.' },
    feeFood: { label: 'Food and drink', help: 'Kroner per year.' },
    feeLossOfEarnings: { label: 'Loss of earnings', help: 'An estimate in kroner per year.' },
    feePreparationHours: {
      label: 'Preparation hours',
      help: 'For each member and each meeting. Counted at the hourly rate.',
    },
    feeTravelHours: {
      label: 'Paid travel time',
      help: 'Hours for each member and each meeting. Counted at the hourly rate.',
    },
    feeLodging: { label: 'Lodging', help: 'Kroner per year for all members.' },
    feeTraining: { label: 'Training', help: 'Kroner per year, for example courses and away days.' },
    feeInterpreter: { label: 'Interpreter and adjustments', help: 'Kroner per year.' },
    feeCarer: { label: 'Replacement carer or companion', help: 'Kroner per year.' },
    feeRounding: {
      label: 'How is time rounded?',
      options: {
        nearest: 'To the nearest half hour',
        up: 'Up to the next half hour',
        exact: 'Not at all, time is paid as it is',
      },
    },
    feeLeastHours: {
      label: 'Least time that is paid',
      help: 'For a meeting in person. One hour when the field is empty.',
    },
    feeCancelled: {
      label: 'When a meeting is cancelled',
      suggestions: {
        'short-notice': 'A meeting cancelled at less than two working days’ notice is paid as four hours.',
        'same-day': 'A meeting cancelled on the day is paid as if it had been held.',
        nothing: 'A cancelled meeting is not paid.',
      },
    },
    feeRules: {
      label: 'This also applies to the payment',
      options: {
        'absent-unpaid': 'a member who does not attend is not paid',
        'courses-paid': 'courses and gatherings are paid as meetings',
        'deputies-paid': 'deputies who attend are paid the same',
        'loss-instead': 'loss of earnings can be covered instead of an involvement payment',
        'may-decline': 'members may decline the payment',
      },
    },
    feePaidHow: {
      label: 'How the payment is made',
      help: 'The form or system, who confirms, and when the money arrives.',
    },
    hoursStaff: { label: 'Staff and leaders in each meeting' },
    hoursStaffPreparation: {
      label: 'Work before and after, for each member of staff',
      help: 'Hours for each meeting.',
    },
    hoursFacilitating: { label: 'Learning to facilitate user involvement' },
    hoursLeading: { label: 'Learning to lead the working group' },
    hoursNetwork: { label: 'Building a network that includes patient and carer representatives' },
    hoursCompetence: { label: 'Bringing in knowledge from elsewhere' },
    hoursRecruiting: { label: 'Recruiting members' },
    hoursAdapting: {
      label: 'Arranging an interpreter and other adjustments',
      help: 'If meetings become longer, change the hours per meeting.',
    },
    hoursPremises: { label: 'Arranging premises and technology' },
    hoursFunding: { label: 'Settling who pays' },
  },
  advice: {
    'rate-without-source': () =>
      'Consider writing where the rate comes from and when it took effect. Then others can check the sum.',
  },
} as const satisfies StepWords<typeof constraints>;
