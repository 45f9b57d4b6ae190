import type { Parts } from '#content/languages/parts.ts';

/** What the screen says around the prioritised groups and the seats. Nynorsk. */
export const choosingGroupsNn: Parts['inProcess']['groups'] = {
  table: 'Pasientgrupper og kriterium',
  seats: 'Plassar og pasientgrupper',
  criteria: 'Kriteria',
  groups: 'Pasientgruppene',
  coverage: 'Dekning',
  criterion: 'Kriterium',
  reason: 'Grunngiving',
  more: 'Meir',
  noCriteria: 'Skriv seleksjonskriteria i førre steg, så kan de krysse av her.',
  cell: (row, column) => `${row}: ${column}`,
  meets: (group, criterion) => `${group} oppfyller ${criterion}`,
  seatCovers: (seat, group) => `${seat} dekkjer ${group}`,
  buildsOn: (group, stakeholder) => `${group} byggjer på ${stakeholder}`,
  sum: 'Sum',
  covered: (count) => (count === 0 ? 'Ikkje dekt' : `Dekt av ${count}`),
  why: (written) => (written ? 'Kvifor' : 'Skriv kvifor'),
  whyOf: (group, written) => `${written ? 'Kvifor' : 'Skriv kvifor'}: ${group}`,
  basedOn: 'Byggjer på:',
  nothingYet: 'ingen enno',
  changeBasis: (chosen) => (chosen ? 'Endre' : 'Vel interessentar'),
  changeBasisOf: (group, chosen) =>
    chosen ? `Endre kva ${group} byggjer på` : `Vel interessentar som ${group} byggjer på`,
  basisOf: (group) => `Kva byggjer «${group}» på?`,
  basisDone: 'Ferdig',
  search: 'Søk',
  noneFound: 'Ingen har dette i namnet.',
  seatsUncovered: (names) => `Ingen plass dekkjer enno: ${names}.`,
  seatsCovered: 'Alle dei prioriterte gruppene er dekte av minst éin plass.',
  criteriaUncovered: (names) => `Kriterium ingen plass dekkjer enno: ${names}.`,
  twoAtLeast: 'Planlegg minst to representantar, så ingen står åleine.',
  noPatient: 'Ingen plass er sett av til erfaring som pasient.',
  staffShare: (staff, members) =>
    `${staff} av ${members} medlemmer er tilsette i eininga. Resten er brukarrepresentantar.`,
  noRelative: 'Ingen plass er sett av til erfaring som pårørande.',
  smallest: (seats, exact) =>
    `Det minste panelet som kan dekkje alle gruppene, har ${exact ? '' : 'høgst '}${seats === 1 ? 'éin plass' : `${seats} plassar`}.`,
  tightest: (names) => `Berre éi gruppe oppfyller ${names}. Då er de sårbare ved fråfall.`,
};
