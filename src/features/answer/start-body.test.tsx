import { screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answersIn, rowsIn, textIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { languageOf } from '#domain/language/language.ts';
import { FIRST_LANGUAGE } from '#domain/language/languages.ts';
import { invitation, invitationForAll, openInvited } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.answer.start;
const { longDay } = languageOf(FIRST_LANGUAGE);
const { satisfiedWith } = said.steps.summary.fields;
const fact = (name: string): string | null | undefined =>
  screen.queryByText(name, { selector: 'dt' })?.nextElementSibling?.textContent;
const renewed = () =>
  within(screen.getByText(words.renewed).closest<HTMLElement>('[role="status"]') ?? document.body);

function todayIs(date: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00:00`) });
  onTestFinished(() => void vi.useRealTimers());
}

test('who asks, whom they ask, and how long it takes stand before anything is asked', async () => {
  await openInvited({ healthTrust: 'Helse Fonna' });
  expect(fact(words.asks)).toBe('rådgiver, Hudklinikken, Helse Fonna');
  expect(fact(words.you)).toBe('seksjonsleder, Poliklinikken');
  expect(fact(words.time)).toBe(`${words.minutes(10)} ${words.anyTime}`);
  for (const point of words.thenPoints) expect(screen.getByText(point)).toBeVisible();
  expect(screen.getByText(words.privacyText)).toBeVisible();
  expect(screen.queryByText(words.sealed)).toBeNull();
});

test.each([
  ['2027-01-30', words.inDays(2)],
  ['2027-01-31', words.tomorrow],
  ['2027-02-01', words.today],
])('on %s it is said how many days are left', async (date, left) => {
  todayIs(date);
  await openInvited();
  expect(fact(words.deadline)).toBe(`${longDay('2027-02-01')}, ${left}`);
  expect(screen.queryByText(words.passed)).toBeNull();
});

test('after the deadline it is said so, and one can answer all the same', async () => {
  todayIs('2027-02-02');
  const app = await openInvited();
  expect(fact(words.deadline)).toBe(longDay('2027-02-01'));
  expect(screen.getByText(words.passed)).toBeVisible();
  await app.turnTo('summary');
  await app.write(satisfiedWith.label, 'Sent, men godt');
  expect(textIn(await app.answers(), summary, 'satisfiedWith')).toBe('Sent, men godt');
});

test('a deadline that is no day stands as it was typed, and a missing one not at all', async () => {
  const app = await openInvited({ deadline: 'før påske' });
  expect(fact(words.deadline)).toBe('før påske');
  await app.reopen({ ...invitation, deadline: '' });
  await screen.findByText(words.renewedWhat.deadline);
  expect(fact(words.deadline)).toBeUndefined();
});

test('what is asked is listed with how far one has come, and leads there', async () => {
  const app = await openInvited({}, { page: 'summary' });
  await app.write(satisfiedWith.label, 'Kurset');
  await app.turnTo();
  const asked = within(screen.getByRole('heading', { name: words.whatWeAsk }).parentElement ?? document.body);
  const [first, second] = asked.getAllByRole('listitem');
  expect(first).toHaveTextContent(said.shell.status.started);
  expect(first).toHaveTextContent(words.askedStep.summary);
  expect(second).not.toHaveTextContent(said.shell.status['not-started']);
  await app.follow(said.steps.constraints.title, asked);
  expect(screen.getByRole('heading', { level: 1, name: said.steps.constraints.title })).toBeVisible();
});

test('a leader whose role the invitation does not say writes it, and it is kept with the answer', async () => {
  const app = await openInvited({ role: '' });
  expect(screen.queryByRole('textbox', { name: words.unit })).toBeNull();
  await app.write(words.role, 'Seksjonsleder');
  expect(answersIn(await app.answers(), register)).toMatchObject({
    role: 'Seksjonsleder',
    unit: 'Poliklinikken',
  });
  await app.reopen({ ...invitation, role: '' });
  await screen.findByText(invitation.greeting);
  expect(answersIn(await app.answers(), register).role).toBe('Seksjonsleder');
  expect(fact(words.you)).toBe('Seksjonsleder, Poliklinikken');
});

test('the field of the role stays while one writes in it', async () => {
  const app = await openInvited({ role: '' });
  await app.person.click(screen.getByRole('textbox', { name: words.role }));
  await app.person.keyboard('Se');
  expect(screen.getByRole('textbox', { name: words.role })).toHaveFocus();
  await app.person.keyboard('ksjonsleder');
  expect(answersIn(await app.answers(), register).role).toBe('Seksjonsleder');
});

test('in an invitation for all without units, role and unit are written', async () => {
  const app = await openInvited(invitationForAll);
  await app.write(words.role, 'Overlege');
  await app.write(words.unit, 'Sengeposten');
  expect(answersIn(await app.answers(), register)).toMatchObject({ role: 'Overlege', unit: 'Sengeposten' });
});

test('the same invitation again says nothing, and touches nothing', async () => {
  const app = await openInvited({}, { page: 'summary' });
  await app.write(satisfiedWith.label, 'Kurset');
  const before = await app.answers();
  await app.reopen(invitation);
  await screen.findByText(invitation.greeting);
  expect(screen.queryByText(words.renewed)).toBeNull();
  expect(await app.answers()).toEqual(before);
});

test('a newer invitation says what it changed, and what was answered stays', async () => {
  const asked = ['stakeholders', 'summary'] as const;
  const groups = [{ id: 'g1', name: 'Ungdom' }];
  const app = await openInvited({ asked, groups }, { page: 'summary' });
  await app.write(satisfiedWith.label, 'Kurset');
  await app.saved();
  await app.reopen({
    ...invitation,
    asked,
    groups: [...groups, { id: 'g2', name: 'Søsken' }],
    deadline: '2027-03-01',
    replyTo: 'ny@klinikk.example',
  });
  await screen.findByText(words.renewed);
  for (const what of ['deadline', 'groups', 'reply-to'] as const)
    expect(renewed().getByText(words.renewedWhat[what])).toBeVisible();
  expect(renewed().queryByText(words.renewedWhat.asked)).toBeNull();
  expect(fact(words.deadline)).toContain(longDay('2027-03-01'));
  const answers = await app.answers();
  expect(textIn(answers, summary, 'satisfiedWith')).toBe('Kurset');
  expect(rowsIn(answers, stakeholders, 'groups')).toMatchObject([{ id: 'g1' }, { id: 'g2', name: 'Søsken' }]);
});

test('where nothing is answered yet, it is said where answers from another machine are', async () => {
  const app = await openInvited();
  expect(screen.getByText(words.elsewhere)).toBeVisible();
  await app.turnTo('summary');
  await app.write(satisfiedWith.label, 'Kurset');
  await app.turnTo('start');
  expect(screen.queryByText(words.elsewhere)).toBeNull();
});
