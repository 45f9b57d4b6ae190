import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { createAnswerFinder } from '../support/answer-in-word.ts';
import { readCase } from '../support/case.ts';
import { answersOf } from '../support/case-answers.ts';
import { languageOf } from '../support/case-words.ts';
import { test } from '../support/person/app-test.ts';
import { walkCase } from '../support/person/walk-case.ts';
import { watchNetwork } from '../support/person/watch-network.ts';
import { expectMeaningInReport, expectMeaningOnScreen } from '../support/person/expect-meaning.ts';
import { withPdf } from '../support/read-pdf.ts';
import { readWord } from '../support/read-word.ts';
import { expect } from '../support/person/patient-expect.ts';

test.describe.configure({ mode: 'parallel' });

/** Comparable: no space, no hyphens of divided words, and the mark that stands for what the font lacks left out. */
const bare = (text: string): string =>
  text.replace(/[\s\-\u00ad□]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, '');

const folder = join(import.meta.dirname, '..', 'fixtures', 'cases');
/**
 * A minute each: a case in nynorsk and the case of all edges. `WALK_ALL=1` walks them all, as `npm run walk` does one;
 * what the others expect is held against the documents in `tests/contract/cases.test.ts`.
 */
const files = readdirSync(folder).filter(
  (file) => file.endsWith('.json') && (process.env['WALK_ALL'] === '1' || /^(04|90)-/.test(file)),
);

for (const file of files) {
  test(`a person takes ${file} from mapping to the documents, and every answer is in them`, async ({
    page,
    context,
    appUrl,
  }, info) => {
    // Some hundred presses, each held, and each letter a key: a minute or two, and more where the machine has other work.
    const given = readCase(join(folder, file));
    const { answers, noPlace } = answersOf(given);
    const { strangers, complaints } = await watchNetwork(context, appUrl);
    await walkCase(page, { url: appUrl, answers, folder: info.outputDir });

    const word = (name: string) => readWord(info.outputPath(`${name}.docx`));
    const pdf = (name: string) =>
      withPdf(readFileSync(info.outputPath(`${name}.pdf`)), ({ pages }) => pages.join(''));
    const spoken = await loadDocumentWords(languageOf(String(given.language)) ?? 'nb');
    const find = createAnswerFinder(answers, spoken);
    expect(noPlace).toEqual([]);
    expect(find.missingFromMandate(await word('mandat'))).toEqual([]);
    expect(find.missingFromPlan(await word('handlingsplan'))).toEqual([]);
    expect(find.missingFromReport(await word('prosessrapport'))).toEqual([]);
    expect(find.missingFromRoles(await word('rollebeskrivelse'))).toEqual([]);
    // The case of all edges has texts longer than a page and signs no font has: the PDF of those is proven elsewhere.
    if (!file.startsWith('90')) {
      for (const group of given.stakeholders ?? [])
        expect(bare(pdf('prosessrapport'))).toContain(bare(String(group.name ?? '')));
      expect(bare(pdf('mandat'))).toContain(bare(String(given.mandate?.name ?? '')));
      for (const { measure } of given.action_plan ?? [])
        expect(bare(pdf('handlingsplan'))).toContain(bare(String(measure ?? '')));
    }
    if (given.expected?.gap_order_stakeholder_no) {
      expectMeaningInReport(await word('prosessrapport'), spoken.documents.stakeholders.orderHeading, given);
      await expectMeaningOnScreen(page, given);
    }
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
