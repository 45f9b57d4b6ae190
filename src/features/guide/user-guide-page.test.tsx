import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '#tests/support/page/open-app.tsx';
import { said } from '#tests/support/page/said.ts';

test('the user guide is found from the first page, with a part for each who uses the program', async () => {
  const { guide: words, shell } = said;
  const app = await openApp();
  await app.follow(shell.start.guide);
  for (const { tab, name, sections } of Object.values(words.parts)) {
    await app.person.click(await screen.findByRole('tab', { name: tab }));
    expect(await screen.findByRole('heading', { name })).toBeVisible();
    for (const { heading, points } of Object.values(sections)) {
      expect(screen.getByRole('heading', { name: heading })).toBeVisible();
      for (const point of points) expect(screen.getByText(point)).toBeVisible();
      expect(screen.getByRole('img', { name: words.picture(heading) })).toHaveAttribute('height');
    }
  }
  await app.follow(words.toStart);
  expect(app.address()).toBe('/');
});

test('a picture that does not come leaves the words alone', async () => {
  const { guide: words, shell } = said;
  const app = await openApp();
  await app.follow(shell.start.guide);
  const { heading, points } = words.parts.facilitator.sections.invite;
  fireEvent.error(screen.getByRole('img', { name: words.picture(heading) }));
  expect(screen.queryByRole('img', { name: words.picture(heading) })).toBeNull();
  expect(screen.getByText(points[0] ?? '')).toBeVisible();
});
