import { expect, it } from 'vitest';
import { park, parkedItems } from '../parking/parking.ts';
import { applyChange, applyChanges, inverseOf, type Change } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { foundSuggestions } from './found-suggestions.ts';
import type { PlanSuggestion } from './plan-suggestions.ts';
import { takeSuggestion, turnDownSuggestion } from './seen-suggestions.ts';

const before: Answers = {
  ...applyChanges({}, [
    ...park({ id: 'p1', text: 'Hvem betaler tolk?', who: 'Økonomisjef', when: '2027-05-12' }),
    ...park({ id: 'p2', step: 'mandate', field: 'purpose' }),
  ]),
  plan: { measures: [{ id: 'm1', measure: 'Ansette koordinator' }, { id: 'm2' }] },
};
const suggestionOf = (answers: Answers, parked: string): PlanSuggestion => {
  const found = foundSuggestions(answers).find((one) => one.parked === parked);
  if (!found) throw new Error('Nothing is suggested.');
  return {
    responsible: 'Leder',
    ...found,
    measure: 'Finne ut hvem som betaler tolk.',
    area: 'organisation',
    because: '',
    usually: '',
  };
};
const newId = () => 'new';

/** As a deed is taken back: the last change first. */
function takenBack(answers: Answers, changes: readonly Change[]): Answers {
  const undo: Change[] = [];
  let now = answers;
  for (const change of changes) {
    const inverse = inverseOf(now, change);
    if (inverse) undo.unshift(inverse);
    now = applyChange(now, change);
  }
  return applyChanges(now, undo);
}

it('a parked thing that is taken into the plan is settled there, with who finds out and when', () => {
  const after = applyChanges(before, takeSuggestion(before, suggestionOf(before, 'p1'), newId));
  expect(after['plan']?.['measures']).toEqual([
    { id: 'm1', measure: 'Ansette koordinator' },
    {
      id: 'm2',
      measure: 'Finne ut hvem som betaler tolk.',
      area: 'organisation',
      status: 'not-started',
      deadline: '2027-05-12',
      responsible: 'Økonomisjef',
    },
  ]);
  expect(parkedItems(after).map(({ id }) => id)).toEqual(['p2']);
});

it('taking it back takes the measure away and opens the parked thing again', () => {
  const changes = takeSuggestion(before, suggestionOf(before, 'p1'), newId);
  const back = takenBack(before, changes);
  expect(parkedItems(back)).toEqual(parkedItems(before));
  expect(back['plan']?.['measures']).toEqual(before['plan']?.['measures']);
});

it('a parked thing that is turned down as a measure stays open', () => {
  const after = applyChanges(before, [turnDownSuggestion(suggestionOf(before, 'p1'))]);
  expect(parkedItems(after).map(({ id }) => id)).toEqual(['p1', 'p2']);
});

it('a parked thing with a long id is settled too, although the id of its suggestion is cut', () => {
  const id = 'x'.repeat(64);
  const answers = applyChanges({}, park({ id, text: 'Lang' }));
  const after = applyChanges(answers, takeSuggestion(answers, suggestionOf(answers, id), newId));
  expect(parkedItems(after)).toEqual([]);
});
