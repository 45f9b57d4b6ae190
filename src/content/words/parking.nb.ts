/** The words around what is not clear yet, bokmål. */
export const parkingNb = {
  title: 'Uavklart',
  mark: 'Uavklart?',
  markOf: (field: string) => `Uavklart? Merk «${field}»`,
  tag: 'Uavklart',
  text: 'Hva er uavklart?',
  why: 'Hvorfor er det uavklart?',
  who: 'Hvem finner det ut?',
  when: 'Til når?',
  settle: 'Er avklart',
  settleOf: (what: string) => `Er avklart: ${what}`,
  remove: 'Ta bort',
  removeOf: (what: string) => `Ta bort fra det uavklarte: ${what}`,
  parked: (what: string) => `«${what}» er merket som uavklart`,
  group: (field: string) => `Uavklart: ${field}`,
  before: (day: string) => `innen ${day}`,
  showAll: (count: number) => `Vis alle ${count}`,
} as const;
export type ParkingWords = typeof parkingNb;
