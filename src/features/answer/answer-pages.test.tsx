import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { textIn } from '#domain/guide/read.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { openInvited } from '#tests/support/page/open-invited.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { frame } = said.answer;
const { satisfiedWith, areasToStrengthen } = said.steps.summary.fields;

test('the link of an invitation opens the leader’s own answer, with the greeting', async () => {
  const app = await openInvited();
  expect(app.address()).toBe(routes.answer(app.id));
  expect(await screen.findByText(/Svar gjerne før fredag\./)).toBeVisible();
});

test('what a leader writes is on the disk, and stands there when the answer is opened again', async () => {
  const app = await openInvited();
  await screen.findByText(/Svar gjerne før fredag\./);
  await app.turnTo('summary');
  await app.write(satisfiedWith.label, 'Rask hjelp');
  expect(textIn(await app.answers(), summary, 'satisfiedWith')).toBe('Rask hjelp');
  await app.goTo('/');
  await app.follow(said.shell.start.answerTo('Panel hud', 'Poliklinikken'));
  await screen.findByText(/Svar gjerne før fredag\./);
  await app.turnTo('summary');
  expect(await screen.findByRole('textbox', { name: satisfiedWith.label })).toHaveValue('Rask hjelp');
});

test('a leader is asked nothing that cannot be sent along', async () => {
  const app = await openInvited();
  await screen.findByText(/Svar gjerne før fredag\./);
  await app.turnTo('summary');
  await screen.findByRole('textbox', { name: satisfiedWith.label });
  expect(screen.queryByRole('button', { name: said.parking.markOf(satisfiedWith.label) })).toBeNull();
});

test('a process of one’s own never opens on the leader’s pages', async () => {
  const app = await openApp({ at: routes.answer('p1'), processes: [processWith({})] });
  await waitFor(() => expect(app.address()).toBe('/p/p1'));
});

test('the pages stand in a row, one of them where you are, and the buttons lead on and back', async () => {
  const app = await openInvited();
  const pages = screen.getByRole('navigation', { name: frame.pages });
  const { start, summary: second, constraints: third, check, send } = frame.short;
  expect(
    within(pages)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([start, second, third, check, send]);
  expect(within(pages).getByRole('link', { current: 'step' })).toHaveTextContent(start);
  await app.follow(frame.next(second));
  expect(within(pages).getByRole('link', { current: 'step' })).toHaveTextContent(second);
  expect(screen.getByText(frame.progress(2, 5))).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: said.steps.summary.title })).toHaveFocus();
  expect(document.title).toBe(`${said.steps.summary.title} – ${said.answer.titleTo('Panel hud')}`);
  await app.follow(frame.next(third));
  await app.follow(frame.previous(second));
  expect(app.address()).toBe(routes.answer(app.id, 'summary'));
});

test('the last page leads no further, and the first not back', async () => {
  const app = await openInvited();
  const ways = () =>
    within(screen.getByRole('navigation', { name: said.shell.frame.ways })).getAllByRole('link');
  expect(ways()).toHaveLength(1);
  await app.turnTo('send');
  expect(ways().map(({ textContent }) => textContent)).toEqual([frame.previous(frame.short.check)]);
});

test('a page that is begun is told as begun, and one that is all answered has its mark', async () => {
  const app = await openInvited({}, { page: 'summary' });
  const link = () => screen.getByRole('link', { name: new RegExp(`^${frame.short.summary}`) });
  expect(link()).toHaveAccessibleName(frame.short.summary);
  await app.write(satisfiedWith.label, 'Kurset');
  await waitFor(() => expect(link()).toHaveAccessibleName(`${frame.short.summary}, ${frame.answered}`));
  await app.write(areasToStrengthen.label, 'Ventetiden');
  await waitFor(() => expect(link()).toHaveAccessibleName(frame.short.summary));
  expect(link().querySelector('svg')).not.toBeNull();
});

test('a page that is not asked for leads to the first', async () => {
  const app = await openInvited({ asked: ['summary'] });
  await app.goTo(routes.start());
  await app.goTo(routes.answer(app.id, 'constraints'));
  expect(await screen.findByRole('heading', { name: said.answer.start.whatWeAsk })).toBeVisible();
  expect(app.address()).toBe(routes.answer(app.id));
});
