import type { MandateFactWords } from '#domain/drafts/mandate-fact-words.ts';
import { languageOf } from '#domain/language/language.ts';
import { capital } from '#domain/values/sentence.ts';

const { list: listed, number: shown, day: dayText } = languageOf('en');

const yearCount = (years: number): string => (years === 1 ? 'one year' : `${shown(years)} years`);
const memberCount = (count: number): string => (count === 1 ? 'one member' : `${shown(count)} members`);

/** English sentences of the facts of a mandate. */
export const mandateFactSentencesEn = {
  background: (plans) => `The terms of reference are based on ${listed(plans)}.`,
  membersRange: (body, from, to) => `${capital(body)} has between ${shown(from)} and ${shown(to)} members.`,
  membersAtLeast: (body, count) => `${capital(body)} has at least ${memberCount(count)}.`,
  membersAtMost: (body, count) => `${capital(body)} has at most ${memberCount(count)}.`,
  membersToStart: (body, count) =>
    `${capital(body)} can start when ${count === 1 ? 'one seat is' : `${shown(count)} seats are`} filled.`,
  staffShare: (staff, all) =>
    `Of ${memberCount(all)}, ${shown(staff)} ${staff === 1 ? 'is' : 'are'} employed in the unit.`,
  nominatedLead: 'The following appoint or propose members:',
  openCall: (seats) =>
    `${seats === 1 ? 'One seat is' : `${shown(seats)} seats are`} filled through an open invitation to apply.`,
  withoutVoteLead: 'The following have no vote:',
  found: {
    apply: 'Members apply and have an interview.',
    organisations: 'Organisations propose or send members.',
    committee: 'A committee nominates members.',
    election: 'Members are elected.',
    asked: 'The unit asks possible members.',
  },
  nominators: (text) => `The following may propose members: ${text}.`,
  nominationDeadline: (day) => `The deadline for applying or proposing is ${dayText(day)}.`,
  appointedBy: (text) => `Members are appointed by ${text}.`,
  term: (years) => `Members are appointed for ${yearCount(years)} at a time.`,
  mostPeriods: (count) => `A member may serve at most ${count === 1 ? 'one term' : `${shown(count)} terms`}.`,
  mostYears: (count) => `A member may serve at most ${yearCount(count)}.`,
  reappointment: {
    no: 'Members are not appointed again.',
    within: 'Members may be appointed again.',
    unlimited: 'Members may be appointed again without limit.',
  },
  noDeputies: (body) => `${capital(body)} has no deputies.`,
  personalDeputies: 'Each member has a personal deputy.',
  sharedDeputies: (body, count) =>
    count === undefined
      ? `${capital(body)} has shared deputies.`
      : `${capital(body)} has ${count === 1 ? 'one deputy' : `${shown(count)} deputies`} shared by all members.`,
  deputiesMay: (what) => `The deputies may ${listed(what)}.`,
  may: {
    attend: 'attend all meetings',
    vote: 'vote when they stand in for a member',
    papers: 'receive all the papers',
  },
  ages: (from, to) =>
    from !== undefined && to !== undefined
      ? `Members are between ${shown(from)} and ${shown(to)} years old.`
      : from === undefined
        ? `Members are at most ${shown(to ?? 0)} years old.`
        : `Members are at least ${shown(from)} years old.`,
  consentUnder: (years) => `Parents or guardians consent in writing for members under ${shown(years)}.`,
  safeAdult: (role) => `Members have a trusted adult to go to: ${role}.`,
  youthHours: (text) => `Meetings are timed so that young members can take part: ${text}.`,
  youthFee: (text) => `Young members receive the following: ${text}.`,
  ledBy: {
    'members-elect': 'The members elect their own chair.',
    'unit-leads': 'The unit leads the meetings.',
    appointed: 'The chair is appointed.',
  },
  leaderYears: (years) => `The chair serves for ${yearCount(years)}.`,
  duties: {
    calls: 'calls the meetings',
    papers: 'prepares the agenda and sends out papers',
    minutes: 'takes the minutes',
    'follow-up': 'follows up advice and responses',
    contact: 'is the link to the unit',
    fees: 'arranges payments and travel',
  },
  coordinatorDuties: (duties) => `The coordinator ${listed(duties)}.`,
  coordinatorLead: 'The coordinator does the following:',
  secretary: (role) => `The secretary is ${role}.`,
  secretaryDuties: (duties) => `The secretary ${listed(duties)}.`,
  secretaryLead: 'The secretary does the following:',
  contactAddress: (body, address) => `How to reach ${body}: ${address}.`,
  advises: (body, receivers) => `${capital(body)} advises ${listed(receivers)}.`,
  receivers: {
    'leader-group': 'the management team',
    director: 'the director',
    board: 'the board',
    'quality-committee': 'the quality committee',
    'user-committee': 'the user committee',
    'working-groups': 'working groups in the unit',
  },
  advisesOnly: (body) => `${capital(body)} gives advice and makes no decisions.`,
  otherBodiesLead: (body) => `${capital(body)} is represented here:`,
  meetingsAtLeast: (body, count) =>
    `${capital(body)} has at least ${count === 1 ? 'one meeting' : `${shown(count)} meetings`} a year.`,
  unpaid: 'Members receive no payment.',
  expensesOnly: 'Members receive no payment, but their expenses are covered.',
  leaderSupplement: (kroner) => `The chair receives a supplement of NOK ${shown(kroner)} per year.`,
  papers: (days) =>
    `The agenda and papers are sent out at least ${days === 1 ? 'one day' : `${shown(days)} days`} before the meeting.`,
  casesIn: (days) =>
    `Items are submitted at least ${days === 1 ? 'one day' : `${shown(days)} days`} before the meeting.`,
  valid: (from, to) =>
    to === ''
      ? `The terms of reference apply from ${dayText(from)}.`
      : from === ''
        ? `The terms of reference apply until ${dayText(to)}.`
        : `The terms of reference apply from ${dayText(from)} until ${dayText(to)}.`,
  revisedBy: (day) => `The terms of reference are reviewed by ${dayText(day)}.`,
  coordinatorHours: (hours) =>
    `The coordinator has ${hours === 1 ? 'one hour' : `${shown(hours)} hours`} a week for the work.`,
  usualTime: (body, text) => `${capital(body)} usually meets as follows: ${text}.`,
  observers: (text) => `The following may attend without being members: ${text}.`,
  minutesTo: (text) => `The minutes go to: ${text}.`,
  replaces: (text) => `These terms of reference replace ${text}.`,
  leastHours: (hours) =>
    `At least ${hours === 1 ? 'one hour' : `${shown(hours)} hours`} is paid for each meeting.`,
  travelTime: (hours) =>
    `Travel time is paid as ${hours === 1 ? 'one hour' : `${shown(hours)} hours`} for each meeting.`,
  rounding: {
    nearest: 'Paid time is rounded to the nearest half hour.',
    up: 'Paid time is rounded up to the next half hour.',
    exact: 'Paid time is not rounded.',
  },
  feeRules: {
    'absent-unpaid': 'A member who does not attend is not paid.',
    'courses-paid': 'Courses and gatherings are paid as meetings.',
    'deputies-paid': 'Deputies who attend are paid the same.',
    'loss-instead': 'Loss of earnings can be covered instead of an involvement payment.',
    'may-decline': 'Members may decline the payment.',
  },
  paidHow: (text) => `How the payment is made: ${text}.`,
} as const satisfies MandateFactWords;
