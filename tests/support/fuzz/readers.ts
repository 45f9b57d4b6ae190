import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { loadReadingWords } from '#content/languages/load-form-words.ts';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { checkTemplate } from '#documents/template/check-template.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { openParcel } from '#storage/advance/open-parcel.ts';
import { readIncomingFile, readIncomingText } from '#storage/advance/read-incoming.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import { readProfile } from '#storage/files/profile-file.ts';
import { readForm } from '#storage/forms/read-form.ts';
import { compoundFile, utf16 } from '../compound-file.ts';
import { formFor, processWith } from '../word-form.ts';
import { mutated } from './mutate.ts';

/** A reader of what comes from outside, and what it is given. */
export interface FuzzedReader {
  readonly name: string;
  /** How many of a hundred cases are its. */
  readonly share: number;
  readonly samples: readonly Uint8Array[];
  readonly mutate: (sample: Uint8Array, next: () => number) => Uint8Array;
  /** In a word how it was taken: `opened`, or why not. Throws where the reader does. */
  readonly read: (bytes: Uint8Array) => Promise<string> | string;
}

const inFolder = (folder: string): readonly Uint8Array[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:json|txt)$/.test(name))
    .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));

/** One part is changed and the archive made anew: changed as a whole, it would seldom be opened at all. */
function mutatedInside(sample: Uint8Array, next: () => number): Uint8Array {
  if (next() < 0.2) return mutated(sample, next);
  const parts = unzipSync(sample);
  const paths = Object.keys(parts).filter((path) => /\.(?:xml|rels)$/.test(path));
  const main = paths.filter((path) => path.endsWith('document.xml'));
  const choice = next() < 0.6 ? main : paths;
  const path = choice[Math.floor(next() * choice.length)] ?? 'word/document.xml';
  parts[path] = new Uint8Array(mutated(parts[path] ?? new Uint8Array(), next));
  return zipSync(parts, { level: 0 });
}

/** Every reader of files, links, forms and templates, with samples of what each is for. */
export async function fuzzedReaders(): Promise<readonly FuzzedReader[]> {
  const process = processWith({
    mapping: { units: [{ id: 'u1', name: 'Post 1' }] },
    stakeholders: { groups: [{ id: 'g1', name: 'Pårørende' }] },
  });
  const words = await loadReadingWords();
  const form = await renderFormBytes(await formFor(process, null));
  const given = { parts: savedParts, keyOf: () => null };
  const advance = inFolder('tests/fixtures/advance');
  const link = new TextDecoder().decode(readFileSync('tests/fixtures/advance/answer-v1-a.txt')).trim();
  const mail = strToU8(
    `From: a@example.org\r\nTo: b@example.org\r\nContent-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n\r\n${link}\r\n--edge\r\nContent-Type: application/json; name=a.json\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(advance[0] ?? []).toString('base64')}\r\n--edge--\r\n`,
  );
  const outlook = compoundFile({
    '__properties_version1.0': new Uint8Array(32),
    '__substg1.0_1000001F': utf16(link),
    '__attach_version1.0_#00000000/__substg1.0_37010102': advance[0] ?? new Uint8Array(),
  });
  return [
    {
      name: 'process files',
      share: 20,
      samples: inFolder('tests/fixtures/process-files'),
      mutate: mutated,
      read: (bytes) => {
        const opened = openProcessFile({ name: 'a.json', bytes }, savedParts);
        return opened.kind === 'refused' ? opened.because : 'opened';
      },
    },
    {
      name: 'profiles',
      share: 5,
      samples: [
        strToU8(
          '{"format":"brukerpanelveilederen/profile","formatVersion":1,"profile":{"id":"a","name":"A"}}',
        ),
      ],
      mutate: mutated,
      read: (bytes) => {
        const read = readProfile(bytes);
        return read.kind === 'refused' ? read.because : 'opened';
      },
    },
    {
      name: 'answer and invitation files',
      share: 20,
      samples: advance,
      mutate: mutated,
      read: async (bytes) => told(await readIncomingFile(bytes, given)),
    },
    {
      name: 'links and texts',
      share: 30,
      samples: [
        strToU8(`Hei! https://x.example/#/received/${link.replace('BPV1.', '')} hilsen`),
        strToU8(`Hei! ${link}\n\n${link}`),
        strToU8(
          `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://x.example/#/received/${link.replace('BPV1.', '')}`)}&data=05`,
        ),
      ],
      mutate: mutated,
      read: async (bytes) => told(await readIncomingText(new TextDecoder().decode(bytes), given)),
    },
    {
      name: 'mails and archives',
      share: 15,
      samples: [
        mail,
        outlook,
        zipSync({ 'a.json': advance[0] ?? new Uint8Array(), 'b.eml': mail }, { level: 0 }),
      ],
      mutate: mutated,
      read: async (bytes) => {
        const { leaves, refused } = await openParcel('a', bytes);
        return refused[0]?.because ?? leaves[0]?.kind ?? 'empty';
      },
    },
    {
      name: 'Word forms',
      share: 5,
      samples: [form],
      mutate: mutatedInside,
      read: (bytes) => {
        const read = readForm(bytes, { process, words });
        return read.kind === 'refused' ? read.because : 'opened';
      },
    },
    {
      name: 'templates',
      share: 5,
      samples: ['mal-med-forside', 'mal-uten-forside'].map(
        (name) => new Uint8Array(readFileSync(`templates/word/${name}.docx`)),
      ),
      mutate: mutatedInside,
      read: (bytes) => {
        const report = checkTemplate(bytes);
        return report.kind === 'refused' ? report.because : 'opened';
      },
    },
  ];
}

const told = (found: Awaited<ReturnType<typeof readIncomingText>>): string =>
  found.map(({ read }) => (read.kind === 'refused' ? read.because : 'opened'))[0] ?? 'nothing';
