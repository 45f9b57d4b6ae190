import { loadDocumentWords, type LoadedDocumentWords } from '#content/languages/load-language.ts';
import { answerIn, textIn } from '#domain/guide/read.ts';
import { steps } from '#domain/guide/steps.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import type { Process } from '#domain/process/process.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { chosenTrust } from '#domain/profile/spoken-profile.ts';
import type { DocumentInput, WallClock } from '#documents/blocks/field-given.ts';
import { aboutBody } from '#documents/words/about-body.ts';
import { documentLanguageOf } from '#session/words/document-language.ts';
import { keptProfile } from '#storage/files/kept-profile.ts';

interface InputGiven {
  /** What the documents say, in the language they are to speak. */
  readonly spoken: Pick<LoadedDocumentWords, 'steps' | 'documents'>;
  /** ISO day. */
  readonly printedOn: string;
  readonly wallClock: WallClock;
  /** The version of this program; not said in documents that are only looked at. */
  readonly appVersion?: string;
  /** The profile the process has chosen. */
  readonly profile?: Profile;
}

/** What every document of a process is made from: the one place where it is put together. */
export function documentInputOf(
  process: Process,
  { spoken, printedOn, wallClock, profile, appVersion }: InputGiven,
): DocumentInput {
  const trust = chosenTrust(profile ?? keptProfile(process.answers).profile, spoken.documents.language);
  return {
    process,
    steps,
    stepWords: spoken.steps,
    words: aboutBody(spoken.documents, textIn(process.answers, about, 'bodyName')),
    printedOn,
    wallClock,
    ...(trust ? { trust } : {}),
    ...(appVersion === undefined ? {} : { appVersion }),
  };
}

/** The language a process has chosen for its documents. */
export const documentLanguageIn = ({ answers }: Process): LanguageCode =>
  documentLanguageOf(answerIn(answers, about, 'documentLanguage'));

/** The same, in the language the process has chosen. Rejects when its words cannot be fetched. */
export const fetchDocumentInput = async (
  process: Process,
  given: Omit<InputGiven, 'spoken'>,
): Promise<DocumentInput> =>
  documentInputOf(process, { ...given, spoken: await loadDocumentWords(documentLanguageIn(process)) });
