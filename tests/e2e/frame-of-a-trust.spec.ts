import type { Locator, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { bokmal } from '#content/languages/bokmal.ts';
import { knowledgeNb } from '#content/words/knowledge.nb.ts';
import { settingsNb } from '#content/words/settings.nb.ts';
import { takingNb } from '#content/words/taking.nb.ts';
import { trustNb } from '#content/words/trust.nb.ts';
import { routes } from '#desk/routes.ts';
import { capital } from '#domain/values/sentence.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { AT, processWith } from '../support/page/process-with.ts';
import { test } from '../support/person/app-test.ts';
import { openFile, takeProcessFile } from '../support/person/files.ts';
import { goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { giveFiles, mark, press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf } from '../support/person/places.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { oneSpace, readWord, textIn } from '../support/read-word.ts';

const { steps: words } = bokmal;
const { profile } = settingsNb;
const { placeNames, form } = profile;
const { constraints: money } = bokmal.inProcess;
const fee = words.constraints.fields;
const rowOf = (name: string): string => `${capital(name)}, ${profile.placeRow(1)}`;

/** What is folded away under a heading, opened. */
async function unfold(page: Page, title: string): Promise<void> {
  const head = mainOf(page)
    .getByRole('region', { name: title, exact: true })
    .getByRole('button', { name: title });
  if ((await head.getAttribute('aria-expanded')) === 'false') await press(head);
}

async function chooseProfile(page: Page, name: string): Promise<void> {
  await goToStep(page, 'about');
  await mark(mainOf(page).getByRole('radio', { name, exact: true }));
  await seeSaved(page);
}

/** Opens a process from a file, as one does who has got it from somebody. */
async function openProcess(
  page: Page,
  url: string,
  answers: Parameters<typeof processWith>[0],
): Promise<void> {
  const process = processWith(answers, { id: '22222222-2222-4222-8222-222222222222' });
  await page.goto(url);
  await openFile(page, 'prosess.json', writeProcessFile(process, { appVersion: '1', now: AT }));
  await expect(page).toHaveURL(new RegExp(`#/p/${process.id}$`));
}

test('a profile is written in the form, taken out, loaded and chosen; and the process keeps it where it is not', async ({
  page,
  browser,
  appUrl,
}, info) => {
  await page.goto(`${appUrl}#${routes.settings()}`);
  await press(page.getByRole('button', { name: form.write, exact: true }));
  const part = page.getByRole('region', { name: form.title, exact: true });
  const cell = (name: string) => part.getByRole('textbox', { name, exact: true });
  await write(cell(form.named.trust), 'Kyst sykehus HF');
  await press(part.getByRole('button', { name: form.addTo(capital(placeNames.bodies)), exact: true }));
  await write(cell(rowOf(placeNames.bodies)), 'brukerforum');
  await press(part.getByRole('button', { name: form.addTo(capital(placeNames.rates)), exact: true }));
  await write(cell(rowOf(placeNames.kroner)), 'mye');
  await write(cell(rowOf(placeNames.source)), 'Retningslinjen');
  await write(cell(rowOf(placeNames.validFrom)), '1.9.2020');
  await write(cell(capital(placeNames.leastHours)), '1,5');
  await press(part.getByRole('button', { name: form.save, exact: true }));
  const alert = part.getByRole('alert');
  await expect(alert).toContainText('navn (name)');
  await expect(alert).toContainText('satser, rad 1, kroner (rates.0.kroner)');
  await write(cell(form.named.name), 'Kyst sykehus');
  await write(cell(rowOf(placeNames.kroner)), '410,50');
  const path = info.outputPath('profil.json');
  await takeFile(page, form.takeOut, path);
  await press(part.getByRole('button', { name: form.throwAway, exact: true }));
  await press(
    page.getByRole('dialog').getByRole('button', { name: settingsNb.template.remove, exact: true }),
  );

  // What a text editor broke is said, and where.
  const load = page.getByRole('button', { name: profile.load, exact: true });
  const broken = info.outputPath('feil.json');
  writeFileSync(broken, readFileSync(path, 'utf8').replace('2020-09-01', '2020-19-01'));
  await giveFiles(load, broken);
  await expect(page.getByRole('alert')).toContainText(
    'satser, rad 1, gjelder fra (profile.rates.0.validFrom)',
  );
  await giveFiles(load, path);
  await expect(page.getByText(profile.loaded('Kyst sykehus'), { exact: true })).toBeVisible();

  await startProcess(page, appUrl);
  await chooseProfile(page, trustNb.versioned('Kyst sykehus', 1));
  await expect(textbox(page, words.about.fields.healthTrust.label)).toHaveValue('Kyst sykehus HF');
  const file = info.outputPath('prosess.json');
  await takeProcessFile(page, file);

  const elsewhere = await browser.newPage();
  await elsewhere.goto(appUrl);
  await openFile(elsewhere, 'prosess.json', readFileSync(file));
  await expect(elsewhere).toHaveURL(/#\/p\//);
  await goToStep(elsewhere, 'about');
  await expect(elsewhere.getByText(trustNb.notHere('Kyst sykehus', '1'))).toBeVisible();
  await goToStep(elsewhere, 'constraints');
  const rate = elsewhere.getByRole('button', { name: money.useRate('410,5', money.kinds.hour), exact: true });
  await expect(rate).toHaveAccessibleDescription(
    `${money.rateSource('Retningslinjen', '1. september 2020')} – ${money.oldRate}`,
  );
  await expect(
    elsewhere.getByText(
      money.formula.hour(`${money.formula.rounding.nearest}, ${money.formula.least('1,5')}`),
    ),
  ).toBeVisible();
  await elsewhere.close();
});

test('the calculator says what a hand has worked out, asks about what it cannot read, and of an old rate before it is taken', async ({
  page,
  appUrl,
}) => {
  /** Members, meetings, hours, kroner an hour; and what they come to. */
  const BY_HAND = [
    ['8', '6', '2,5', '355', '42 600 kr'],
    ['8', '6', '2.5', '355', '42 600 kr'],
    ['5', '4', '0,5', '392', '7 840 kr'],
    ['12', '10', '3,3', '1 000,50', '420 210 kr'],
  ] as const;
  await startProcess(page, appUrl);
  await chooseProfile(page, words.about.fields.profile.options.unn);
  await goToStep(page, 'constraints');
  const pane = page.getByRole('region', { name: money.calculator, exact: true });
  const sum = pane.getByRole('definition').first();
  const box = (field: 'feeMembers' | 'feeMeetings' | 'feeHours' | 'feeRate') =>
    pane.getByRole('textbox', { name: fee[field].label, exact: true });
  for (const [members, meetings, hours, rate, kroner] of BY_HAND) {
    await write(box('feeMembers'), members);
    await write(box('feeMeetings'), meetings);
    await write(box('feeHours'), hours);
    await write(box('feeRate'), rate);
    await expect.poll(async () => oneSpace(await sum.innerText())).toBe(kroner);
  }
  await write(box('feeMeetings'), '4–6');
  await expect(pane.getByText(money.unreadSums)).toBeVisible();
  await expect(sum).toHaveText('–');
  await expect(
    pane.getByText(bokmal.inProcess.fill.kindAdvice['unreadable-number']('4–6', '6')),
  ).toBeVisible();
  await write(box('feeMeetings'), '6');

  const day = pane.getByRole('button', { name: money.useRate('1 960', money.kinds.day) });
  await expect(day).toHaveAccessibleDescription(new RegExp(`${money.oldRate}$`));
  await press(day);
  await expect.poll(async () => oneSpace(await sum.innerText())).toBe('141 120 kr');
  await expect(pane.getByText(money.formula.sum)).toBeVisible();
});

test('hours of members and staff are counted, and the year of the trust comes into the calendar', async ({
  page,
  appUrl,
}, info) => {
  await startProcess(page, appUrl);
  await chooseProfile(page, words.about.fields.profile.options['helse-bergen']);
  await goToStep(page, 'constraints');
  const pane = page.getByRole('region', { name: money.calculator, exact: true });
  for (const [field, text] of [
    ['feeMembers', '8'],
    ['feeMeetings', '6'],
    ['feeHours', '2'],
  ] as const)
    await write(pane.getByRole('textbox', { name: fee[field].label, exact: true }), text);
  await expect(pane.getByText(money.time.ofMembers('96'))).toBeVisible();
  await unfold(page, bokmal.inProcess.fill.groups.hours.title);
  await write(textbox(page, fee.hoursStaff.label), '2');
  await write(textbox(page, fee.hoursAdapting.label), '12');
  // Two of the staff in six meetings of two hours, and twelve hours for interpreters.
  await expect(pane.getByText(money.time.ofBoth('96', '36'))).toBeVisible();

  await goToStep(page, 'mandate');
  await unfold(page, bokmal.inProcess.fill.groups.year.title);
  const gathering = 'Årlig felles samling for brukermedvirkere';
  await press(page.getByRole('button', { name: bokmal.inProcess.offers.takeOf(gathering), exact: true }));
  const year = mainOf(page).getByRole('region', { name: words.mandate.fields.trustYear.label, exact: true });
  await write(
    year.getByRole('textbox', { name: words.mandate.fields.trustYear.columns.date.label }),
    '3.9.2027',
  );
  await page.keyboard.press('Tab');
  await seeSaved(page);
  await goToStep(page, 'export');
  const path = info.outputPath('kalender.ics');
  await takeFile(page, takingNb.takeCalendar, path);
  const calendar = readFileSync(path, 'utf8').replace(/\r\n[ \t]/g, '');
  expect(calendar).toContain(gathering);
  expect(calendar).toContain('20270903');
});

test('a word is found without a network, and a warning that is hidden stays hidden', async ({
  page,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'decision');
  const { name, text } = knowledgeNb.pitfalls.tooBig;
  const lineOf = (said: string): Locator => mainOf(page).locator('summary').getByText(said, { exact: true });
  const warning = lineOf(name);
  await press(warning);
  await expect(page.getByText(text)).toBeVisible();
  await press(page.getByRole('button', { name: knowledgeNb.hideOf(name), exact: true }));
  await expect(warning).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: words.decision.title })).toBeVisible();
  const other = lineOf(knowledgeNb.pitfalls.panelAnyway.name);
  await expect(other).toBeVisible();
  await expect(warning).toBeHidden();

  const help = page.getByRole('button', { name: bokmal.inProcess.fill.help, exact: true });
  const toAll = page.getByRole('link', { name: knowledgeNb.toAll, exact: true });
  if (!(await toAll.isVisible())) await press(help);
  await press(toAll);
  await expect(page.getByRole('heading', { level: 1, name: knowledgeNb.title })).toBeVisible();
  await page.context().setOffline(true);
  await write(page.getByRole('textbox', { name: knowledgeNb.search }), 'hjertesakene');
  const card = mainOf(page).getByRole('article').filter({ hasText: 'kontaktperson mellom dem og enheten' });
  await expect(card.getByRole('listitem')).toHaveCount(8);
  await write(page.getByRole('textbox', { name: knowledgeNb.search }), 'forankring');
  await expect(mainOf(page).getByRole('term').getByText('forankring', { exact: true })).toBeVisible();
});

test('how members are found is named by how used one is to it, and the order says groups, criteria and tasks', async ({
  page,
  appUrl,
}, info) => {
  await openProcess(page, appUrl, {
    criteria: { criteria: [{ id: 'c', text: 'Har mange overganger' }] },
    groups: {
      groups: [{ id: 'g', name: 'Unge med kols', criteriaMet: ['c'] }],
      seats: [{ id: 's', name: 'Pårørende til en ung', perspective: 'relative', groups: ['g'] }],
    },
    roles: { roles: [{ id: 'r', name: 'Medlem', tasks: [{ id: 'councils', level: 3 }] }] },
  });
  await chooseProfile(page, words.about.fields.profile.options.unn);
  await goToStep(page, 'groups');
  const route = page.getByText(/^Noe erfaring:/);
  if (!(await route.isVisible()))
    await press(page.getByRole('button', { name: bokmal.inProcess.fill.help, exact: true }));
  for (const said of [
    /^Mye erfaring:/,
    /^Noe erfaring:.*FFO eller SAFO/,
    /^Lite erfaring:/,
    /^Uten organisasjon:/,
  ])
    await expect(page.getByText(said)).toBeVisible();
  await goToStep(page, 'export');
  const path = info.outputPath('bestilling.docx');
  await takeFile(page, bokmal.inProcess.export.wordOf(bokmal.documents.names.order), path);
  const order = oneSpace(textIn(await readWord(path)));
  for (const said of [
    'Brukerbanken ved UNN',
    'unn.no/engasjert-unn-brukerbank',
    'Unge med kols',
    'Har mange overganger',
    'Pårørende til en ung',
    'Reise og opphold dekkes etter statens satser.',
  ])
    expect(order).toContain(said);
});
