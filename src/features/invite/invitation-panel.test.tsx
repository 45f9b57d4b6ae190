import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Invitation } from '#domain/advance/invitation.ts';
import { capital } from '#domain/values/sentence.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import { routes } from '#desk/routes.ts';
import { findPayloads } from '#storage/advance/find-payloads.ts';
import { readAdvanceFile } from '#storage/advance/read-advance-file.ts';
import { readPayload } from '#storage/advance/read-payload.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';
import { workersInThePage } from '#tests/support/page/workers-in-the-page.ts';

const { invite: words, inviteText: text } = said;
const { documentLanguage } = said.steps.about.fields;
const units = [
  { id: 'u1', name: 'Klinikken' },
  { id: 'u2', name: 'Post 1', parent: 'u1' },
  { id: 'u3', name: 'Post 2', parent: 'u1' },
];
const asking: Answers = {
  about: {
    processName: 'Panel hud',
    unitName: 'Klinikken',
    facilitator: 'Rådgiver',
    answerDeadline: '2027-02-01',
  },
  mapping: { units },
  stakeholders: { groups: [{ id: 'g1', name: 'Ungdom', importance: 3 }] },
  advance: {
    leaders: [
      {
        id: 'l1',
        role: 'Seksjonsleder',
        unit: 'Post 1',
        unitRow: ['u2'],
        asked: ['mapping', 'stakeholders'],
      },
      { id: 'l2', role: 'Overlege', unit: 'Post 2', unitRow: ['u3'], asked: ['summary'] },
    ],
  },
};
const open = (answers: Answers = asking): Promise<OpenApp> =>
  openApp({ at: routes.invite('p1'), processes: [processWith(answers)] });
const panel = () => within(screen.getByRole('region', { name: words.preview }));
const row = (number: number) => within(screen.getByRole('group', { name: words.leader(number) }));
const letter = (): string => panel().getByRole<HTMLTextAreaElement>('textbox', { name: words.text }).value;
const sendAs = (app: OpenApp, way: keyof typeof words.ways): Promise<void> =>
  app.person.click(
    within(panel().getByRole('radiogroup', { name: words.way })).getByRole('radio', {
      name: words.ways[way],
    }),
  );
const chooseTo = (app: OpenApp, name: string): Promise<void> =>
  app.person.selectOptions(panel().getByRole('combobox', { name: words.to }), name);
const leaders = async (app: OpenApp) => rowsIn((await app.saved()).answers, advance, 'leaders');

/** The invitation in the link, as the leader's browser reads it. */
async function invitationInLink(app: OpenApp): Promise<Invitation> {
  await sendAs(app, 'link');
  const link = panel().getByRole<HTMLTextAreaElement>('textbox', { name: words.link }).value;
  const read = await readPayload(findPayloads(link)[0] ?? '', { parts: steps, keyOf: () => null });
  if (read.kind !== 'invitation') throw new Error(JSON.stringify(read));
  return read.invitation;
}

test('the link of a leader asks for the own unit and what is chosen, and holds nobody’s scores', async () => {
  const app = await open();
  const invitation = await invitationInLink(app);
  expect(invitation).toMatchObject({
    process: 'p1',
    processName: 'Panel hud',
    leader: 'l1',
    role: 'Seksjonsleder',
    unit: 'Post 1',
    units: [{ id: 'u2', name: 'Post 1' }],
    asked: ['mapping', 'stakeholders'],
    groups: [{ id: 'g1', name: 'Ungdom' }],
    deadline: '2027-02-01',
  });
  expect(JSON.stringify(invitation)).not.toContain('importance');
});

test('another leader is chosen, and the letter and the link are that leader’s', async () => {
  const app = await open();
  await chooseTo(app, 'Overlege, Post 2');
  expect(letter()).toContain(text.asked('Post 2'));
  expect(letter()).toContain(text.askedStep.summary);
  expect(letter()).not.toContain(text.askedStep.mapping);
  expect(await invitationInLink(app)).toMatchObject({ leader: 'l2', asked: ['summary'], groups: [] });
});

test('the letter is copied whole, and the link by itself', async () => {
  const app = await open();
  await sendAs(app, 'link');
  await app.press(words.copyText, panel());
  expect(await navigator.clipboard.readText()).toBe(letter());
  expect(panel().getByText(words.copied)).toBeVisible();
  await app.press(words.copyLink, panel());
  const link = await navigator.clipboard.readText();
  expect(link).toMatch(/#\/answer\/[\w-]+$/);
  expect(letter()).toContain(link);
});

test('where the program is open from this machine alone it says that the link leads nowhere, and offers the file', async () => {
  const app = await open();
  await sendAs(app, 'link');
  expect(panel().getByText(words.linkHere)).toBeVisible();
  await app.press(words.useFile, panel());
  expect(panel().queryByText(words.linkHere)).toBeNull();
  expect(letter()).toContain(text.way.file(''));
});

test('the file holds the same invitation as the link, and its name says whose it is', async () => {
  const app = await open();
  const inLink = await invitationInLink(app);
  await sendAs(app, 'file');
  await app.press(words.file, panel());
  const [file] = downloaded();
  expect(file?.name).toMatch(/^invitasjon-post-1-seksjonsleder-\d{4}-\d{2}-\d{2}\.json$/);
  expect(panel().getByText(words.downloaded(file?.name ?? ''))).toBeVisible();
  const bytes = new Uint8Array((await file?.content.arrayBuffer()) ?? []);
  const read = await readAdvanceFile(bytes, { parts: steps, keyOf: () => null });
  expect(read).toEqual({ kind: 'invitation', invitation: inLink });
});

test('what is changed on the page is in the letter and the link at once', async () => {
  const app = await open();
  await app.write(said.steps.about.fields.answerDeadline.label, '1.3.2027');
  await app.write(words.greeting, 'Kjære alle');
  await app.write(words.replyTo, 'svar@klinikk.example');
  await app.person.tab();
  await waitFor(() => expect(letter()).toContain('svar@klinikk.example'));
  expect(letter()).toContain('Kjære alle');
  expect(letter()).not.toContain(text.deadline('1. februar 2027'));
  expect(await invitationInLink(app)).toMatchObject({
    deadline: '2027-03-01',
    greeting: 'Kjære alle',
    replyTo: 'svar@klinikk.example',
  });
});

test('with nobody entered there is one invitation for all, which asks who answers', async () => {
  const app = await open({ ...asking, advance: {} });
  expect(panel().getByRole('combobox', { name: words.to })).toHaveDisplayValue(words.toAll);
  expect(panel().getByText(words.toAllHelp)).toBeVisible();
  expect(letter()).toContain(text.forAll);
  expect(await invitationInLink(app)).toMatchObject({ leader: '', role: '', unit: '', units });
  expect(screen.queryByRole('region', { name: words.all })).toBeNull();
});

test('a unit of the mapping is chosen for a leader, and what is under it comes along', async () => {
  const app = await open();
  await app.person.selectOptions(row(1).getByRole('combobox', { name: words.unit }), 'Klinikken');
  expect((await leaders(app))[0]).toMatchObject({ unit: 'Klinikken', unitRow: ['u1'] });
  const { units: sent } = await invitationInLink(app);
  expect(sent.map(({ name }) => name)).toEqual(['Klinikken', 'Post 1', 'Post 2']);
});

test('a leader outside the mapping is asked by the name of the unit that is written', async () => {
  const app = await open();
  await app.person.selectOptions(row(1).getByRole('combobox', { name: words.unit }), words.otherUnit);
  await app.write(words.otherUnitName, 'Ambulant team', row(1));
  expect((await leaders(app))[0]).toMatchObject({ unit: 'Ambulant team' });
  expect((await leaders(app))[0]?.unitRow).toBeUndefined();
  expect(await invitationInLink(app)).toMatchObject({ unit: 'Ambulant team', units: [] });
});

test('what a leader is asked is chosen, and one part at least stays', async () => {
  const app = await open();
  const part = (name: string) => row(2).getByRole('checkbox', { name });
  expect(part(words.askedShort.summary)).toBeChecked();
  await app.person.click(part(words.askedShort.summary));
  expect(part(words.askedShort.summary)).toBeChecked();
  expect(row(2).getByText(words.oneAtLeast)).toBeVisible();
  await app.person.click(part(words.askedShort.constraints));
  expect(row(2).queryByText(words.oneAtLeast)).toBeNull();
  expect((await leaders(app))[1]).toMatchObject({ asked: ['summary', 'constraints'] });
});

test('a leader is moved, taken away, and comes back whole', async () => {
  const app = await open();
  const { fill } = said.inProcess;
  await app.press(fill.moveDownOf('Seksjonsleder, Post 1'));
  expect((await leaders(app)).map(({ id }) => id)).toEqual(['l2', 'l1']);
  await app.press(fill.removeOf('Overlege, Post 2'));
  expect((await leaders(app)).map(({ id }) => id)).toEqual(['l1']);
  await waitFor(() =>
    expect(
      within(panel().getByRole('combobox', { name: words.to })).queryByText('Overlege, Post 2'),
    ).toBeNull(),
  );
  await app.press(said.shell.frame.undo);
  expect(await leaders(app)).toMatchObject([{ id: 'l2', role: 'Overlege', unitRow: ['u3'] }, { id: 'l1' }]);
});

test('all invitations are seen under one another, and copied at once', async () => {
  const app = await open();
  const all = within(screen.getByRole('region', { name: words.all }));
  await app.press(words.showAll(2), all);
  expect(all.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Seksjonsleder, Post 1',
    'Overlege, Post 2',
  ]);
  await app.press(words.copyAll(2), all);
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain(text.asked('Post 1'));
  expect(copied).toContain(text.asked('Post 2'));
  await app.press(words.copyTextOf('Overlege, Post 2'), all);
  expect(await navigator.clipboard.readText()).not.toContain(text.asked('Post 1'));
  await app.press(words.fileOf('Overlege, Post 2'), all);
  expect(downloaded()[0]?.name).toMatch(/^invitasjon-post-2-overlege-/);
});

test('the letter is written in the language of the leader, and the page stays as it was', async () => {
  const app = await open();
  const before = letter();
  await app.person.selectOptions(
    panel().getByRole('combobox', { name: words.language }),
    capital(documentLanguage.options.nn),
  );
  await waitFor(() => expect(letter()).not.toBe(before));
  expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
});

test('the Word form is made for the leader who is chosen, with the groups to score', async () => {
  workersInThePage();
  const app = await open();
  await sendAs(app, 'form');
  expect(letter()).toContain(text.way.form);
  await app.press(words.form, panel());
  await waitFor(() => expect(downloaded()).toHaveLength(1));
  const [file] = downloaded();
  expect(file?.name).toMatch(/^skjema-post-1-seksjonsleder-.*\.docx$/);
  const parts = unzipSync(new Uint8Array((await file?.content.arrayBuffer()) ?? []));
  const form = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const asked of ['Post 1', 'Ungdom']) expect(form).toContain(asked);
  expect(form).not.toContain('Post 2');
});
