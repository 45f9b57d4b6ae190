import { expect, test } from 'vitest';
import { nearness } from './near-names.ts';

test.each([
  ['Pårørende', 'pårørende ', 'same'],
  ['Barne- og ungdom', 'barne og ungdom', 'same'],
  ['Pårørende', 'De pårørende', null],
  ['pårørende', 'pårørende til barn', null],
  ['Pasienter med hjertesvikt', 'pasientene med hjertesvikt', 'near'],
  ['Hjertepasient', 'Hjerte-pasienter', 'near'],
  ['barn og søsken', 'Søsken og barn', 'near'],
  ['Pasienter med hjertesvikt', 'Pasienter med hjertsvikt', 'near'],
  ['Voksne med epilepsi', 'Voksne med epielpsi', 'near'],
  ['Søsken', 'Søskena', 'near'],
  ['Barn 0–6 år', 'Barn 7–12 år', null],
  ['Barn 0–6 år', 'barn 0-6 år', 'same'],
  ['Mødre', 'Fedre', null],
  ['Menn', 'Kvinner', null],
  ['Pasienter med KOLS', 'Pasienter med KOLD', null],
  ['Pasienter med tolk', 'Pasienter uten tolk', null],
  ['Minoriteter', 'Majoriteter', null],
  ['', '', null],
  ['–', 'Barn', null],
  ['Nuorat', 'nuorat', 'same'],
])('«%s» and «%s»: %s', (one, other, expected) => {
  expect(nearness(one, other)).toBe(expected);
  expect(nearness(other, one)).toBe(expected);
});
