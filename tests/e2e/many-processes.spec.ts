import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { press, write, writeOn } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

const { start: words, copySuffix } = bokmal.shell;
const nameField = bokmal.steps.about.fields['processName']?.label ?? '';

const list = (page: Page): Locator => page.getByRole('region', { name: words.yours });
const linkTo = (page: Page, title: string): Locator =>
  list(page).getByRole('link', { name: title, exact: true });

async function choose(page: Page, title: string, item: string): Promise<void> {
  await press(list(page).getByRole('button', { name: words.actions(title), exact: true }));
  await press(page.getByRole('menuitem', { name: item, exact: true }));
}

async function removeIt(page: Page, title: string): Promise<void> {
  await choose(page, title, words.remove);
  await press(page.getByRole('dialog').getByRole('button', { name: words.removeConfirm }));
  await expect(page.getByText(words.removed(title))).toBeVisible();
  await expect(linkTo(page, title)).toBeHidden();
}

async function withOne(page: Page, url: string, title: string): Promise<void> {
  await startProcess(page, url);
  await goToStep(page, 'about');
  await write(textbox(page, nameField), title);
  await seeSaved(page);
  await page.waitForTimeout(400);
  await page.goto(url);
  await expect(linkTo(page, title)).toBeVisible();
}

/** Puts processes in the database behind the page's back. */
async function withMany(page: Page, url: string, count: number): Promise<void> {
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await page.evaluate(
    (many) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('brukerpanelveilederen');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['processes', 'summaries'], 'readwrite');
          for (let index = 0; index < many; index += 1) {
            const at = new Date(Date.UTC(2027, 0, 1) + index * 60_000).toISOString();
            const id = `p${index}`;
            const saved = { id, schemaVersion: 1, createdAt: at, updatedAt: at };
            const about = {
              processName: `Panel ${index}`,
              unitName: `Enhet ${index % 7}`,
              healthTrust: 'Helse Øst',
            };
            writing.objectStore('processes').put({ ...saved, answers: { about } });
            writing.objectStore('summaries').put({
              ...saved,
              title: about.processName,
              unitName: about.unitName,
              healthTrust: about.healthTrust,
            });
          }
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(new Error('not written'));
        };
      }),
    count,
  );
  await page.reload();
}

test('a deleted process is brought back with «Angre», and from «Nylig slettet» later', async ({
  page,
  appUrl,
}) => {
  await withOne(page, appUrl, 'Panel hjerte');
  await removeIt(page, 'Panel hjerte');
  await press(page.getByRole('button', { name: words.undo, exact: true }));
  await expect(linkTo(page, 'Panel hjerte')).toBeVisible();

  await removeIt(page, 'Panel hjerte');
  await page.reload();
  await press(page.getByText(words.removedTitle(1)));
  await press(page.getByRole('button', { name: words.bringBackOf('Panel hjerte') }));
  await press(linkTo(page, 'Panel hjerte'));
  await expect(page.getByRole('heading', { level: 1, name: 'Panel hjerte' })).toBeVisible();
});

test('a deleted process can be thrown away for good, after a question', async ({ page, appUrl }) => {
  await withOne(page, appUrl, 'Panel hjerte');
  await removeIt(page, 'Panel hjerte');
  await press(page.getByText(words.removedTitle(1)));
  await press(page.getByRole('button', { name: words.forgetOf('Panel hjerte') }));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(words.forgetText);
  await press(dialog.getByRole('button', { name: words.forget, exact: true }));
  await expect(page.getByText(words.forgotten('Panel hjerte'))).toBeVisible();
  await expect(page.getByText(words.removedTitle(1))).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
});

test('a copy is a process of its own', async ({ page, appUrl }) => {
  await withOne(page, appUrl, 'Panel hjerte');
  await choose(page, 'Panel hjerte', words.copy);
  const copy = `Panel hjerte ${copySuffix}`;
  await press(linkTo(page, copy));
  await goToStep(page, 'about');
  await write(textbox(page, nameField), 'Panel lunge');
  await seeSaved(page);
  await page.waitForTimeout(400);
  await page.goto(appUrl);
  await expect(linkTo(page, 'Panel lunge')).toBeVisible();
  await expect(linkTo(page, 'Panel hjerte')).toBeVisible();
});

test('the archive is closed, stays through a reload, and gives back what is in it', async ({
  page,
  appUrl,
}) => {
  await withOne(page, appUrl, 'Panel hjerte');
  await choose(page, 'Panel hjerte', words.archive);
  await expect(linkTo(page, 'Panel hjerte')).toBeHidden();
  await page.reload();
  await expect(page.getByText(words.nothingInUse)).toBeVisible();
  await press(page.getByText(words.archiveTitle(1)));
  await choose(page, 'Panel hjerte', words.unarchive);
  await expect(page.getByText(words.archiveTitle(1))).toBeHidden();
  await expect(linkTo(page, 'Panel hjerte')).toBeVisible();
});

test('search comes with more than five processes and finds title, unit and trust', async ({
  page,
  appUrl,
}) => {
  await withMany(page, appUrl, 5);
  await expect(linkTo(page, 'Panel 4')).toBeVisible();
  await expect(page.getByRole('textbox', { name: words.search })).toBeHidden();
  await choose(page, 'Panel 4', words.copy);
  const search = page.getByRole('textbox', { name: words.search });
  await write(search, 'enhet 3 øst');
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
  await expect(linkTo(page, 'Panel 3')).toBeVisible();
  await expect(page.getByText(words.found(1))).toBeVisible();
  await write(search, 'finnes ikke');
  await expect(page.getByText(words.nothingFound)).toBeVisible();
});

/** Watches the list from now on: the most processes that stood in it at once. */
async function watchRows(page: Page): Promise<() => Promise<number>> {
  const seen = await list(page).evaluateHandle((shown) => {
    const most = { rows: 0 };
    const count = (): void => {
      most.rows = Math.max(most.rows, shown.querySelectorAll('li').length);
    };
    count();
    new MutationObserver(count).observe(shown, { childList: true, subtree: true });
    return most;
  });
  return async () => (await seen.jsonValue()).rows;
}

test('a thousand processes are listed fifty at a time, and searching never draws more of them', async ({
  page,
  appUrl,
}) => {
  await withMany(page, appUrl, 1000);
  const items = list(page).getByRole('listitem');
  await expect(items).toHaveCount(50);
  await press(page.getByRole('button', { name: words.showMore(50) }));
  await expect(items).toHaveCount(100);
  const mostRows = await watchRows(page);
  const search = page.getByRole('textbox', { name: words.search });
  await writeOn(search, 'Panel 123');
  await expect(items).toHaveCount(1);
  await write(search, '');
  await expect(items).toHaveCount(100);
  expect(await mostRows()).toBe(100);
});
