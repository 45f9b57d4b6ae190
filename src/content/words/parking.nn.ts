import type { Parts } from '#content/languages/parts.ts';

/** The words around what is not clear yet, nynorsk. */
export const parkingNn: Parts['parking'] = {
  title: 'Uavklart',
  mark: 'Uavklart?',
  markOf: (field) => `Uavklart? Merk «${field}»`,
  tag: 'Uavklart',
  text: 'Kva er uavklart?',
  why: 'Kvifor er det uavklart?',
  who: 'Kven finn det ut?',
  when: 'Til når?',
  settle: 'Er avklart',
  settleOf: (what) => `Er avklart: ${what}`,
  remove: 'Ta bort',
  removeOf: (what) => `Ta bort frå det uavklarte: ${what}`,
  parked: (what) => `«${what}» er merkt som uavklart`,
  group: (field) => `Uavklart: ${field}`,
  before: (day) => `innan ${day}`,
  showAll: (count) => `Vis alle ${count}`,
};
