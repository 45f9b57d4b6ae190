import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { titleOf } from '#domain/guide/title.ts';
import { routes } from '#desk/routes.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { appName, error, frame, unnamed } = said.shell;
const process = processWith({ about: { unitName: 'Hudavdelingen', processName: 'Panel hud' } });
const title = titleOf(process);

test('the name of the tab says which page it is, on the way through the program', async () => {
  const app = await openApp({ processes: [process] });
  expect(document.title).toBe(appName);
  const titles = [document.title];
  for (const [address, says] of [
    [routes.settings(), said.settings.title],
    [routes.knowledge(), said.knowledge.title],
    [routes.process('p1'), title],
    [routes.step('p1', 'about'), said.steps.about.title],
    [routes.export('p1'), said.steps.export.title],
    [routes.invite('p1'), said.invite.title],
    [routes.collect('p1'), said.collect.title],
    [routes.meeting('p1'), said.meeting.page.title],
    [routes.versions('p1'), said.inProcess.versions.title],
  ] as const) {
    await app.goTo(address);
    await waitFor(() => expect(document.title).toContain(says));
    titles.push(document.title);
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test('an address nobody knows does not keep the name of the page before it', async () => {
  const app = await openApp({ at: routes.process('p1'), processes: [process] });
  expect(document.title).toContain(title);

  await app.goTo('/noe/helt/annet');
  await waitFor(() => expect(document.title).toBe(`${error.notFoundTitle} – ${appName}`));
  await app.follow(error.toStart);
  await waitFor(() => expect(document.title).toBe(appName));
});

test.each(['/%2Fp%2Fp1%2Fcollect', '/p%252Fp1%252Fcollect'])(
  'an address whose signs a mail system has written anew, %s, leads to the page that was meant',
  async (written) => {
    const app = await openApp({ processes: [process] });
    await app.goTo(written);
    await waitFor(() => expect(app.address()).toBe(routes.collect('p1')));
    await waitFor(() => expect(document.title).toContain(said.collect.title));
  },
);

test('a process that cannot be opened does not keep the name of the one before it', async () => {
  const app = await openApp({ at: routes.process('p1'), processes: [process] });

  await app.goTo(routes.process('borte'));
  expect(await screen.findByRole('heading', { name: frame.missingTitle })).toBeVisible();
  await waitFor(() => expect(document.title).toBe(`${frame.missingTitle} – ${appName}`));
});

test('a step nobody knows leads to the overview of the process', async () => {
  const app = await openApp({ at: routes.settings(), processes: [process] });

  await app.goTo(routes.step('p1', 'et-steg-fra-et-senere-program'));
  await waitFor(() => expect(app.address()).toBe(routes.process('p1')));
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
});

test('a process without a name is called so, and never nothing', async () => {
  await openApp({ at: routes.process('p1'), processes: [processWith({})] });

  await waitFor(() => expect(document.title).toBe(`${unnamed} – ${appName}`));
});
