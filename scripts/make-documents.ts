import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFormWords } from '#content/languages/load-form-words.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { documentInputOf, documentLanguageIn } from '#desk/documents/document-input.ts';
import { allFilesOf, type NameOf } from '#documents/bundle/all-files.ts';
import { bundleOf, dataFile } from '#documents/bundle/bundle.ts';
import { formFile } from '#documents/bundle/form-file.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { calendarOf } from '#documents/calendar/calendar-events.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { isLanguage, LANGUAGE_CODES } from '#domain/language/languages.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { titleOf } from '#domain/guide/title.ts';
import { today } from '#session/clock/today.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import project from '../package.json' with { type: 'json' };
import { givenProcess } from './given-process.ts';
import { nodeWriters } from './node-writers.ts';
import { norwegianOffset } from './norwegian-offset.ts';
import { givenTemplate, withProfile, type Profiled } from './own-files.ts';

const USAGE = `npm run documents -- <process.json> <folder> [--lang ${LANGUAGE_CODES.join('|')}] [--profile id|file] [--template file.docx] [--date YYYY-MM-DD]`;

interface Given {
  readonly file: string;
  readonly folder: string;
  readonly lang: string | undefined;
  readonly profile: string | undefined;
  readonly template: string | undefined;
  readonly date: string;
}

function readArguments(args: readonly string[]): Given {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      profile: { type: 'string' },
      template: { type: 'string' },
      date: { type: 'string' },
    },
  });
  const [file, folder] = positionals;
  if (file === undefined || folder === undefined) throw new Error(USAGE);
  const { lang, profile, template, date = today() } = values;
  if (lang !== undefined && !isLanguage(lang))
    throw new Error(`--lang ${lang} is none of ${LANGUAGE_CODES.join(', ')}.`);
  if (!isIsoDate(date)) throw new Error(`--date ${date} is no day written YYYY-MM-DD.`);
  return { file, folder, lang, profile, template, date };
}

/** What the documents of a process are made from, in the language asked for or the one it has chosen itself. */
async function inputOf(
  { process, profile }: Profiled,
  printedOn: string,
  lang?: string,
): Promise<DocumentInput> {
  const spoken = await loadDocumentWords(isLanguage(lang) ? lang : documentLanguageIn(process));
  const wallClock = { now: Date.parse(`${printedOn}T12:00:00Z`), offsetAt: norwegianOffset };
  return documentInputOf(process, {
    spoken,
    printedOn,
    wallClock,
    profile,
    appVersion: project.version,
  });
}

/**
 * Makes every document of a process without a screen, with the code of the program, and writes them into a folder,
 * with all of them in one .zip. The same file on the same day gives the same bytes. Gives the exit code.
 */
export async function makeDocuments(args: readonly string[]): Promise<0 | 1> {
  try {
    const { file, folder, lang, profile, template, date } = readArguments(args);
    const input = await inputOf(withProfile(givenProcess(file), profile), date, lang);
    const { process } = input;
    const nameOf: NameOf = (kind, ending) => fileNameOf(kind, titleOf(process), date, ending);
    const all = await allFilesOf(input, nodeWriters(givenTemplate(template)), nameOf);
    const text = writeProcessFile(process, { appVersion: project.version, now: `${date}T12:00:00.000Z` });
    const data = dataFile(input, nameOf('brukerpanel', 'json'), new TextEncoder().encode(text));
    const formWords = await loadFormWords(input.words.language);
    const form = await formFile(input, formWords, nameOf, renderFormBytes);
    const whole = { ...all, files: [...all.files, ...(form ? [form] : []), data] };
    const out = resolve(folder);
    mkdirSync(out, { recursive: true });
    const written = [
      ...whole.files,
      { name: nameOf(input.words.names.bundle, 'zip'), bytes: bundleOf(input, whole) },
    ];
    for (const { name, bytes } of written) {
      writeFileSync(join(out, name), bytes);
      console.log(join(out, name));
    }
    for (const left of calendarOf(input).leftOut) console.error(`Not in the calendar: ${left}`);
    for (const { name, reason } of all.notMade) console.error(`FAILED ${name}: ${reason}`);
    return all.notMade.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
