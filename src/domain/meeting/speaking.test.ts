import { expect, it } from 'vitest';
import { applyChanges } from '../process/change.ts';
import { forgetSpoken, giveTheWord, timesSpoken } from './speaking.ts';

it('each time somebody is given the word is counted, until counting begins anew', () => {
  const spoken = applyChanges({}, [...giveTheWord('p1'), ...giveTheWord('p1'), ...giveTheWord('p2')]);
  expect([timesSpoken(spoken, 'p1'), timesSpoken(spoken, 'p2'), timesSpoken(spoken, 'p3')]).toEqual([
    2, 1, 0,
  ]);
  expect(spoken['meeting']?.['spoken']).toEqual([
    { id: 'p1', times: '2' },
    { id: 'p2', times: '1' },
  ]);
  expect(timesSpoken(applyChanges(spoken, forgetSpoken()), 'p1')).toBe(0);
});
