import { expect, it } from 'vitest';
import { peopleInRoom } from './people.ts';

const participants = [
  { id: 'a', role: 'Leder' },
  { id: 'b', role: ' ' },
  { id: 'c', unit: 'Post 2' },
];

it('as many are in the room as somebody typed', () => {
  expect(peopleInRoom({ meeting: { people: '12' }, about: { participants } })).toBe(12);
});

it('the participants are counted where nobody typed a number of people', () => {
  expect(peopleInRoom({ about: { participants } })).toBe(2);
  expect(peopleInRoom({ meeting: { people: '0' }, about: { participants } })).toBe(2);
  expect(peopleInRoom({ meeting: { people: 'mange' }, about: { participants } })).toBe(2);
});

it('nobody knows how many there are where nothing is written', () => {
  expect(peopleInRoom({})).toBeNull();
});
