import { readFileSync } from 'node:fs';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { takeFile } from '../support/person/take-documents.ts';

const { shell, steps: words } = bokmal;
const satisfied = words.summary.fields['satisfiedWith']?.label ?? '';
const areas = words.summary.fields['areasToStrengthen']?.label ?? '';

test('a disk that takes nothing is said plainly, the text can be rescued, and it is saved when the disk works again', async ({
  page,
  appUrl,
}, info) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = new Proxy(
      Reflect.get(IDBObjectStore.prototype, 'put') as () => IDBRequest<IDBValidKey>,
      {
        apply(put, store, given: []) {
          if (document.documentElement.dataset['disk'] === 'full')
            throw new DOMException('No room.', 'QuotaExceededError');
          return Reflect.apply(put, store, given);
        },
      },
    );
  });
  const disk = (state: string): Promise<void> =>
    page.evaluate((now) => {
      document.documentElement.dataset['disk'] = now;
    }, state);
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  await disk('full');
  await write(textbox(page, satisfied), 'Skrevet mens disken var full');
  const alarm = page.getByRole('banner').getByRole('alert');
  await expect(alarm).toContainText(shell.frame.notSaved);
  await expect(alarm).toContainText(shell.frame.why.full);

  const path = info.outputPath('reddet.json');
  await takeFile(page, shell.frame.downloadNow, path);
  expect(readFileSync(path, 'utf8')).toContain('Skrevet mens disken var full');

  await disk('works');
  await write(textbox(page, areas), 'Skrevet etterpå');
  await seeSaved(page);
  await expect(alarm).toBeHidden();
  await page.reload();
  await expect(textbox(page, satisfied)).toHaveValue('Skrevet mens disken var full');
  await expect(textbox(page, areas)).toHaveValue('Skrevet etterpå');
});
