import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { rowsIn, textIn } from '#domain/guide/read.ts';
import { parking } from '#domain/guide/registers/parking.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { openStep, wholeStep } from '#tests/support/page/open-step.ts';
import type { OpenApp } from '#tests/support/page/open-app.tsx';
import { said } from '#tests/support/page/said.ts';

/** The way of what is unclear, through every page it is met on: the step, the overview, the meeting, the plan, the mandate. */

const { fields } = said.steps.mandate;
const answers = { mandate: { caseHandling: 'To uker før', mainTasks: [{ id: 't1', text: 'Gi råd' }] } };
const region = (name: string) => within(screen.getByRole('region', { name }));
const items = async (app: OpenApp) => rowsIn((await app.saved()).answers, parking, 'items');

/** How many times the mandate names it: its heading, the note under it and the open points. The heading names no row. */
async function inMandate(app: OpenApp, name: string): Promise<number> {
  await app.goTo(routes.preview('p1', 'mandate'));
  const paper = () => within(screen.getByRole('main'));
  // The parts of a mandate have numbers.
  const withoutNumber = (text: string): string => text.replace(/^\d+ /, '');
  await paper().findAllByText((text) => withoutNumber(text) === fields.caseHandling.label);
  const names = [name, said.documents.openPoints.parkedHere.replace('{text}', name)];
  return paper().queryAllByText((text) => names.includes(withoutNumber(text))).length;
}

const PLACES = [
  ['a field', { field: 'caseHandling' }, fields.caseHandling.label],
  ['a list', { field: 'mainTasks' }, fields.mainTasks.label],
  ['a row of a list', { field: 'mainTasks', row: 't1' }, `${fields.mainTasks.label}: Gi råd`],
] as const;

test.each(PLACES)(
  '%s that is unclear is met under one name everywhere, and is clear once it is a measure',
  async (_place, at, name) => {
    const isRow = 'row' in at;
    const stored = { parking: { items: [{ id: 'u1', step: mandate.id, ...at }] } };
    const app = await openStep(mandate.id, isRow ? { ...answers, ...stored } : answers);
    if (!isRow) await app.press(said.parking.markOf(name));
    expect(await items(app)).toMatchObject([{ step: mandate.id, ...at }]);

    await app.goTo(routes.process('p1'));
    const link = region(said.parking.title).getByRole('link', { name });
    await app.follow(link);
    await wholeStep();
    expect(app.address()).toBe(routes.place('p1', { step: mandate.id, ...at }));
    expect(screen.getByRole('group', { name: said.parking.group(fields[at.field].label) })).toBeVisible();

    await app.goTo(routes.facilitator('p1'));
    const settled = said.room.facilitator.parkSettled(name);
    expect(
      await region(said.room.facilitator.parked).findByRole('checkbox', { name: settled }),
    ).toBeVisible();
    expect(await inMandate(app, name)).toBe(isRow ? 2 : 3);

    await app.goTo(routes.step('p1', plan.id));
    await wholeStep();
    const measure = said.drafts.plan.found.parked.measure(name);
    await app.press(said.inProcess.plan.takeOf(measure));
    const taken = await app.saved();
    expect(rowsIn(taken.answers, plan, 'measures').map((row) => row.measure)).toContain(measure);
    expect(await items(app)).toMatchObject([{ settled: true }]);
    expect(await inMandate(app, name)).toBe(isRow ? 0 : 1);
    await app.goTo(routes.process('p1'));
    expect(screen.queryByRole('region', { name: said.parking.title })).not.toBeInTheDocument();
  },
);

test('undoing the measure takes it out of the plan and opens what is unclear again, everywhere', async () => {
  const name = fields.caseHandling.label;
  const app = await openStep(mandate.id, answers);
  await app.press(said.parking.markOf(name));
  await app.goTo(routes.step('p1', plan.id));
  await wholeStep();
  const measure = said.drafts.plan.found.parked.measure(name);
  await app.press(said.inProcess.plan.takeOf(measure));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: said.inProcess.plan.takeOf(measure) })).toBeNull(),
  );
  await app.press(said.shell.frame.undo);
  expect(await screen.findByRole('button', { name: said.inProcess.plan.takeOf(measure) })).toBeVisible();
  const undone = await app.saved();
  expect(rowsIn(undone.answers, plan, 'measures').filter((row) => row.measure === measure)).toEqual([]);
  expect((await items(app)).map((item) => item.settled)).toEqual([undefined]);
  expect(await inMandate(app, name)).toBe(3);
  await app.goTo(routes.process('p1'));
  expect(region(said.parking.title).getByRole('link', { name })).toBeVisible();
  await app.press(said.shell.frame.undo);
  await waitFor(() =>
    expect(screen.queryByRole('region', { name: said.parking.title })).not.toBeInTheDocument(),
  );
  expect(await items(app)).toEqual([]);
  expect(textIn((await app.saved()).answers, mandate, 'caseHandling')).toBe('To uker før');
});
