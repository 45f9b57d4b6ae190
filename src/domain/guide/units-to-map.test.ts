import { expect, test } from 'vitest';
import { unitsToMap } from './units-to-map.ts';

const answers = {
  about: {
    unitName: 'Medisinsk klinikk',
    participants: [
      { id: 'p1', role: 'avdelingsleder', unit: 'Hjerteavdelingen' },
      { id: 'p2', role: 'seksjonsleder', unit: ' hjerteavdelingen ' },
      { id: 'p3', role: 'klinikksjef', unit: '' },
    ],
  },
  mapping: {
    units: [
      { id: 'u1', name: 'MEDISINSK KLINIKK' },
      { id: 'u2', name: 'Poliklinikken' },
    ],
  },
};

test('a unit that is named once is offered, and the one that is mapped is not', () => {
  expect(unitsToMap(answers)).toEqual(['Hjerteavdelingen']);
  expect(unitsToMap({})).toEqual([]);
});
