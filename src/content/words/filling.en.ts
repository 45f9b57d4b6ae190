import type { Parts } from '#content/languages/parts.ts';

/** What the page of any step says around and in its fields. English. */
export const fillingEn = {
  showInRoom: 'Show in the room',
  previous: (title) => `Previous: ${title}`,
  next: (title) => `Next: ${title}`,
  backToCheck: 'Back to “Finish”',
  help: 'What is a good answer?',
  closeHelp: 'Close the guidance',
  openers: 'Ask the group',
  example: 'An example',
  privacy: 'Do not write about individual patients or staff. In small groups, people can be recognised.',
  notNow:
    'You have answered that you do not need a panel now. The step is open if you want to prepare one for later.',
  otherForm:
    'You have chosen a form other than a panel. Use the step as far as it fits, or go straight to the action plan.',
  toDecision: 'See the decision',
  notChosen: 'Choose',
  clear: 'Clear the answer',
  datePlaceholder: 'dd/mm/yyyy',
  calendar: (label) => `Open the calendar: ${label}`,
  rowMenu: (name) => `Options for ${name}`,
  moveUpOf: (name) => `Move up: ${name}`,
  moveDownOf: (name) => `Move down: ${name}`,
  removeOf: (name) => `Remove: ${name}`,
  removed: (name) => `Removed “${name}”.`,
  moved: (name, number) => `“${name}” is now number ${number}.`,
  pasted: (rows) => (rows === 1 ? 'Pasted: 1 row.' : `Pasted: ${rows} rows.`),
  rowsShown: (first, last, count) => `Showing ${first}–${last} of ${count}.`,
  rowsBefore: 'Show the previous ones',
  rowsAfter: 'Show the next ones',
  undo: 'Undo',
  showBank: 'Show examples',
  hideBank: 'Hide examples',
  adviceCount: (count) => `${count} ${count === 1 ? 'piece' : 'pieces'} of advice on the list`,
  showAdvice: 'Show advice',
  nothingToChoose: (step) => `You can choose here when “${step}” has been filled in.`,
  groups: {
    fee: { title: 'Payment and expenses', help: 'The numbers behind the calculation.' },
    expenses: {
      title: 'Day rate and other expenses',
      help: 'Payment by the day or for online meetings, travel time, cancelled meetings, training, overnight stays, interpreters and companions.',
    },
    hours: {
      title: 'Staff time',
      help: 'Hours per year for all staff together, unless the question says otherwise. Leave out what does not apply to you.',
    },
    members: {
      title: 'Members and terms of office',
      help: 'Answer what you have decided. The drafts say only what you have answered.',
    },
    leading: {
      title: 'Leadership and support',
      help: 'Who leads, who helps, and how can people reach the panel?',
    },
    meetings: { title: 'Meetings, agenda items and advice', help: 'Deadlines, and who receives the advice.' },
    validity: {
      title: 'Validity and signature',
      help: 'How long the terms of reference apply, and when they are reviewed.',
    },
    youth: { title: 'Young people', help: 'Only if the members are young.' },
    year: {
      title: 'The panel’s own year',
      help: 'The calendar, the terms of reference and the payments read the meetings from here.',
    },
    order: { title: 'For the request', help: 'What request forms most often ask for.' },
    report: {
      title: 'For the annual report',
      help: 'Fill in through the year. It stays open after the plan has been approved.',
    },
  },
  groupAnswered: (answered, count) => `${answered} of ${count} answered`,
  unit: {
    kroner: 'NOK',
    'kroner-per-hour': 'NOK per hour',
    hours: 'hours',
    minutes: 'minutes',
    people: 'people',
    'per-year': 'per year',
    years: 'years',
    periods: 'terms',
    days: 'days',
    votes: 'dots',
  },
  numberExample: {
    kroner: '30 000',
    'kroner-per-hour': '355.50',
    hours: '2.5',
    minutes: '90',
    people: '8',
    'per-year': '6',
    years: '2',
    periods: '3',
    days: '7',
    votes: '3',
  },
  kindAdvice: {
    'unreadable-date': (about) =>
      `“${about}” is not a date we recognise. Write day, month and year, for example 02/06/2027.`,
    'unreadable-number': (about, example) =>
      `We cannot read “${about}” as one number, so it is left out of the calculation. Write for example ${example}.`,
    'too-many-rows': (count, limit) => `You have ${count}. At most ${limit} will be clearer.`,
    'too-few-rows': (count, limit) => `You have ${count}. The form asks for at least ${limit}.`,
    'matrix-count': (count, level) =>
      `${count} ${count === 1 ? 'is' : 'are'} set to “${level}”. Choose between one and three.`,
  },
  vague: {
    short: 'The answer is short.',
    hypothetical: 'The answer is a little vague.',
  },
  dismiss: 'Do not show this here again',
} as const satisfies Parts['inProcess']['fill'];
