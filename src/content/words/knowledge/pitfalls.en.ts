import type { Parts } from '#content/languages/parts.ts';

const UNN = 'UNN: Engasjert – brukerbank';
const CENTRAL = 'Helse Midt-Norge: Action plan for user involvement 2010–2015';
const PROCESS_GUIDE = 'Helse Bergen: Process guide for user panels';
const START_UP = 'AHRQ (USA): advice on starting a panel';

/** What often goes wrong, and what helps. English. */
export const pitfallsEn = {
  tooLate: {
    name: 'The panel gets the matter too late',
    text: 'Write in the terms of reference which matters the panel is to have, and when. Advice after you have decided is of no use.',
    source: `${UNN}; the terms of reference in Hadsel municipality`,
  },
  unclearBorder: {
    name: 'The boundary with the user committee is unclear',
    text: 'Say who does what, and use a name that cannot be confused with the committee.',
    source: CENTRAL,
  },
  alone: {
    name: 'One representative is on their own',
    text: 'Have at least two. A person alone among many staff is seldom heard.',
    source: UNN,
  },
  noCoordinator: {
    name: 'Nobody has time to coordinate',
    text: 'Write who the coordinator is, and how many hours a week or a month the role has.',
    source: 'Helse Bergen: Guideline for involvement contacts',
  },
  noBudget: {
    name: 'The panel has no money',
    text: 'Give the panel a budget line of its own, for travel, food and training too.',
    source: `${UNN}; ${CENTRAL}`,
  },
  noAnswer: {
    name: 'The advice gets no response',
    text: 'Keep a list of each piece of advice, who responds, and what it led to. Look at the list in every meeting.',
    source: 'The terms of reference of the user panel at Rigshospitalet, cancer clinic',
  },
  leadersAbsent: {
    name: 'The leaders are not there',
    text: 'Those who can decide must meet the panel. Agree who comes, and when.',
    source: 'Oslo University Hospital: seven pieces of advice to leaders',
  },
  ownCase: {
    name: 'The meeting is about personal matters',
    text: 'Write that the panel does not deal with complaints or matters about individuals. Say where they belong.',
    source: 'Most of the terms of reference we have read',
  },
  abstract: {
    name: 'The answers are too general',
    text: 'Ask “what exactly?”, “when did it last happen?” and “what would have been different?”.',
    source: PROCESS_GUIDE,
  },
  tooMuch: {
    name: 'Too many items, and papers too late',
    text: 'Take two items in each meeting, and send the papers at least a week before. Write them without jargon.',
    source: 'The terms of reference of the user panel at Rigshospitalet, cancer clinic',
  },
  onlyOrganised: {
    name: 'Only those who are organised get in',
    text: 'Ask who has no organisation, and who you seldom hear from. Look for them too.',
    source: `${PROCESS_GUIDE}; guidelines in Helse Vest`,
  },
  noInterpreter: {
    name: 'Some cannot take part in the way it is arranged',
    text: 'Set aside money for interpreters, transport, breaks and rooms that everyone can enter.',
    source: UNN,
  },
  insteadOfAll: {
    name: 'The panel replaces all other involvement',
    text: 'A panel comes in addition to feedback, surveys and patients in projects.',
    source: 'The terms of reference of the user council in Trondheim municipality',
  },
  employed: {
    name: 'Staff members sit as patient representatives',
    text: 'A person employed for their lived experience should not be a patient and carer representative at their own workplace.',
    source: CENTRAL,
  },
  sameFamily: {
    name: 'Patient and carer are from the same family',
    text: 'Choose people from different families. Both can then speak freely.',
    source: 'The terms of reference of the user council at Gigthospitalet',
  },
  foreverOrAllAtOnce: {
    name: 'Nobody is replaced, or everyone at once',
    text: 'Set a limit to the number of terms, and let some stay when others leave.',
    source: 'The terms of reference of the user panel in Alrek health cluster',
  },
  tooManyDemands: {
    name: 'There are so many requirements that nobody applies',
    text: 'Choose one to three requirements. Make the rest desirable, or leave them out.',
    source: PROCESS_GUIDE,
  },
  noTraining: {
    name: 'The members get no training',
    text: 'Set aside time to get to know the unit, the role and each other before the first item.',
    source: START_UP,
  },
  noEvaluationDate: {
    name: 'The evaluation has no date',
    text: 'Write a date. “In due course” often becomes never.',
    source: 'The terms of reference of the user committee in Molde municipality',
  },
  tooBig: {
    name: 'The start is too big',
    text: 'Begin with a limited task you have struggled with. Extend it when it works.',
    source: START_UP,
  },
  records: {
    name: 'Patient records are used to find members',
    text: 'Do not look in patient records to recruit. Let the person who treats the patient ask first. If in doubt, ask the data protection officer.',
    source: 'Oslo University Hospital: frequently asked questions',
  },
  illness: {
    name: 'Nobody takes over when health fails',
    text: 'Agree on deputies, and that a member can take a break without losing the seat.',
    source: 'Terms of reference with deputies, among them MS-senteret Hakadal',
  },
  unclearPay: {
    name: 'The payment is unclear',
    text: 'Say from the start what is paid, and when. Members who receive benefits from NAV should ask NAV before the first meeting.',
    source: 'Helse Bergen: payment to those who take part',
  },
  panelAnyway: {
    name: 'You set up a panel although something else would work better',
    text: 'First ask whether you need one. Sometimes an open meeting or two patients in a project are enough.',
    source: PROCESS_GUIDE,
  },
} as const satisfies Parts['knowledge']['pitfalls'];
