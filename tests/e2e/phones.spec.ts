import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { phonesNb as words } from '#content/words/phones.nb.ts';
import { scoringNb as scoring } from '#content/words/scoring.nb.ts';
import { routes, linkTo } from '#desk/routes.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { addressOf, goToStep, seeSaved, startProcess } from '../support/person/go.ts';
import { press, write } from '../support/person/hand.ts';
import { codeOn, joinRoom } from '../support/person/join-room.ts';
import { startLine, type RunningLine } from '../support/person/line.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf, textFieldAt } from '../support/person/places.ts';
import { toFirstScore } from '../support/person/to-first-score.ts';

const { scale } = bokmal.steps.stakeholders.fields.groups.columns.involvement;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choice = (page: Page, value: 1 | 2 | 3) => button(page, `${value} ${scale[value]}`);

let line: RunningLine;
test.beforeAll(async () => {
  line = await startLine();
});
test.afterAll(() => line.stop());

test('phones vote unseen: one sleeps, one loses the net, one comes twice, and all are shown at once', async ({
  page,
  browser,
}) => {
  await startProcess(page, line.url);
  await goToStep(page, 'stakeholders');
  const name = (row: number) =>
    textFieldAt(page, { step: 'stakeholders', field: 'groups', row, column: 'name' });
  await write(name(0), 'Søsken');
  await write(name(1), 'Foreldre');
  await seeSaved(page);
  const overview = addressOf(page, '');
  const wall = await page.context().newPage();
  await wall.goto(`${overview}/room`);
  await toFirstScore(wall);
  await page.goto(`${overview}/facilitator`);
  await press(button(page, words.facilitator.open));

  // The code on the wall, and the phones that come in by it.
  const sheet = wall.getByRole('region', { name: words.wall.title });
  const given = { url: line.url, code: await codeOn(sheet), asked: 'Søsken' };
  const first = await joinRoom(browser, given);
  expect(await faultsOn(first, 'a phone that is asked')).toEqual([]);
  const second = await joinRoom(browser, given);
  const third = await joinRoom(browser, given);
  await expect(sheet).toContainText(words.facilitator.here(3));
  await press(button(page, words.facilitator.hideCode));

  await press(choice(first, 1));
  await expect(first.getByText(words.phone.sent, { exact: true })).toBeVisible();
  await press(choice(first, 3));
  await second.context().setOffline(true);
  await press(choice(second, 3));
  await expect(second.getByText(words.phone.unsent)).toBeVisible();
  await press(choice(third, 2));
  await expect(wall.getByRole('banner')).toContainText(words.answered(2, 3));
  // Put away and opened again, it is the same person and the same answer.
  await third.goto('about:blank');
  await third.goto(`${line.url}${linkTo(routes.join())}`);
  await expect(choice(third, 2)).toHaveAttribute('aria-pressed', 'true');
  await second.context().setOffline(false);
  await expect(second.getByText(words.phone.sent, { exact: true })).toBeVisible();
  await expect(wall.getByRole('banner')).toContainText(words.answered(3, 3));

  // Nothing of what anybody said is anywhere on the wall before it is shown.
  await expect(mainOf(wall).getByRole('list', { name: scoring.lines(false) })).not.toContainText('svar');
  await press(button(page, scoring.show));
  const lines = mainOf(wall)
    .getByRole('list', { name: scoring.lines(true) })
    .getByRole('listitem');
  await expect(lines).toContainText([scoring.scores(0), scoring.scores(1), scoring.scores(2)]);
  await expect(first.getByRole('heading', { level: 1, name: words.phone.shown })).toBeVisible();

  await press(button(page, words.facilitator.end));
  await press(button(page, words.facilitator.endYes));
  await expect(first.getByRole('heading', { level: 1, name: words.phone.ended })).toBeVisible();
  expect(await faultsOn(first, 'a phone when it is over')).toEqual([]);
});
