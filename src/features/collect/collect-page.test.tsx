import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ownRowId, type AdvanceAnswer } from '#domain/advance/answer.ts';
import { answersIn, rowsIn, textIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { routes } from '#desk/routes.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';
import { answerPayload, invitationPayload, writeAnswerFile } from '#storage/advance/write-advance.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { invitation } from '#tests/support/page/open-invited.ts';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { collect: words } = said;
const { frame } = said.shell;
const leaders = [
  { id: 'l1', role: 'Leder', unit: 'Post 1' },
  { id: 'l2', role: 'Leder', unit: 'Post 2' },
];
const [one, two] = ['Leder, Post 1', 'Leder, Post 2'];
const asked: Answers = {
  about: { processName: 'Panel hud', answerDeadline: '2027-02-01' },
  advance: { leaders },
  stakeholders: { groups: [{ id: 'g1', name: 'Ungdom' }] },
};
const from = (leader: string, answers: Answers, more: Partial<AdvanceAnswer> = {}): AdvanceAnswer => ({
  process: 'p1',
  leader,
  record: `r-${leader}`,
  role: 'Leder',
  unit: leader === 'l1' ? 'Post 1' : 'Post 2',
  version: 1,
  sentAt: AT,
  answers,
  ...more,
});
const good = (text: string): Answers => ({ summary: { satisfiedWith: text } });
const open = (answers: Answers = asked, more: Partial<Process> = {}): Promise<OpenApp> =>
  openApp({ at: routes.collect('p1'), processes: [processWith(answers, more)] });

async function paste(app: OpenApp, text: string): Promise<void> {
  await app.person.click(await screen.findByRole('textbox', { name: words.paste }));
  await app.person.paste(text);
  await app.press(words.readPasted);
}
const letters = async (...answers: readonly AdvanceAnswer[]): Promise<string> =>
  (await Promise.all(answers.map((answer) => answerPayload(answer, ''))))
    .map((payload) => `Hei, her er svaret.\n${payloadText(payload)}\nHilsen en leder`)
    .join('\n\n');
const fileOf = async (name: string, answer: AdvanceAnswer): Promise<File> =>
  new File([await writeAnswerFile(answer, { appVersion: '0.0.0', publicKey: '' })], name);
const bring = (app: OpenApp, ...files: readonly File[]): Promise<void> =>
  app.person.upload(screen.getByLabelText(words.pick, { selector: 'input' }), [...files]);

const review = async (count: number) =>
  within(await screen.findByRole('region', { name: words.review(count) }));
const known = async () => within(await screen.findByRole('region', { name: words.refused }));
/** Why this was not taken along, or what is said of it. */
const told = async (source: string): Promise<string | null | undefined> =>
  (await (await known()).findByText(source)).closest('li')?.textContent;
const status = () => within(screen.getByRole('region', { name: words.status }));
const goodIn = async (app: OpenApp): Promise<string> =>
  textIn((await app.saved()).answers, summary, 'satisfiedWith');
const choose = (app: OpenApp, who: string, what: string): Promise<void> =>
  app.person.click(
    within(
      screen.getByRole('radiogroup', {
        name: words.choice(who, said.steps.summary.fields.satisfiedWith.label),
      }),
    ).getByRole('radio', { name: what }),
  );
const takeIn = async (app: OpenApp, count: number): Promise<void> => {
  await app.press(words.takeIn(count));
  await screen.findByText(words.taken(count));
};

test('with nobody invited it says so, and leads to where leaders are', async () => {
  const app = await open({});
  expect(status().getByText(words.none)).toBeVisible();
  await app.follow(words.toInvite);
  expect(app.address()).toBe(routes.invite('p1'));
});

test('it stands who has answered, and a text to remind the others', async () => {
  const app = await open();
  expect(status().getByText(words.answeredOf(0, 2))).toBeVisible();
  await paste(app, await letters(from('l1', good('Kurset'))));
  await review(1);
  expect(status().getByRole('row', { name: new RegExp(`${one}.*${words.ready}`) })).toBeVisible();
  await takeIn(app, 1);
  expect(status().getByText(words.answeredOf(1, 2))).toBeVisible();
  expect(status().getByRole('row', { name: new RegExp(`${one}.*${words.has}`) })).toBeVisible();
  expect(status().getByRole('row', { name: new RegExp(`${two}.*${words.missing}`) })).toBeVisible();
  const reminder = status().getByRole('textbox', { name: words.reminder });
  expect(reminder).toHaveTextContent(two ?? '');
  expect(reminder).not.toHaveTextContent(one ?? '');
  await app.press(words.copy);
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('Panel hud');
  expect(copied).toContain('1. februar 2027');
});

test('several answers in one text are read at once, and nothing is written before they are taken in', async () => {
  const app = await open();
  await paste(app, await letters(from('l1', good('Kurset')), from('l2', good('Rådet'))));
  const found = await review(2);
  expect(found.getByText('Kurset')).toBeVisible();
  expect(found.getByText('Rådet')).toBeVisible();
  expect(screen.getByRole('textbox', { name: words.paste })).toHaveValue('');
  expect((await app.saved()).answers).toEqual(asked);
  await takeIn(app, 2);
  expect(await goodIn(app)).toContain('Kurset');
  expect(await goodIn(app)).toContain('Rådet');
  expect(rowsIn((await app.saved()).answers, advance, 'answers')).toHaveLength(2);
});

test('of several files at once the broken one is named with its reason, and the others are taken along', async () => {
  const app = await open();
  const whole = await fileOf('en.json', from('l1', good('Kurset')));
  const cut = new File([(await whole.text()).slice(0, 300)], 'kuttet.json');
  const picture = new File(['\u0089PNG'], 'bilde.png');
  fireEvent.drop(screen.getByText(words.drop), { dataTransfer: { files: [whole, cut, picture] } });
  await review(1);
  expect(await told('kuttet.json')).toContain(words.because.damaged);
  expect(await told('bilde.png')).toContain(words.because['not-ours']);
  expect(screen.getByText(words.readOf(1, 2))).toBeInTheDocument();
  await takeIn(app, 1);
  expect(await goodIn(app)).toBe('Kurset');
});

test('a text without any answer says so, and the next one is read', async () => {
  const app = await open();
  expect(screen.getByRole('button', { name: words.readPasted })).toBeDisabled();
  await paste(app, 'Hei, jeg svarer i morgen.');
  expect(await told(words.pasted(1))).toContain(words.because['not-ours']);
  expect(screen.queryByRole('button', { name: /^Ta inn/ })).toBeNull();
  await paste(app, await letters(from('l1', good('Kurset'))));
  expect((await review(1)).getByText('Kurset')).toBeVisible();
});

test.each([
  ['an answer to another process', () => letters(from('l1', good('x'), { process: 'p2' })), 'other-process'],
  ['an invitation', () => Promise.resolve(payloadText(invitationPayload(invitation))), 'invitation'],
  ['an answer that was cut', async () => (await letters(from('l1', good('x')))).slice(0, 90), 'damaged'],
] as const)(
  '%s is not taken along, with the reason, and nothing can be taken in',
  async (_, make, because) => {
    const app = await open();
    await paste(app, await make());
    expect(await told(words.pasted(1))).toContain(words.because[because]);
    expect(screen.queryByRole('button', { name: /^Ta inn/ })).toBeNull();
    expect((await app.saved()).answers).toEqual(asked);
  },
);

test('a copy of a whole process is told from an answer', async () => {
  const app = await open();
  const text = writeProcessFile(processWith(asked, { id: 'p2' }), { appVersion: '0.0.0', now: AT });
  await bring(app, new File([text], 'prosess.json'));
  expect(await told('prosess.json')).toContain(words.because.process);
});

test('the same answer twice, by mail and by file, is counted once', async () => {
  const app = await open();
  const answer = from('l1', good('Kurset'));
  await paste(app, await letters(answer));
  await review(1);
  await bring(app, await fileOf('samme.json', answer));
  expect(await told('samme.json')).toContain(words.because.double);
  await takeIn(app, 1);
  expect(await goodIn(app)).toBe('Kurset');
  await bring(app, await fileOf('igjen.json', answer));
  expect(await told('igjen.json')).toContain(words.because.double);
  expect(rowsIn((await app.saved()).answers, advance, 'answers')).toHaveLength(1);
});

test('of two answers of one person the later counts, also when the earlier comes last', async () => {
  const app = await open();
  const later = from('l1', good('Kurset og kafeen'), { version: 2, sentAt: '2026-11-24T10:00:00.000Z' });
  await paste(app, await letters(later));
  await review(1);
  await bring(app, await fileOf('første.json', from('l1', good('Kurset'))));
  expect(await told('første.json')).toContain(words.remarks.older);
  await takeIn(app, 1);
  expect(await goodIn(app)).toBe('Kurset og kafeen');
  expect(status().getByText(words.answeredOf(1, 2))).toBeVisible();
});

test('an answer that is sent anew after it was taken in takes the place of what that person said, not of the others’', async () => {
  const app = await open();
  await paste(app, await letters(from('l1', good('Kurset')), from('l2', good('Rådet'))));
  await review(2);
  await takeIn(app, 2);
  const again = from('l1', good('Kafeen'), { version: 2, sentAt: '2026-11-24T10:00:00.000Z' });
  await paste(app, await letters(again));
  const found = await review(1);
  expect(found.getByText(words.statuses.changed)).toBeVisible();
  expect(found.getByText(`${words.said}: Kurset`)).toBeVisible();
  await takeIn(app, 1);
  expect(await goodIn(app)).toContain('Kafeen');
  expect(await goodIn(app)).toContain('Rådet');
});

test('where leaders differ from what stands, both can be kept, and it is shown how it becomes', async () => {
  const app = await open({ ...asked, ...good('Samtalene') });
  await paste(app, await letters(from('l1', good('Kurset'))));
  const found = await review(1);
  expect(found.getByText(words.statuses.conflict)).toBeVisible();
  await choose(app, 'Leder, Post 1', words.choices.both);
  await app.person.click(found.getByText(words.result));
  const result = found.getByText(words.result).closest('details');
  await waitFor(() => expect(result).toHaveTextContent(/Samtalene.*Kurset/));
  await takeIn(app, 1);
  expect(await goodIn(app)).toMatch(/Samtalene[^]*Kurset/);
});

test('what stands can be kept, and what the leader said is not lost with it', async () => {
  const app = await open({ ...asked, ...good('Samtalene') });
  await paste(app, await letters(from('l1', good('Kurset'))));
  await review(1);
  await choose(app, 'Leder, Post 1', words.choices.mine);
  await takeIn(app, 1);
  expect(await goodIn(app)).toBe('Samtalene');
  const kept = rowsIn((await app.saved()).answers, advance, 'said');
  expect(kept).toMatchObject([{ leader: 'l1', text: 'Kurset' }]);
});

test('what a leader takes back in a later answer is asked about, and goes unless it is kept', async () => {
  const app = await open(asked);
  await paste(app, await letters(from('l1', good('Kurset'))));
  await takeIn(app, 1);
  const later = from('l1', { summary: { areasToStrengthen: 'Ventetiden' } }, { version: 2 });
  await paste(app, await letters(later));
  const found = await review(1);
  expect(found.getByText(words.takenBack)).toBeVisible();
  expect(found.getByText(`${words.said}: Kurset`)).toBeVisible();
  await takeIn(app, 1);
  expect(await goodIn(app)).toBe('');
});

test('what is replaced stands below, so that it can be found again', async () => {
  const app = await open({ ...asked, ...good('Samtalene') });
  await paste(app, await letters(from('l1', good('Kurset'))));
  await review(1);
  await choose(app, 'Leder, Post 1', words.choices.theirs);
  await takeIn(app, 1);
  expect(await goodIn(app)).toBe('Kurset');
  const left = within(await screen.findByRole('region', { name: words.toPlace }));
  await app.person.click(left.getByText(words.former(1)));
  expect(left.getByText('Samtalene')).toBeVisible();
});

test('all that was taken in is taken back in one press, and in again in one', async () => {
  const app = await open();
  await paste(app, await letters(from('l1', good('Kurset')), from('l2', good('Rådet'))));
  await review(2);
  await takeIn(app, 2);
  const whole = (await app.saved()).answers;
  await app.press(frame.undo);
  expect(status().getByText(words.answeredOf(0, 2))).toBeVisible();
  expect(await goodIn(app)).toBe('');
  await app.press(frame.redoWhat(words.deed(2)));
  expect(status().getByText(words.answeredOf(2, 2))).toBeVisible();
  expect((await app.saved()).answers).toEqual(whole);
});

test('answers that are put away are not taken in, and can be brought again', async () => {
  const app = await open();
  const letter = await letters(from('l1', good('Kurset')));
  await paste(app, letter);
  await review(1);
  await app.press(words.putAway);
  expect(screen.queryByRole('region', { name: words.review(1) })).toBeNull();
  expect((await app.saved()).answers).toEqual(asked);
  await paste(app, letter);
  expect((await review(1)).getByText('Kurset')).toBeVisible();
});

test('a group a leader added is taken in as new, or left out', async () => {
  const own = (name: string) => ({ id: ownRowId('l1', name), name });
  const groups = [own('Besteforeldre'), own('Naboer')];
  const app = await open();
  await paste(app, await letters(from('l1', { stakeholders: { groups } })));
  const found = await review(1);
  expect(found.getByText(words.totals.rows(2))).toBeVisible();
  const choice = found.getByRole('combobox', { name: words.ownChoice('Naboer', 'Leder, Post 1') });
  await app.person.selectOptions(choice, words.leave);
  await takeIn(app, 1);
  const names = rowsIn((await app.saved()).answers, stakeholders, 'groups').map(({ name }) => name);
  expect(names).toEqual(['Ungdom', 'Besteforeldre']);
});

test('scores are kept apart for each leader, and change nothing the group agrees on', async () => {
  const scored = (importance: number): Answers => ({ stakeholders: { groups: [{ id: 'g1', importance }] } });
  const app = await open();
  await paste(app, await letters(from('l1', scored(3)), from('l2', scored(1))));
  const found = await review(2);
  expect(found.getByText(words.totals.scores(1))).toBeVisible();
  expect(found.getByText(words.scoresApart)).toBeVisible();
  expect(found.getByText(words.nothingNew)).toBeVisible();
  await takeIn(app, 2);
  const { answers } = await app.saved();
  expect(rowsIn(answers, stakeholders, 'groups')).toEqual([{ id: 'g1', name: 'Ungdom' }]);
  expect(rowsIn(answers, advance, 'scores')).toMatchObject([
    { leader: 'l1', group: 'g1', importance: 3 },
    { leader: 'l2', group: 'g1', importance: 1 },
  ]);
});

test('a text about a unit that is gone is kept, placed by hand, and marked as placed', async () => {
  const units = [{ id: 'u9', involvementToday: 'Kafé hver uke' }];
  const app = await open();
  await paste(app, await letters(from('l1', { mapping: { units } })));
  expect((await review(1)).getByText(words.gone)).toBeVisible();
  await takeIn(app, 1);
  const left = within(await screen.findByRole('region', { name: words.toPlace }));
  expect(left.getByText('Kafé hver uke')).toBeVisible();
  await app.press(words.isPlacedOf('Kafé hver uke'), left);
  await waitFor(() => expect(screen.queryByRole('region', { name: words.toPlace })).toBeNull());
  await app.press(frame.undo);
  expect(await screen.findByRole('region', { name: words.toPlace })).toBeVisible();
});

test('a sealed answer is opened with the key of this process, and nowhere without it', async () => {
  const [keys, others] = await Promise.all([makeKeys(), makeKeys()]);
  const keyed = { ...asked, advance: { leaders, sealed: true, ...keys } };
  const sealed = async (key: string): Promise<string> =>
    payloadText(await answerPayload(from('l1', good('Hemmelig')), key));
  const app = await open(keyed);
  await paste(app, await sealed(others.publicKey));
  expect(await told(words.pasted(1))).toContain(words.because['sealed-wrong-key']);
  await paste(app, await sealed(keys.publicKey));
  expect((await review(1)).getByText('Hemmelig')).toBeVisible();
  await takeIn(app, 1);
  expect(await goodIn(app)).toBe('Hemmelig');
  expect(answersIn((await app.saved()).answers, advance).privateKey).toBe(keys.privateKey);
});

test('a sealed answer to a process without a key says where it can be opened', async () => {
  const app = await open();
  const { publicKey } = await makeKeys();
  await paste(app, payloadText(await answerPayload(from('l1', good('Hemmelig')), publicKey)));
  expect(await told(words.pasted(1))).toContain(words.because['sealed-no-key']);
});
