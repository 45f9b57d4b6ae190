import type { Parts } from '#content/languages/parts.ts';

/** The calculator of what a panel costs. English. */
export const feeCalculatorEn = {
  calculator: 'What does the panel cost?',
  calculatorHelp:
    'Compare the involvement payments with the budget. A rate always needs a source and a date.',
  honorarium: 'Involvement payments per year',
  total: 'Total per year',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  within: (kroner) => `${kroner} left of the budget.`,
  over: (kroner) => `${kroner} over the budget.`,
  noFrame: 'Write the budget in kroner to compare.',
  unreadFrame: 'We cannot read the budget as one number, so we do not compare.',
  unreadSums: 'We work out the total when all the numbers can be read.',
  useRate: (kroner, kind) => `Use NOK ${kroner} ${kind}`,
  rateSource: (source, since) => `${source}, in force from ${since}`,
  kinds: {
    hour: 'per hour',
    day: 'per day',
    'online-short': 'per meeting by telephone or online, up to 2.5 hours',
    'online-long': 'per meeting by telephone or online, over 2.5 hours',
  },
  ratesFrom: 'Known rates',
  oldRate: 'The rate is more than twelve months old. Check whether there is a new one.',
  formula: {
    hour: (counted) => `Members × meetings × hours (${counted}) × rate.`,
    sum: 'Members × meetings × rate per meeting.',
    none: 'Nobody gets a payment, so only the other costs are included.',
    rounding: {
      nearest: 'to the nearest half hour',
      up: 'up to the next half hour',
      exact: 'the time as it is',
    },
    least: (hours) => `at least ${hours}`,
    silent: (trust) =>
      trust === ''
        ? 'This is the guide’s usual rule. Check what applies where you are.'
        : `The sources we have for ${trust} do not say how hours are counted. This is the guide’s usual rule. Check what applies where you are.`,
  },
  ownYear:
    'Away days, training and open meetings in the panel’s own year are included, each with its own length and cost.',
  time: {
    ofMembers: (members) => `Hours per year: ${members} for the members.`,
    ofBoth: (members, staff) => `Hours per year: ${members} for the members, ${staff} for the staff.`,
    showTable: 'Show the hours as a table',
    hideTable: 'Hide the hours',
    unread: 'We work out the hours when all the numbers and times can be read.',
    where: (group) => `Write about the staff under “${group}”.`,
  },
  kroner: (amount) => `NOK ${amount}`,
} as const satisfies Parts['inProcess']['constraints'];
