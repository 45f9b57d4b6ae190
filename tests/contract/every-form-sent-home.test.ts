import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadReadingWords } from '#content/languages/load-form-words.ts';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import { FORM_VERSION } from '#domain/advance/form-id.ts';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import { readForm } from '#storage/forms/read-form.ts';
import { keptFiles, KEPT_FORMS } from '../support/kept-files.ts';

/** Word forms that leaders filled in and sent home, by the program that saved them; never edited. */
const forms = readdirSync(KEPT_FORMS).filter((name) => name.endsWith('.docx'));

interface Kept {
  /** The kept process that asked. */
  readonly process: string;
  readonly answer: AdvanceAnswer;
  readonly leftovers: readonly string[];
}
/** What was written in the forms of a version: the same in each of them. */
const keptOf = (name: string): Kept =>
  JSON.parse(readFileSync(`${KEPT_FORMS}/${name.replace(/-[a-z]+\.docx$/, '.json')}`, 'utf8')) as Kept;

test.each(forms)('%s opens as the answer it was', async (name) => {
  const kept = keptOf(name);
  const file = keptFiles.find(({ saved }) => saved.id === kept.process);
  const opened = file && openProcessFile({ name: file.name, bytes: file.bytes }, savedParts);
  if (opened?.kind !== 'opened') throw new Error(`No process ${kept.process}.`);
  const bytes = new Uint8Array(readFileSync(`${KEPT_FORMS}/${name}`));
  const read = readForm(bytes, { process: opened.process, words: await loadReadingWords() });
  // Each program says in the file when it was saved.
  expect(read).toEqual({
    kind: 'form',
    answer: { ...kept.answer, sentAt: expect.stringMatching(/^2026-/) as string },
    leftovers: kept.leftovers,
    notes: [],
    pictures: [],
  });
});

test('one is kept of each version of the form, as Word saves it and as LibreOffice does', () => {
  const expected = Array.from({ length: FORM_VERSION }, (_, index) => index + 1).flatMap((version) =>
    ['libreoffice', 'word'].map((program) => `form-v${version}-${program}.docx`),
  );
  expect(forms.toSorted()).toEqual(expected.toSorted());
});
