import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadFormWords } from '#content/languages/load-form-words.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import type { Answers } from '#domain/process/process.ts';
import { renderTables } from '#documents/tables/render-tables.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { inputOfAnswers } from '#tests/support/kept-documents.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { allFilesOf, type AllFiles, type NameOf, type Writers } from '#documents/bundle/all-files.ts';
import { renderCalendarBytes } from '#documents/calendar/render-calendar.ts';
import { bundleOf, dataFile } from '#documents/bundle/bundle.ts';
import { formFile } from '#documents/bundle/form-file.ts';

/** A process in which every kind of file has something to say. */
const answers: Answers = {
  about: { unitName: 'Øye & <øre>: «klinikk»', meetingMapping: '2027-04-21' },
  plan: { measures: [{ id: 'm1', measure: 'Kurs', deadline: '2027-06-02' }] },
  minutes: {
    meetings: [
      { id: 'm1', meeting: 'needs-analysis', heldOn: '2027-04-21' },
      { id: 'm2', meeting: 'action-plan', heldOn: '2027-05-12' },
    ],
  },
};
const small: Writers = {
  docx: ({ kind }) => Promise.resolve(strToU8(`word ${kind}`)),
  pdf: ({ kind }) => Promise.resolve(strToU8(`pdf ${kind}`)),
  xlsx: renderTables,
  ics: (calendar) => Promise.resolve(renderCalendarBytes(calendar)),
};
const nameOf: NameOf = (kind, ending) => fileNameOf(kind, 'Øye & <øre>', '2027-03-01', ending);

interface Made {
  readonly input: DocumentInput;
  readonly all: AllFiles;
}
async function made(language: LanguageCode, writers = small, given = answers): Promise<Made> {
  const input = await inputOfAnswers(given, language);
  const all = await allFilesOf(input, writers, nameOf);
  const form = await formFile(input, await loadFormWords(language), nameOf, renderFormBytes);
  const data = dataFile(input, nameOf('brukerpanel', 'json'), strToU8('{}'));
  return { input, all: { ...all, files: [...all.files, ...(form ? [form] : []), data] } };
}
const zipped = ({ input, all }: Made): Readonly<Record<string, Uint8Array>> =>
  unzipSync(bundleOf(input, all));
function contentsIn(files: Readonly<Record<string, Uint8Array>>): string {
  const name = Object.keys(files).find((path) => path.endsWith('.html')) ?? '';
  return strFromU8(files[name] ?? new Uint8Array());
}

describe.each(LANGUAGE_CODES)('the folder with everything in %s', (language) => {
  it('holds every file once, under its own name, and a page that leads to each', async () => {
    const one = await made(language);
    const files = zipped(one);
    const names = Object.keys(files).slice(1);

    expect(one.all.notMade).toEqual([]);
    expect(Object.keys(files)[0]).toMatch(/^00 .*\.html$/);
    expect(Object.values(files).slice(1)).toEqual(one.all.files.map(({ bytes }) => bytes));
    const contents = contentsIn(files);
    expect([...contents.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => decodeURI(href))).toEqual(names);
  });

  it('numbers the files in the order they are read, the forms of a document alike', async () => {
    const names = Object.keys(zipped(await made(language)));
    const numbers = names.map((name) => Number(name.slice(0, 2)));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(new Set(numbers).size).toBe((numbers.at(-1) ?? 0) + 1);
  });

  it('has names that every machine takes', async () => {
    for (const name of Object.keys(zipped(await made(language)))) {
      expect(name).toMatch(/^\d\d [\p{L}\d]+([ -][\p{L}\d]+)*\.[a-z]+$/u);
      expect(name.length).toBeLessThan(50);
    }
  });
});

describe('the folder with everything', () => {
  it('has Word and PDF of what is read, Word of what is filled in, and tables, calendar, form and data', async () => {
    const { all } = await made('nb');
    const endings = (start: string): readonly string[] =>
      all.files.flatMap(({ name }) =>
        name.startsWith(start) ? [name.slice(name.lastIndexOf('.') + 1)] : [],
      );

    expect(endings('mandat-')).toEqual(['docx', 'pdf']);
    expect(endings('handlingsplan-')).toEqual(['docx', 'pdf']);
    expect(endings('bestilling')).toEqual(['docx']);
    expect(endings('brukerpanel-')).toEqual(['json']);
    expect(all.files.map(({ name }) => name.slice(name.lastIndexOf('.') + 1))).toContain('xlsx');
  });

  it('has no calendar where nothing has a date: it would say nothing when it is opened', async () => {
    const { all } = await made('nb', small, { about: { unitName: 'Klinikken' } });

    expect(all.files.filter(({ name }) => name.endsWith('.ics'))).toEqual([]);
    expect(all.notMade).toEqual([]);
  });

  it('is the same bytes when it is made again the same day', async () => {
    const hash = async (): Promise<string> => {
      const { input, all } = await made('nb');
      return createHash('sha256').update(bundleOf(input, all)).digest('hex');
    };

    expect(await hash()).toBe(await hash());
  });

  it('says the name of the unit as it was written, and never as a part of the page', async () => {
    const contents = contentsIn(zipped(await made('nb')));

    expect(contents).toContain('Øye &amp; &lt;øre&gt;');
    expect(contents).not.toContain('<øre>');
    expect(contents).toContain('<html lang="nb">');
  });

  it('says how far each document has come, and nothing of what has no status', async () => {
    const one = await made('nb', small, {
      ...answers,
      standing: { mandateStatus: 'approved', mandateDate: '2027-02-01' },
    });
    const rows = [...contentsIn(zipped(one)).matchAll(/<tr><td>.*<\/tr>/g)].map(([row]) => row);
    const rowOf = (name: string): string => rows.find((row) => row.includes(` ${name}.docx<`)) ?? '';

    expect(rowOf('Mandat')).toContain('<td>Godkjent 01.02.2027</td>');
    expect(rows.find((row) => row.includes('.json'))).toContain('<td>–</td>');
  });

  it('says of each document whether a screen reader can read it', async () => {
    const one = await made('nb');
    const { tagged, untagged } = one.input.words.bundle;
    const rows = [...contentsIn(zipped(one)).matchAll(/<tr><td>.*<\/tr>/g)].map(([row]) => row);
    const told = (text: string) => rows.filter((row) => row.includes(`<td>${text}</td>`)).length;
    const ended = (ending: string) => one.all.files.filter(({ name }) => name.endsWith(ending)).length;
    expect([told(tagged), told(untagged)]).toEqual([ended('.docx'), ended('.pdf')]);
  });

  it('tells which file of how many is being made', async () => {
    const input = await inputOfAnswers(answers, 'nb');
    const told: string[] = [];
    const { files } = await allFilesOf(input, small, nameOf, {
      onBegun: (number, of) => told.push(`${number}/${of}`),
    });
    expect(told).toEqual(files.map((_, index) => `${index + 1}/${files.length}`));
  });

  it('makes nothing more when nobody waits for it any longer', async () => {
    const input = await inputOfAnswers(answers, 'nb');
    const waiting = new AbortController();
    const made: string[] = [];
    const counted: Writers = {
      ...small,
      docx: (model) => {
        made.push(model.kind);
        if (made.length === 2) waiting.abort();
        return small.docx(model);
      },
    };
    await expect(allFilesOf(input, counted, nameOf, { signal: waiting.signal })).rejects.toThrow('abort');
    expect(made).toHaveLength(2);
  });

  it('comes with what could be made, and names what could not, with why', async () => {
    const one = await made('nb', {
      ...small,
      docx: (model) => (model.kind === 'mandate' ? Promise.reject(new Error('No room.')) : small.docx(model)),
    });
    const lost = nameOf('mandat', 'docx');
    const files = zipped(one);

    expect(one.all.notMade).toEqual([{ name: lost, reason: 'Error: No room.' }]);
    const mandates = Object.keys(files).filter((name) => name.includes('Mandat'));
    expect(mandates.map((name) => name.slice(-3))).toEqual(['pdf']);
    expect(contentsIn(files)).toContain(`Ikke laget: ${lost}`);
  });

  it('makes two files at a time and no more, so that a small machine is not asked for all at once', async () => {
    let making = 0;
    let most = 0;
    const slow = async (): Promise<Uint8Array> => {
      making += 1;
      most = Math.max(most, making);
      await new Promise((resolve) => setTimeout(resolve, 5));
      making -= 1;
      return new Uint8Array();
    };
    await made('nb', { docx: slow, pdf: slow, xlsx: slow, ics: slow });

    expect(most).toBe(2);
  });
});
