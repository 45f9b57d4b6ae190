import type { Browser, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { advanceNb } from '#content/words/advance.nb.ts';
import { answerNb } from '#content/words/answer.nb.ts';
import { collectNb } from '#content/words/collect.nb.ts';
import { frameNb as frame } from '#content/words/frame.nb.ts';
import { inviteNb as invite } from '#content/words/invite.nb.ts';
import { phonesNb as words } from '#content/words/phones.nb.ts';
import { scoringNb as scoring } from '#content/words/scoring.nb.ts';
import { togetherNb as together } from '#content/words/together.nb.ts';
import { routes, linkTo } from '#desk/routes.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, goToStep, seeSaved, startProcess } from '../support/person/go.ts';
import { mark, pick, press, write, writeOn } from '../support/person/hand.ts';
import { codeOn, joinRoom } from '../support/person/join-room.ts';
import { startLine, type RunningLine } from '../support/person/line.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf, textFieldAt } from '../support/person/places.ts';
import { toFirstScore } from '../support/person/to-first-score.ts';

const PHONES = 12;
/** Phones that fetch the program at the same time. */
const AT_ONCE = 3;
const LEADERS = ['Avdelingsleder', 'Overlege', 'Fagsykepleier'];
const { scale } = bokmal.steps.stakeholders.fields.groups.columns.involvement;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choice = (page: Page, value: 1 | 2 | 3) => button(page, `${value} ${scale[value]}`);
const satisfied = (page: Page) => textFieldAt(page, { step: 'summary', field: 'satisfiedWith' });
const receipt = (page: Page) => page.getByRole('status', { name: answerNb.send.receipt });
const state = (page: Page) => page.getByTestId('save-state').first();

let line: RunningLine;
test.beforeAll(async () => {
  line = await startLine();
});
test.afterAll(() => line.stop());

/** From the overview: the process is shared, and a colleague is in it. */
async function shareWith(page: Page, browser: Browser, overview: string): Promise<Page> {
  await page.goto(overview);
  const part = page.getByRole('region', { name: together.title });
  await write(part.getByRole('textbox', { name: together.name }), 'Kari');
  await press(button(page, together.start));
  await press(button(page, together.makeLink));
  const link = await part.getByRole('textbox', { name: together.link }).inputValue();
  const colleague = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
  await colleague.goto(link);
  await write(colleague.getByRole('textbox', { name: together.name }), 'Ola');
  await press(button(colleague, together.join.press));
  await expect(part).toContainText(frame.together.here('Ola'));
  await goToStep(colleague, 'summary');
  return colleague;
}

/** Leaders are asked, sealed and by the line; the link of each. */
async function askLeaders(page: Page, overview: string): Promise<readonly string[]> {
  await page.goto(overview);
  await press(mainOf(page).getByRole('link', { name: advanceNb.invite, exact: true }));
  await press(button(page, invite.sealStart));
  await press(button(page, invite.sealConfirmAnyway));
  await press(button(page, invite.byLine.start));
  await expect(page.getByText(invite.byLine.on)).toBeVisible();
  for (const [at, role] of LEADERS.entries()) {
    await press(button(page, invite.addLeader));
    const row = page.getByRole('group', { name: invite.leader(at + 1), exact: true });
    await write(row.getByRole('textbox', { name: invite.role, exact: true }), role);
  }
  const links: string[] = [];
  const panel = page.getByRole('region', { name: invite.preview, exact: true });
  for (const [at, role] of LEADERS.entries()) {
    const to = panel.getByRole('combobox', { name: invite.to, exact: true });
    await pick(to, at);
    await expect(to.locator('option:checked')).toContainText(role);
    await mark(panel.getByRole('radio', { name: invite.ways.link, exact: true }));
    links.push(await panel.getByRole('textbox', { name: invite.link, exact: true }).inputValue());
  }
  expect(new Set(links).size).toBe(LEADERS.length);
  return links;
}

/** A leader who has answered, and stands before the button that sends. */
async function answers(browser: Browser, link: string, text: string): Promise<Page> {
  const leader = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
  await leader.goto(link);
  await expect(leader).toHaveURL(/#\/answer\/r\//);
  const id = /#\/answer\/r\/([^/?]+)/.exec(leader.url())?.[1] ?? '';
  await leader.goto(`${line.url}${linkTo(routes.answer(id, 'summary'))}`);
  await write(satisfied(leader), text);
  await leader.goto(`${line.url}${linkTo(routes.answer(id, 'send'))}`);
  await expect(button(leader, answerNb.send.lineSend)).toBeVisible();
  return leader;
}

test('a wall, two facilitators, twelve phones and three leaders; the line dies among them and comes again, and all stands', async ({
  page,
  browser,
}) => {
  await startProcess(page, line.url);
  await goToStep(page, 'summary');
  await write(satisfied(page), 'Samarbeidet.');
  await goToStep(page, 'stakeholders');
  for (const [row, name] of ['Søsken', 'Foreldre'].entries())
    await write(textFieldAt(page, { step: 'stakeholders', field: 'groups', row, column: 'name' }), name);
  await seeSaved(page);
  const overview = addressOf(page, '');
  const colleague = await shareWith(page, browser, overview);
  const links = await askLeaders(page, overview);
  const leaders = await Promise.all(links.map((link, at) => answers(browser, link, `Svar ${at + 1}`)));
  const [first, second, third] = leaders as [Page, Page, Page];
  await press(button(first, answerNb.send.lineSend));
  await expect(receipt(first)).toContainText(answerNb.send.by.line);

  const wall = await page.context().newPage();
  await wall.goto(`${overview}/room`);
  await toFirstScore(wall);
  const desk = await page.context().newPage();
  await desk.goto(overview);
  await goToStep(desk, 'summary');
  await page.goto(`${overview}/facilitator`);
  await press(button(page, words.facilitator.open));
  const sheet = wall.getByRole('region', { name: words.wall.title });
  const given = { url: line.url, code: await codeOn(sheet), asked: 'Søsken' };
  // Fetched some at a time, as people take their phones out: twelve programs begin at once on no machine.
  const phones: Page[] = [];
  while (phones.length < PHONES)
    phones.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => joinRoom(browser, given)))));
  await expect(sheet).toContainText(words.facilitator.here(PHONES));
  await press(button(page, words.facilitator.hideCode));
  const [before, meanwhile] = [phones.slice(0, 7), phones.slice(7)];
  await Promise.all(before.map((phone) => press(choice(phone, 1))));
  await expect(wall.getByRole('banner')).toContainText(words.answered(before.length, PHONES));

  // Everybody goes on without the line, and is told so calmly.
  await line.kill();
  await Promise.all(meanwhile.map((phone) => press(choice(phone, 3))));
  for (const phone of meanwhile) await expect(phone.getByText(words.phone.unsent)).toBeVisible();
  await press(button(second, answerNb.send.lineSend));
  await expect(second.getByRole('region', { name: answerNb.send.line })).toContainText(
    answerNb.send.lineUnsent,
  );
  await press(satisfied(desk));
  await desk.keyboard.press('ControlOrMeta+Home');
  await desk.keyboard.type('Først: ');
  await writeOn(satisfied(colleague), ' Og rutinene.');
  await expect(state(colleague)).toContainText(frame.together.waiting);

  // It comes again by itself for all of them.
  await line.revive();
  for (const phone of phones) await expect(phone.getByText(words.phone.sent, { exact: true })).toBeVisible();
  await expect(wall.getByRole('banner')).toContainText(words.answered(PHONES, PHONES));
  for (const each of [desk, colleague])
    await expect(satisfied(each)).toHaveValue('Først: Samarbeidet. Og rutinene.');
  await expect(state(colleague)).toContainText(frame.together.shared);
  await expect(receipt(second)).toContainText(answerNb.send.by.line);
  await press(button(third, answerNb.send.lineSend));
  await expect(receipt(third)).toContainText(answerNb.send.by.line);

  // All at once, and each as it was given.
  await press(button(page, scoring.show));
  const shown = mainOf(wall)
    .getByRole('list', { name: scoring.lines(true) })
    .getByRole('listitem');
  await expect(shown).toContainText([scoring.scores(7), scoring.scores(0), scoring.scores(5)]);
  for (const phone of phones)
    await expect(phone.getByRole('heading', { level: 1, name: words.phone.shown })).toBeVisible();
  await desk.goto(`${line.url}${linkTo(routes.collect(/#\/p\/([^/]+)/.exec(overview)?.[1] ?? ''))}`);
  await expect(mainOf(desk)).toContainText(collectNb.review(LEADERS.length));
});
