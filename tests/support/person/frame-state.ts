import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { routes } from '#desk/routes.ts';
import { capital } from '#domain/values/sentence.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { AT, processWith } from '../page/process-with.ts';
import { begin, type Given } from './begin.ts';
import { giveFiles, press } from './hand.ts';
import { expect } from './patient-expect.ts';
import { drawn, seeScreen } from './screens.ts';

/** What a trust brings, opened: a profile that is being written, what the sources say, what it costs, and many clinics at once. */
export async function frame(given: Given): Promise<void> {
  const process = await begin(given, 'example');
  await writtenProfile(given);
  await knowledge(given);
  await money(given, process);
  await suggestions(given, process);
  await clinics(given);
}

async function writtenProfile({ page, code, look }: Given): Promise<void> {
  const { profile } = await loadPart(code, 'settings');
  await seeScreen(page, { name: 'settings', at: routes.settings() });
  await press(page.getByRole('button', { name: profile.form.write, exact: true }));
  const part = page.getByRole('region', { name: profile.form.title, exact: true });
  for (const list of [profile.placeNames.rates, profile.placeNames.links])
    await press(part.getByRole('button', { name: profile.form.addTo(capital(list)), exact: true }));
  await press(part.getByRole('button', { name: profile.form.save, exact: true }));
  await expect(part.getByRole('alert')).toBeVisible();
  await look('a profile with something wrong in it');
}

async function knowledge({ page, code, look }: Given): Promise<void> {
  const words = await loadPart(code, 'knowledge');
  await seeScreen(page, { name: 'knowledge', at: routes.knowledge() });
  for (const part of [words.parts.cards, words.parts.pitfalls, words.parts.rules]) {
    await press(page.getByRole('tab', { name: part, exact: true }));
    await drawn(page);
    await look(part);
  }
}

async function money({ page, code, look }: Given, process: string): Promise<void> {
  const { constraints: words, fill } = await loadPart(code, 'inProcess');
  await seeScreen(page, { name: 'constraints', at: routes.step(process, 'constraints') });
  for (const name of [words.showTable, words.time.showTable])
    await press(page.getByRole('button', { name, exact: true }));
  for (const group of ['expenses', 'hours'] as const)
    await press(
      page
        .getByRole('region', { name: fill.groups[group].title, exact: true })
        .locator('button[aria-expanded]')
        .first(),
    );
  await drawn(page);
  await look('what it costs, as tables');
}

async function suggestions({ page, code, look }: Given, process: string): Promise<void> {
  const { plan } = await loadPart(code, 'inProcess');
  await seeScreen(page, { name: 'plan', at: routes.step(process, 'plan') });
  await press(
    page
      .getByRole('region', { name: plan.suggestions, exact: true })
      .getByRole('button', { name: plan.show, exact: true }),
  );
  await drawn(page);
  await look('what else the plan may have');
}

async function clinics({ page, code, look }: Given): Promise<void> {
  const words = await loadPart(code, 'portfolio');
  const report = await loadPart(code, 'portfolioReport');
  const files = ['a', 'b'].map((id) => {
    const about = { ...exampleNb.about, unitName: `Klinikk ${id}` };
    const one = processWith({ ...exampleNb, about }, { id });
    const text = writeProcessFile(one, { appVersion: '1', now: AT });
    return { name: `${id}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
  });
  const broken = { name: 'c.json', mimeType: 'application/json', buffer: Buffer.from('{') };
  await seeScreen(page, { name: 'clinics', at: routes.portfolio() });
  await giveFiles(page.getByRole('button', { name: words.pickFiles, exact: true }), [...files, broken]);
  await expect(page.getByRole('region', { name: report.headings.units, exact: true })).toBeVisible();
  await drawn(page);
  await look('many clinics');
}
