import type { MandateDraftWords } from '#domain/drafts/mandate-draft-words.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';
import { languageOf } from '#domain/language/language.ts';
import { afterColon, capital, ended, inText, unended } from '#domain/values/sentence.ts';

const { list: listed, number: shown, day: dayText } = languageOf('en');
const quoted = quotedIn('en');

/** The name of the body as it is written inside a sentence, without an article of its own. */
const nameInText = (name: string): string => inText(name).replace(/^the /i, '');

// The names people have used so far may be Norwegian. They are theirs, and stay.
const NORWEGIAN_DEFINITE = /(panelet|rådet|forumet|utvalget|utvalet|nettverket|gruppen|gruppa|teamet)$/i;
const BODY = /(panel|council|forum|committee|network|group|team|board|råd|utvalg|utval|nettverk|gruppe)$/i;

/** "User panel" → "the user panel"; a Norwegian definite stays; what has no known ending is "the panel". */
function theBody(name: string): string {
  if (NORWEGIAN_DEFINITE.test(unended(name))) return unended(name);
  const own = nameInText(name);
  return BODY.test(own) ? `the ${own}` : 'the panel';
}

/** "clinic director" → "The clinic director is …"; what may be a person's name stands after a colon. */
function hasRole(title: string, role: string): string {
  const said = inText(title).replace(/^the /i, '');
  const isTitle =
    /^(\p{Ll}[\p{L}-]* )*(director|leader|manager|head|contact|adviser|advisor|nurse|coordinator|physician)( of \S.*)?$/u;
  return isTitle.test(said) ? `The ${said} is the ${role}.` : `${capital(role)}: ${unended(title)}.`;
}

/** English sentences of the mandate drafts. */
export const mandateDraftsEn = {
  named: (lead, items) => `${lead} ${listed(items)}.`,
  bodies: { panel: 'user panel', council: 'user council', group: 'user group', youth: 'youth council' },
  theBody,
  title: (name, unit) => {
    const body = NORWEGIAN_DEFINITE.test(name) ? name : `the ${nameInText(name)}`;
    return unit === '' ? `Terms of reference for ${body}` : `Terms of reference for ${body} in ${unit}`;
  },
  greatestValue: (text) => `This is how involvement gives the greatest value: ${afterColon(text)}`,
  insightLead: (body) => `${capital(body)} will above all give insight into the following:`,
  advisesLeaders: (body, unit) =>
    `${capital(body)} advises the management team${unit === '' ? '' : ` of ${unit}`}.`,
  leadersDecide: 'The management team makes the decisions.',
  leader: (leader) => hasRole(leader, 'responsible leader'),
  coordinator: (contact) => hasRole(contact, 'coordinator'),
  onTrial: (body) => `${capital(body)} runs on a trial basis.`,
  timeFrame: (text) => `Time frame: ${ended(text)}`,
  jointPanel: (body) => `${capital(body)} is shared with another unit.`,
  ownArea: (body, unit) => `${capital(body)} works on the services in ${unit}.`,
  committeeArea: (trust) =>
    `The user committee in ${trust} works on matters that concern the whole organisation.`,
  committeeNamed: (committee) => `${committee} works on matters that concern the whole organisation.`,
  existingBodies: (body) => `${capital(body)} works with the councils and forums that already exist.`,
  committeeInformed: (body) =>
    `The user committee receives the minutes from ${body}, and ${body} can send matters that concern several units to the user committee.`,
  members: (body, count) => `${capital(body)} has ${count === 1 ? 'one member' : `${shown(count)} members`}.`,
  groupsLead: (count) =>
    count === 1
      ? 'The members bring experience from this group:'
      : 'Between them, the members bring experience from these groups:',
  bothPerspectives: 'Both patients and carers take part.',
  criteriaLead: (count) =>
    count === 1
      ? 'The groups have been chosen by this criterion:'
      : 'The groups have been chosen by these criteria:',
  requiredLead: (role, body) =>
    role === ''
      ? `There must be members of ${body} with the following:`
      : `The role ${quoted(role)} requires the following:`,
  qualifications: {
    'own-experience-here': 'personal experience of the unit’s services',
    'own-experience-elsewhere': 'personal experience of other services',
    'recent-experience': 'personal experience from the last 2–5 years',
    'experience-as-relative': 'experience as a carer or relative',
    'conveys-own-experience': 'the ability to share their own experience',
    'conveys-others-experience': 'the ability to speak for the experience of others',
    'conveys-experience-as-relative': 'the ability to share experience as a carer or relative',
    'health-education': 'health professional training',
    'research-competence': 'research skills',
    'project-experience': 'experience of project work, quality improvement and the like',
  },
  trialTerm: 'Members are appointed for the trial period.',
  meetingsAndHours: (body, meetings, hours) =>
    `${capital(body)} has ${meetingCount(meetings)} a year. ${meetings === 1 ? 'The' : 'Each'} meeting lasts ${hourCount(hours)}.`,
  meetings: (body, count) => `${capital(body)} has ${meetingCount(count)} a year.`,
  hours: (count) => `Each meeting lasts ${hourCount(count)}.`,
  otherFrames: (text) => `Other parts of the framework: ${ended(text)}`,
  fee: (rate, from, date) =>
    `The involvement payment is NOK ${shown(rate)} per hour. The rate is given in ${quoted(from)} and is in force from ${dayText(date)}.`,
  feePerMeeting: (rate, from, date) =>
    `The involvement payment is NOK ${shown(rate)} per meeting. The rate is given in ${quoted(from)} and is in force from ${dayText(date)}.`,
  feeByGuideline: 'The involvement payment follows the rates that apply here.',
  expenses: 'Travel and documented loss of earnings are covered under the rules that apply here.',
  casesLead: 'Agenda items may, for example, concern the following:',
  whoProposes:
    'The management team, staff and members can propose agenda items. Proposals are sent to the coordinator.',
  inTime: 'Members receive agenda items before the proposal is finished, while it can still be changed.',
  papersInTime: 'The agenda and papers are sent out in good time before the meeting.',
  answered: 'The management team responds to each piece of advice and says what the advice led to.',
  workspace: 'Agenda items, minutes and responses are kept in a shared workspace for the members.',
  trialEvaluation: (body, day) =>
    `By ${dayText(day)}, the management team evaluates the trial period together with the members and decides whether ${body} will continue.`,
  evaluation: (body, day) =>
    `The management team and the members evaluate ${body} for the first time by ${dayText(day)}, and every year after that.`,
  evaluationUndated: (body) => `The management team and the members agree on when to evaluate ${body}.`,
  evaluationProposals: [
    'The evaluation follows PDSA: plan, do, study and act.',
    'Members, leaders and staff say what has worked, and what the advice has led to.',
  ],
  referenceProposals: [
    'Guideline on user involvement',
    'Written agreement on the role',
    'Confidentiality agreement',
  ],
} as const satisfies MandateDraftWords;

function meetingCount(count: number): string {
  return count === 1 ? 'one meeting' : `${shown(count)} meetings`;
}

function hourCount(count: number): string {
  return count === 1 ? 'one hour' : `${shown(count)} hours`;
}
