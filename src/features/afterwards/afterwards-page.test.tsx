import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes, type AfterwardsPart } from '#desk/routes.ts';
import { approve, unlock } from '#domain/approval/deeds.ts';
import { roundsOf } from '#domain/afterwards/rounds.ts';
import { answerIn, filledRowsIn } from '#domain/guide/read.ts';
import { start } from '#domain/guide/registers/start.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { applyChanges } from '#domain/process/change.ts';
import { setAt } from '#domain/process/changes-at.ts';
import type { Answers } from '#domain/process/process.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { questionnaireNb } from '#content/words/questionnaire.nb.ts';
import { QUESTIONNAIRE_FORMAT } from '#storage/advance/advance-format.ts';
import { PATIENT } from '#tests/support/patient.ts';

const { afterwards: words } = said;
const { checklist } = said.documents;
const open = (part: AfterwardsPart | undefined, answers: Answers = {}): Promise<OpenApp> =>
  openApp({ at: routes.afterwards('p1', part), processes: [processWith(answers)] });
const region = (name: string) => within(screen.getByRole('region', { name }));
const saved = async (app: OpenApp): Promise<Answers> => (await app.saved()).answers;

const measures = [
  { id: 'm1', measure: 'Lage mandat', responsible: 'Leder', deadline: '2020-01-10', status: 'not-started' },
  { id: 'm2', measure: 'Holde kurs', deadline: '2099-02-01', status: 'in-progress' },
  { id: 'm3', measure: 'Befaring', deadline: '2020-01-05', status: 'done' },
];

test('what is late and what comes next stand there with who and when, and lead to their rows', async () => {
  await open(undefined, { plan: { measures }, mandate: { revisedBy: '2020-05-01' } });
  const late = region(words.status.late);
  expect(late.getByRole('link', { name: 'Lage mandat' })).toHaveAttribute(
    'href',
    '#/p/p1/plan?field=measures&row=m1',
  );
  expect(late.getByText('Leder, frist 10. januar 2020')).toBeVisible();
  expect(late.queryByText('Befaring')).not.toBeInTheDocument();
  expect(region(words.status.next).getByRole('link', { name: 'Holde kurs' })).toBeVisible();
  expect(screen.getByRole('heading', { name: words.status.measures(1, 3) })).toBeVisible();
  expect(region(words.status.days).getByText(`1. mai 2020, ${words.status.passed}`)).toBeVisible();
});

test('a process without a plan says so, and where the days are set', async () => {
  await open(undefined);
  expect(screen.getByRole('heading', { name: words.status.noMeasures })).toBeVisible();
  expect(screen.getByRole('link', { name: words.status.toMandate })).toHaveAttribute(
    'href',
    '#/p/p1/mandate?field=revisedBy',
  );
});

test('an item is ticked and kept, and what the answers show cannot be taken away here', async () => {
  const app = await open('start', { about: { involvementContact: 'Rådgiver' } });
  const { budget } = checklist.money;
  await app.person.click(screen.getByRole('checkbox', { name: budget }));
  await waitFor(async () => expect(answerIn(await saved(app), start, 'ticked')).toEqual(['money-budget']));
  expect(screen.queryByRole('checkbox', { name: checklist.anchoring.contact })).not.toBeInTheDocument();
  expect(screen.getByText(new RegExp(words.start.shown('Rådgiver')))).toBeVisible();
  expect(screen.getByText(words.start.inPlace(2, 28))).toBeVisible();
});

test('what must be in place says the body by what it is called here', async () => {
  await open('start', { about: { bodyName: 'Brukerråd' } });
  expect(screen.getByText(/^De ansatte som skal møte rådet/)).toBeVisible();
  expect(screen.queryAllByText(/\{\w+\}/)).toEqual([]);
});

test('what is not in place goes into the plan with one press, with who does it, and is not offered again', async () => {
  const app = await open('start');
  const name = words.start.intoPlanOf(checklist.first.workspace);
  await app.press(name);
  const [row] = filledRowsIn(await saved(app), plan, 'measures');
  expect(row).toMatchObject({
    measure: said.steps.plan.fields.measures.bank['shared-workspace'],
    responsible: 'Koordinatoren for panelet',
    status: 'not-started',
  });
  expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
});

test('advice is written, and counted by what became of it', async () => {
  const adviceLog = [
    { id: 'a', advice: 'Skriv til ungdommen', answer: 'Ja', outcome: 'Nytt brev' },
    { id: 'b', advice: 'Åpne skolestua' },
  ];
  await open('advice', { plan: { adviceLog } });
  expect(screen.getByText(new RegExp(words.advice.count(2, 1, 1)))).toBeVisible();
  expect(screen.getByText(new RegExp(words.advice.unanswered(1)))).toBeVisible();
  expect(screen.getByDisplayValue('Åpne skolestua')).toBeVisible();
});

const mandated: Answers = { mandate: { purpose: 'Gi råd om sengeposten.' } };
const approved = applyChanges(mandated, approve(mandated, 'mandate', '2027-01-13'));

test('the mandate says that it is the approved text, until it is opened and written in', async () => {
  await open('mandate', approved);
  expect(screen.getByText(words.mandate.same)).toBeVisible();
});

test('a revised mandate shows the words that were removed and added, field by field', async () => {
  const open2 = applyChanges(approved, unlock(approved, 'mandate'));
  const changed = applyChanges(open2, [
    setAt({ step: 'mandate', field: 'purpose' }, 'Gi råd om hele klinikken.'),
  ]);
  await open('mandate', changed);
  expect(screen.getByText(words.mandate.differs(1))).toBeVisible();
  const gone = [...document.querySelectorAll('del')].map(({ textContent }) => textContent);
  const fresh = [...document.querySelectorAll('ins')].map(({ textContent }) => textContent);
  expect(gone).toEqual([expect.stringContaining('sengeposten.')]);
  expect(fresh).toEqual([expect.stringContaining('hele klinikken.')]);
});

const groups = [
  { id: 's1', name: 'Pårørende', type: 'relative', involvement: 1, importance: 3 },
  { id: 's2', name: 'Ungdom', type: 'patient', involvement: 2, importance: 2 },
];

test('a new round keeps the old scores whole, and what moved is said, drawn and listed', async () => {
  const app = await open('again', { stakeholders: { groups } });
  await app.press(words.again.beginEmpty);
  const begun = await saved(app);
  expect(filledRowsIn(begun, stakeholders, 'groups').map(({ involvement }) => involvement)).toEqual([
    undefined,
    undefined,
  ]);
  expect(roundsOf(begun)[0]?.answers['stakeholders']).toEqual({ groups });
  expect(screen.getByText(words.again.moved.unscored(2))).toBeVisible();
});

test('two rounds stand over one another, in a sentence, a picture and a table', async () => {
  const before: Answers = { stakeholders: { groups } };
  const { keepRound } = await import('#domain/afterwards/rounds.ts');
  const now = applyChanges(before, [
    ...keepRound(before, 'r1', '2028-03-01'),
    setAt({ step: 'stakeholders', field: 'groups', row: 's1', column: 'involvement' }, 3),
  ]);
  await open('again', now);
  expect(screen.getByText(words.again.moved.closer(1))).toBeVisible();
  expect(screen.getByRole('img', { name: words.again.pictureAlt })).toBeVisible();
  const table = within(screen.getByRole('table', { name: words.again.table }));
  const row = within(table.getByRole('row', { name: /Pårørende/ }));
  expect(row.getByText(words.again.gap('+2', '0'))).toBeVisible();
  expect(row.getByText(words.again.changes.closer)).toBeVisible();
});

test('a plan that was approved shows what is changed in it since, and not what is followed up', async () => {
  const planned: Answers = {
    plan: { measures: [{ id: 'm', measure: 'Lære opp medlemmene', status: 'not-started' }] },
  };
  const agreed = applyChanges(planned, approve(planned, 'plan', '2027-01-13'));
  const open2 = applyChanges(agreed, unlock(agreed, 'plan'));
  const at = { step: 'plan', field: 'measures', row: 'm' };
  const changed = applyChanges(open2, [
    setAt({ ...at, column: 'measure' }, 'Lære opp alle'),
    setAt({ ...at, column: 'status' }, 'done'),
  ]);
  await open('mandate', changed);
  const plan = within(screen.getByRole('region', { name: words.mandate.of.plan.name }));
  expect(plan.getByText(words.mandate.differs(1))).toBeVisible();
  expect(plan.getByText('alle')).toBeVisible();
});

test('a questionnaire is taken as a file too, for those to whom no link can be sent', async () => {
  const app = await open('evaluation', { plan: { evaluations: [{ id: 'e1', plan: 'Blir vi hørt?' }] } });
  await app.press(questionnaireNb.follow.file);
  await waitFor(() => expect(downloaded()).toHaveLength(1), PATIENT);
  const [file] = downloaded();
  expect(file?.name).toMatch(/\.json$/);
  expect(JSON.parse((await file?.content.text()) ?? '')).toMatchObject({
    format: QUESTIONNAIRE_FORMAT,
    questionnaire: { process: 'p1', round: 'e1', audience: 'members' },
  });
});
