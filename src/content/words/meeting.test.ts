import { expect, test } from 'vitest';
import { meetingNb } from './meeting.nb.ts';

test('a meeting begins with a small letter inside a sentence, and a name in it keeps its own', () => {
  const { clock, closing, page } = meetingNb;
  expect(clock.start('Første møte')).toBe('Start første møte');
  expect(clock.start('UNN-dagen')).toBe('Start UNN-dagen');
  expect(page.from('Møte om NAV')).toBe('Utsatt fra møte om NAV');
  expect(closing.titleOf('Kick-off på Haukeland')).toBe('Slutt på møtet: kick-off på Haukeland');
});
