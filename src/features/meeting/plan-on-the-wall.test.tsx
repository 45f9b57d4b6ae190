import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openMeeting } from '#tests/support/page/open-meeting.tsx';

test('the list of measures stands under the same timeline as in the guide', async () => {
  const measures = [{ id: 'm1', measure: 'Lage mandat', deadline: '2026-01-10' }];
  await openMeeting(
    'room',
    { plan: { measures } },
    { scene: { kind: 'field', step: 'plan', field: 'measures' } },
  );
  expect(await screen.findByRole('img', { name: /^Tidslinje .*Over fristen: 1\.$/ })).toBeVisible();
});
