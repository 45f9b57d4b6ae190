import { afterEach, expect, it, vi } from 'vitest';
import { composed, type Voice } from './compose-text.ts';
import { offersOf } from './offers-of.ts';

const COUNT = 60;
const numbers = Array.from({ length: COUNT }, (_, index) => index);
const voice = (index: number, text: string): Voice => ({
  leader: `leader-${index}`,
  label: `Seksjonsleder, Post ${index}`,
  text,
});

/** How often a text was made ready to be compared, which is what takes time. */
const compared = () => vi.spyOn(String.prototype, 'normalize');

afterEach(() => vi.restoreAllMocks());

it('puts sixty voices into a text, and reads each paragraph once for each text it stands in', () => {
  const reading = compared();
  const text = composed(
    'Det som står her.',
    numbers.map((index) => voice(index, `Det post ${index} sier.`)),
    [],
  );
  const reads = reading.mock.calls.length;
  expect(text.split('\n\n')).toHaveLength(COUNT + 1);
  // The text with 1, 2, 3 … 60 voices in it, each voice by itself, and what is asked of the words as a whole.
  expect(reads).toBeLessThan((COUNT * COUNT) / 2 + 6 * COUNT);
});

it('compares what sixty leaders say in a place with each other, and makes each ready once', () => {
  const reading = compared();
  const said = numbers.map((index) => ({
    leader: `leader-${index}`,
    role: 'Seksjonsleder',
    unit: `Post ${index}`,
    label: `Seksjonsleder, Post ${index}`,
    text: `Det post ${index} sier.`,
  }));
  const offers = offersOf(said, {
    key: 'mapping/involvement',
    kind: 'paragraph',
    now: 'Det som står her.',
    before: new Map([['leader-0', 'Noe annet']]),
    process: { id: 'a', schemaVersion: 1, createdAt: '', updatedAt: '', answers: {} },
  });
  expect(offers.map(({ status }) => status)).toEqual(['changed', ...numbers.slice(1).map(() => 'conflict')]);
  expect(reading.mock.calls.length).toBeLessThan(2 * COUNT);
});
