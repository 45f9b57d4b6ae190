import type { Parts } from '#content/languages/parts.ts';

/** What the screen says around the prioritised groups and the seats. English. */
export const choosingGroupsEn = {
  table: 'Patient groups and criteria',
  seats: 'Seats and patient groups',
  criteria: 'The criteria',
  groups: 'The patient groups',
  coverage: 'Coverage',
  criterion: 'Criterion',
  reason: 'Reason',
  more: 'More',
  noCriteria: 'Write the selection criteria in the previous step, and you can tick them here.',
  cell: (row, column) => `${row}: ${column}`,
  meets: (group, criterion) => `${group} meets ${criterion}`,
  seatCovers: (seat, group) => `${seat} covers ${group}`,
  buildsOn: (group, stakeholder) => `${group} builds on ${stakeholder}`,
  sum: 'Total',
  covered: (count) => (count === 0 ? 'Not covered' : `Covered by ${count}`),
  why: (written) => (written ? 'Why' : 'Write why'),
  whyOf: (group, written) => `${written ? 'Why' : 'Write why'}: ${group}`,
  basedOn: 'Builds on:',
  nothingYet: 'nothing yet',
  changeBasis: (chosen) => (chosen ? 'Change' : 'Choose stakeholders'),
  changeBasisOf: (group, chosen) =>
    chosen ? `Change what ${group} builds on` : `Choose stakeholders that ${group} builds on`,
  basisOf: (group) => `What does “${group}” build on?`,
  basisDone: 'Done',
  search: 'Search',
  noneFound: 'No name matches.',
  seatsUncovered: (names) => `No seat covers these yet: ${names}.`,
  seatsCovered: 'All the prioritised groups are covered by at least one seat.',
  criteriaUncovered: (names) => `Criteria that no seat covers yet: ${names}.`,
  twoAtLeast: 'Plan for at least two representatives, so that no one is the only one.',
  noPatient: 'No seat is set aside for experience as a patient.',
  staffShare: (staff, members) =>
    `${staff} of ${members} members ${staff === 1 ? 'is' : 'are'} employed in the unit. The rest are patient and carer representatives.`,
  noRelative: 'No seat is set aside for experience as a carer or relative.',
  smallest: (seats, exact) =>
    `The smallest panel that can cover all the groups has ${exact ? '' : 'at most '}${seats === 1 ? 'one seat' : `${seats} seats`}.`,
  tightest: (names) => `Only one group meets ${names}. That leaves you exposed if someone drops out.`,
} as const satisfies Parts['inProcess']['groups'];
