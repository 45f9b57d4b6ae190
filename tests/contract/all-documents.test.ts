// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { allFilesOf, type NameOf, type Writers } from '#documents/bundle/all-files.ts';
import { renderCalendarBytes } from '#documents/calendar/render-calendar.ts';
import { bundleOf } from '#documents/bundle/bundle.ts';
import { renderTables } from '#documents/tables/render-tables.ts';
import { DOCUMENTS, modelOf } from '#documents/document-list.ts';
import { legalText } from '#documents/legal-text.ts';
import { renderPdfBytes } from '#documents/pdf/render-pdf.tsx';
import { renderWordBytes } from '#documents/word/render-word.ts';
import { anyProcess } from '../support/any-process.ts';
import { documentText } from '../support/document-text.ts';
import { inputOfAnswers, keptDocuments } from '../support/kept-documents.ts';
import { modelTexts, withoutSpace } from '../support/model-text.ts';
import { registerFontsFromDisk } from '../support/pdf-fonts.ts';

/** `DOCUMENT_RUNS=200` for a thorough look. */
const RUNS = Number(process.env['DOCUMENT_RUNS'] ?? 4);
const RUBBISH = /undefined|\[object|NaN|\{\{|\{[a-zA-Z]+\}/;

const kept = await keptDocuments();
const textOf = async (answers: Record<string, Record<string, unknown>>, kind: string): Promise<string> => {
  const model = modelOf({ kind }, await inputOfAnswers(answers, 'nb'));
  return model ? documentText(model) : '';
};

const ics: Writers['ics'] = (calendar) => Promise.resolve(renderCalendarBytes(calendar));

describe('the documents of the kept cases', () => {
  it.each(kept)('say what they said: $path', ({ path, text }) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(text);
  });
  it.each(kept)('hold no trace of the machinery: $path', ({ text }) => {
    expect(text).not.toMatch(RUBBISH);
  });
});

describe.each(LANGUAGE_CODES)('an empty process in %s', (language) => {
  it('gives every document, without a trace of the machinery', async () => {
    const input = await inputOfAnswers({}, language);
    for (const { make } of DOCUMENTS) expect(documentText(make(input))).not.toMatch(RUBBISH);
  });
});

describe('any process', () => {
  it('gives every document as a Word file in which another reader finds every text', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyProcess(savedParts),
        fc.constantFrom(...LANGUAGE_CODES),
        async ({ answers }, language) => {
          const input = await inputOfAnswers(answers, language);
          for (const { make } of DOCUMENTS) {
            const model = make(input);
            const buffer = Buffer.from(await renderWordBytes(model));
            const found = withoutSpace((await mammoth.extractRawText({ buffer })).value);
            for (const text of modelTexts(model)) expect(found).toContain(withoutSpace(legalText(text)));
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a document that is not approved', () => {
  it('says so in its header, and one that is says when', async () => {
    expect(await textOf({}, 'mandate')).toContain('header: UTKAST');
    const approved = {
      standing: { mandateStatus: 'approved', mandateDate: '2027-02-01', mandateVersion: '2' },
    };
    const text = await textOf(approved, 'mandate');
    expect(text).toContain('header: \n');
    expect(text).toContain('Godkjent 01.02.2027 · Versjon 2 · 01.03.2027');
  });

  it('shows only what was decided once it is approved: what lacks and what is open is the work of those who write', async () => {
    const items = [{ id: 'a', step: 'mandate', field: 'purpose', text: 'Hvem eier budsjettet?' }];
    const text = await textOf({ standing: { mandateStatus: 'approved' }, parking: { items } }, 'mandate');
    expect(text).not.toMatch(/Åpne punkter|Ikke besvart|Uavklart|Hvem eier budsjettet/);
    expect(text).not.toContain('Formål');
  });

  it('shows what is parked where it belongs, and in the report also what was settled', async () => {
    const item = (id: string, more: object) => ({ id, step: 'mandate', field: 'purpose', ...more });
    const parking = {
      items: [
        item('a', { text: 'Hvem eier budsjettet?', why: 'Venter på foretaket', who: 'klinikksjef' }),
        item('b', { text: 'Navnet', settled: true }),
      ],
    };
    const mandate = await textOf({ parking }, 'mandate');
    expect(mandate).toContain('[?] Uavklart: Hvem eier budsjettet? – Venter på foretaket');
    expect(mandate).not.toContain('Navnet');
    expect(await textOf({ parking }, 'process-report')).toMatch(/Navnet.*Avklart/);
  });
});

describe('the advert', () => {
  it('asks for what counts, and leaves out what does not', async () => {
    const roles = {
      advert: 'broad',
      roles: [
        {
          id: 'r',
          name: 'Pårørende',
          traits: [{ id: 'reflective', level: 1 }],
          tasks: [{ id: 'councils', level: 3 }],
        },
      ],
    };
    const text = await textOf({ roles }, 'advert');
    expect(text).toMatch(/Dette skal du være med på\n- Delta i råd/);
    expect(text).not.toContain('Reflektert');
    expect(text).toContain('[?] [Fyll inn: hvordan du søker');
    expect(await textOf({ roles }, 'role-description')).toContain('Reflektert');
  });
});

describe('an order', () => {
  it('goes where the profile says, and is a hole where no profile does', async () => {
    const to = (profile: string) => textOf({ about: { profile } }, 'order');
    expect(await to('helse-bergen')).toContain('Til: Prioriteringsteamet');
    expect(await to('unn')).toContain('Til: Brukerbanken');
    expect(await to('generic')).toContain('Til: [?] [Fyll inn');
    expect(await to('of their own')).toContain('Til: [?] [Fyll inn');
  });
});

describe('all files of a process', () => {
  beforeAll(() => registerFontsFromDisk());
  const nameOf: NameOf = (kind, ending) => `${kind}.${ending}`;
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  it('are the same, byte for byte, when they are made again', async () => {
    const input = await inputOfAnswers({ about: exampleNb.about, mandate: exampleNb.mandate }, 'en');
    const make = async () => {
      const all = await allFilesOf(
        input,
        { docx: (model) => renderWordBytes(model), pdf: renderPdfBytes, xlsx: renderTables, ics },
        nameOf,
      );
      return { ...all, bundle: bundleOf(input, all) };
    };
    const [first, second] = [await make(), await make()];
    expect(first.notMade).toEqual([]);
    expect(second.files.map(({ name, bytes }) => [name, hash(bytes)])).toEqual(
      first.files.map(({ name, bytes }) => [name, hash(bytes)]),
    );
    expect(hash(second.bundle)).toBe(hash(first.bundle));
    const inside = unzipSync(first.bundle);
    const [contentsName = '', ...names] = Object.keys(inside);
    expect(contentsName).toBe('00 Contents.html');
    expect(names.slice(0, 3)).toEqual([
      '01 One-page summary.docx',
      '01 One-page summary.pdf',
      '02 Terms of reference.docx',
    ]);
    const contents = new TextDecoder().decode(inside[contentsName]);
    for (const name of names) expect(contents).toContain(name);
    expect(contents).toContain('Draft');
  });

  it('are made without the one that cannot be made, which is named', async () => {
    const input = await inputOfAnswers({}, 'nb');
    const broken = () => Promise.reject(new Error('no'));
    const all = await allFilesOf(
      input,
      { docx: () => Promise.resolve(new Uint8Array(1)), pdf: broken, xlsx: renderTables, ics },
      nameOf,
    );
    expect(all.notMade.map(({ name }) => name)).toContain('Mandat.pdf');
    expect(new TextDecoder().decode(unzipSync(bundleOf(input, all))['00 Innhold.html'])).toMatch(
      /Ikke laget: .*Mandat\.pdf/,
    );
  });
});
