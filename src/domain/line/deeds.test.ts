import { expect, test } from 'vitest';
import { applyChange } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { beginSharing, goesByLine, keepPlace, placeOnLine, sharedAt } from './deeds.ts';

const after = (answers: Answers, ...changes: Parameters<typeof applyChange>[1][]): Answers =>
  changes.reduce(applyChange, answers);

test('what was shown from one place is not shown from the next: it may be the line of somebody else', () => {
  const first = after({}, ...keepPlace({ process: 'p1', token: 't1' }), ...beginSharing('Kari'));
  const shown = after(first, ...goesByLine('toTrust', true), ...goesByLine('byLine', true));
  expect(sharedAt(shown)).toEqual({ at: { process: 'p1', token: 't1' }, begins: true });
  const next = after(shown, ...keepPlace({ process: 'p2', token: 't2' }));
  expect(placeOnLine(next)).toEqual({ process: 'p2', token: 't2' });
  expect(sharedAt(next)).toBeNull();
  expect(next['line']).toEqual({ place: 'p2', token: 't2', myName: 'Kari', byLine: true });
});
