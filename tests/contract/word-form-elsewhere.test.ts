import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { loadReadingWords } from '#content/languages/load-form-words.ts';
import { formFieldId } from '#domain/advance/form-fields.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { readForm, type ReadForm } from '#storage/forms/read-form.ts';
import { fillForm, runOf, withBody, withPart } from '../support/fill-form.ts';
import { formFor, processWith } from '../support/word-form.ts';

/** What becomes of a form in other programs, and what a file can be that is no form. */
const groups = exampleNb.stakeholders.groups.slice(0, 2);
const [group = { id: '', name: '' }] = exampleNb.stakeholders.groups;
const process = processWith({
  about: exampleNb.about,
  mapping: { units: exampleNb.mapping.units.slice(0, 3) },
  stakeholders: { groups },
});
const known = { process, words: await loadReadingWords() };
const empty = await renderFormBytes(await formFor(process, null));
const filled = fillForm(empty, {
  bp_role: 'seksjonsleder',
  bp_unit: 'Sengepost 2',
  [formFieldId({ kind: 'row', table: 'units', row: 'u2', column: 'involvementToday' })]:
    'Første linje.\nAndre linje & <mer>.\n\nčđŋŧž 👩🏽‍⚕️',
  [formFieldId({ kind: 'row', table: 'units', row: 'u3', column: 'none' })]: true,
  [formFieldId({ kind: 'row', table: 'groups', row: group.id, column: 'involvement' })]: '1',
  [formFieldId({ kind: 'row', table: 'groups', row: group.id, column: 'importance' })]: '3',
  [formFieldId({ kind: 'own', table: 'groups', number: 1, column: 'name' })]: 'Søsken',
  [formFieldId({ kind: 'own', table: 'groups', number: 1, column: 'type' })]: 'relative',
  [formFieldId({ kind: 'single', step: 'summary', field: 'satisfiedWith' })]: 'Ventetiden.',
});
const beside = withBody(filled, (xml) =>
  xml.replace('<w:p><w:pPr><w:pStyle w:val="Heading1"/>', `<w:p>${runOf('Ring meg først.')}</w:p>$&`),
);

function formIn(bytes: Uint8Array): Extract<ReadForm, { kind: 'form' }> {
  const read = readForm(bytes, known);
  if (read.kind !== 'form') throw new Error(read.kind === 'refused' ? read.because : read.kind);
  return read;
}
const because = (bytes: Uint8Array): string => {
  const read = readForm(bytes, known);
  return read.kind === 'refused' ? read.because : 'form';
};

describe('a form saved by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-form-'));
  const convert = (to: string, into: string, file: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, into), join(folder, file)],
      { stdio: 'pipe' },
    );
  };
  const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(folder, path)));

  beforeAll(() => {
    writeFileSync(join(folder, 'form.docx'), beside);
    convert('docx:MS Word 2007 XML', 'docx', 'form.docx');
    convert('odt', 'odt', 'form.docx');
    convert('docx:MS Word 2007 XML', 'back', 'odt/form.odt');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const { sentAt: _, ...expected } = formIn(beside).answer;
  it.each(['docx/form.docx', 'back/form.docx'])('gives the same answer as %s', (path) => {
    const read = formIn(file(path));
    expect(read.answer).toMatchObject(expected);
    expect(read.leftovers).toEqual(['Ring meg først.']);
  });
  it('is asked for as .docx when it comes as .odt', () => {
    expect(because(file('odt/form.odt'))).toBe('open-document');
  });
});

describe('what a form shows to nobody, or only to the eye', () => {
  const before = (xml: string): Uint8Array =>
    withBody(filled, (body) => body.replace('<w:p><w:pPr><w:pStyle w:val="Heading1"/>', `${xml}$&`));
  const hidden = (text: string): string => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`;
  const drawing = (name: string, content: string): string =>
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="9" name="${name}"/>${content}</wp:inline></w:drawing></w:r></w:p>`;

  it('is told: hidden text is a text to place, whole', () => {
    const read = formIn(before(`<w:p>${hidden('Dette skjulte ')}${hidden('jeg.')}</w:p>`));
    expect(read.leftovers).toEqual(['Dette skjulte jeg.']);
    expect(read.notes).toEqual(['hidden']);
    expect(read.answer).toEqual(formIn(filled).answer);
  });
  it('is told: pictures are counted and named, and text boxes are read', () => {
    const read = formIn(
      before(
        drawing('Bilde 3', '<pic:pic xmlns:pic="urn:pic"/>') +
          drawing('', '<pic:pic xmlns:pic="urn:pic"/>') +
          drawing('Boks', '<w:txbxContent><w:p><w:r><w:t>I en boks.</w:t></w:r></w:p></w:txbxContent>'),
      ),
    );
    expect(read.pictures).toEqual(['Bilde 3', '']);
    expect(read.leftovers).toEqual(['I en boks.']);
  });
  it('is nothing in a form as it was made', () => {
    expect(formIn(filled)).toMatchObject({ leftovers: [], notes: [], pictures: [] });
  });
});

describe('a form that lost what it says about itself', () => {
  it('is read all the same', () => {
    const bytes = withPart(beside, 'docProps/custom.xml', () => '<Properties/>');
    const read = formIn(bytes);
    expect(read.answer).toEqual(formIn(beside).answer);
    expect(read.leftovers).toContain('Ring meg først.');
  });
  it('is still known by its rows', () => {
    const nameless = withBody(
      withPart(beside, 'docProps/custom.xml', () => '<Properties/>'),
      (xml) => xml.replace(/bpf1-[0-9a-z-]+/g, ''),
    );
    const read = formIn(nameless);
    expect(read.answer.answers).toEqual(formIn(beside).answer.answers);
    expect(read.notes).toEqual(['unknown-leader']);
  });
});

describe('a file that is no form of this process', () => {
  it('says why', async () => {
    const elsewhere = await renderFormBytes(await formFor(processWith({}, 'elsewhere'), null));
    const change = (from: RegExp, to: string) =>
      withBody(
        withPart(filled, 'docProps/custom.xml', (xml) => xml.replace(from, to)),
        (xml) => xml.replace(from, to),
      );
    const letter = withPart(
      withBody(filled, (xml) => xml.replace(/bp_|bpf1-/g, 'x')),
      'docProps/custom.xml',
      () => '<Properties/>',
    );
    expect(because(elsewhere)).toBe('other-process');
    expect(because(change(/bpf1-/g, 'bpf2-'))).toBe('newer');
    expect(because(letter)).toBe('not-form');
    expect(because(new Uint8Array())).toBe('empty');
    expect(because(strToU8('%PDF-1.7'))).toBe('not-word');
    expect(because(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-word');
    expect(
      because(zipSync({ 'xl/workbook.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<a/>') })),
    ).toBe('not-word');
    expect(because(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('not-word');
  });

  it('is refused before it can do harm', () => {
    const withXml = (change: (xml: string) => string): string => because(withBody(filled, change));
    const entity = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    expect(withXml((xml) => xml.replace('<w:document', `${entity}<w:document`))).toBe('damaged');
    expect(withXml((xml) => xml.replace('</w:tbl>', `${'<w:tr/>'.repeat(10_000)}</w:tbl>`))).toBe(
      'too-large',
    );
    expect(withXml((xml) => xml.slice(0, -30))).toBe('damaged');
    expect(withXml(() => `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`)).not.toBe('form');
    // 24 MB of blanks in a few kB, and one that says it is small.
    const bomb = withBody(filled, () => ' '.repeat(24_000_000));
    expect(bomb.length).toBeLessThan(200_000);
    expect(because(bomb)).toBe('too-large');
    expect(because(lyingAboutSizes(bomb))).toBe('too-large');
    const odd = fillForm(
      withBody(empty, (xml) => xml.replaceAll('bp_summary_satisfiedWith', 'bp___proto__')),
      {
        bp___proto__: 'x',
      },
    );
    expect(formIn(odd).answer.answers).toEqual({});
  });

  it.each([
    ['tags that never end', '<a'.repeat(5_000_000), 'too-large'],
    ['one tag that never ends', `<w:document ${'a'.repeat(15_000_000)}`, 'damaged'],
    ['paragraphs without an end', '<w:p/>'.repeat(400_000), 'too-large'],
    ['texts without an end', '<w:p><w:r><w:t>Ja</w:t></w:r></w:p>'.repeat(30_000), 'too-large'],
    ['bookmarks', '<w:bookmarkStart w:id="1" w:name="bp_x"/>'.repeat(60_000), 'form'],
    [
      'fields in fields',
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r>'.repeat(40_000)}</w:p>`,
      'form',
    ],
    ['names', Array.from({ length: 60_000 }, (_, at) => `<w:p xmlns:n${at}="n"/>`).join(''), 'form'],
  ])('is read or refused at once with %s', (_, xml, as) => {
    const read = because(
      withBody(filled, (body) =>
        as === 'damaged' || xml.startsWith('<a') ? xml : body.replace('<w:body>', `<w:body>${xml}`),
      ),
    );
    expect(read).toBe(as);
  });

  it('of a later program gives what was written in a question this one does not know, for a person to place', () => {
    const renamed = (from: string, to: string): ReturnType<typeof formIn> =>
      formIn(
        fillForm(
          withBody(empty, (xml) => xml.replaceAll(from, to)),
          { [to]: 'Nytt svar æøå.' },
        ),
      );
    const single = formFieldId({ kind: 'single', step: 'summary', field: 'satisfiedWith' });
    const cell = formFieldId({ kind: 'row', table: 'units', row: 'u2', column: 'involvementToday' });
    for (const [from, to] of [
      [single, 'bp_summary_later'],
      [cell, 'bp_later_cell'],
      [cell, cell.replace('involvementToday', 'later')],
    ] as const) {
      const { leftovers, answer } = renamed(from, to);
      expect(leftovers.filter((text) => text.endsWith('Nytt svar æøå.'))).toHaveLength(1);
      expect(JSON.stringify(answer)).not.toContain('Nytt svar');
    }
  });

  it('gives what was written in a copy of a question, for a person to place', () => {
    const single = formFieldId({ kind: 'single', step: 'summary', field: 'satisfiedWith' });
    const copied = withBody(filled, (xml) =>
      xml.replace(/<w:sdt>(?:(?!<\/?w:sdt>).)*<\/w:sdt>/gs, (control) =>
        control.includes(single) ? control + control.replace('Ventetiden.', 'Telefonen.') : control,
      ),
    );
    const { leftovers, answer } = formIn(copied);
    expect(leftovers).toEqual(['Telefonen.']);
    expect(answer.answers['summary']).toEqual({ satisfiedWith: 'Ventetiden.' });
  });

  it('never brings the reader down, however it is damaged', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(filled.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.option(fc.nat(filled.length)),
        (flips, cut) => {
          const bytes = filled.slice(0, cut ?? filled.length);
          for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
          expect(because(bytes)).toMatch(/^(form|empty|not-word|not-form|damaged|too-large|other-process)$/);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Every size that stands in the list of a zip file becomes one. */
function lyingAboutSizes(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 28 < copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  return copy;
}
