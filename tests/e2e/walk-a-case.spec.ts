import { expect } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { missingFromMandate, missingFromPlan, missingFromReport } from '../support/answer-in-word.ts';
import { readCase } from '../support/case.ts';
import { answersOf } from '../support/case-answers.ts';
import { test } from '../support/person/app-test.ts';
import { walkCase } from '../support/person/walk-case.ts';
import { watchNetwork } from '../support/person/watch-network.ts';
import { readWord } from '../support/read-word.ts';

test.describe.configure({ mode: 'parallel' });

const folder = join(import.meta.dirname, '..', 'fixtures', 'cases');

for (const file of readdirSync(folder)) {
  test(`a person takes ${file} from mapping to the documents, and every answer is in them`, async ({
    page,
    context,
    appUrl,
  }, info) => {
    test.setTimeout(180_000);
    const { answers, noPlace } = answersOf(readCase(join(folder, file)));
    const { strangers, complaints } = await watchNetwork(context, appUrl);
    await walkCase(page, { url: appUrl, answers, folder: info.outputDir });

    const word = (name: string) => readWord(info.outputPath(`${name}.docx`));
    expect(noPlace.filter(({ value }) => value !== 'avventer svar')).toEqual([]);
    expect(missingFromMandate(await word('mandat'), answers)).toEqual([]);
    expect(missingFromPlan(await word('handlingsplan'), answers)).toEqual([]);
    expect(missingFromReport(await word('prosessrapport'), answers)).toEqual([]);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
