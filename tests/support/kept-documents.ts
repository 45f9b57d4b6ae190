import { loadDocumentWords } from '#content/languages/load-language.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import { CURRENT_SCHEMA_VERSION, type Answers } from '#domain/process/process.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { documentsOf } from '#documents/document-list.ts';
import { processAnswers } from './case-process.ts';
import { readCase } from './case.ts';
import { documentText } from './document-text.ts';

/** The cases whose documents are kept as text, each in its own language; the shortest in all three. */
const KEPT: readonly { readonly name: string; readonly languages: readonly LanguageCode[] }[] = [
  { name: '02-barne-og-ungdomsklinikk.nb', languages: ['nb'] },
  { name: '04-ortopedi-rehabilitering.nn', languages: ['nn'] },
  { name: '05-akuttmottak.nb', languages: LANGUAGE_CODES },
  { name: '90-alle-kanter.nb', languages: ['nb'] },
];

export const KEPT_FOLDER = 'tests/fixtures/documents';

/** What the documents of these answers are made from, on a day that stays the same. */
export async function inputOfAnswers(answers: Answers, language: LanguageCode): Promise<DocumentInput> {
  return documentInputOf(
    { id: 'case', schemaVersion: CURRENT_SCHEMA_VERSION, createdAt: '', updatedAt: '', answers },
    {
      spoken: await loadDocumentWords(language),
      printedOn: '2027-03-01',
      wallClock: { now: Date.parse('2027-03-01T11:00:00.000Z'), offsetAt: () => 60 },
    },
  );
}

/** Every kept document: where it lies, and what it says now. */
export async function keptDocuments(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const kept: { path: string; text: string }[] = [];
  for (const { name, languages } of KEPT)
    for (const language of languages) {
      const answers = processAnswers(readCase(`tests/fixtures/cases/${name}.json`));
      const input = await inputOfAnswers(answers, language);
      for (const { kind, meeting, make } of documentsOf(input.process))
        kept.push({
          path: `${KEPT_FOLDER}/${name}/${[kind, meeting].filter(Boolean).join('-')}.${language}.txt`,
          text: documentText(make(input, meeting)),
        });
    }
  return kept;
}
