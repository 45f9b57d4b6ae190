import { beforeAll, describe, expect, it } from 'vitest';
import { loadReadingWords } from '#content/languages/load-form-words.ts';
import { formFieldId, formPlaces, type FormPlace } from '#domain/advance/form-fields.ts';
import { steps } from '#domain/guide/steps.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { fillForm, runOf, withBody, type Filling } from '#tests/support/fill-form.ts';
import { formFor, processWith } from '#tests/support/word-form.ts';
import { readForm, type ReadForm } from '#storage/forms/read-form.ts';

const units = [
  { id: 'u1', name: 'Klinikken' },
  { id: 'u2', name: 'Avdelingen', parent: 'u1' },
];
const groups = [
  { id: 'g1', name: 'Pasienter', type: 'patient' },
  { id: 'g2', name: 'Pårørende', type: 'relative' },
];
const leaders = [
  {
    id: 'leader-1',
    role: 'klinikksjef',
    unit: 'Klinikken',
    unitRow: ['u1'],
    asked: ['mapping', 'stakeholders', 'summary', 'constraints'],
  },
  { id: 'leader-2', role: 'leder', unit: 'Avdelingen', unitRow: ['u2'] },
];
const process = processWith({ mapping: { units }, stakeholders: { groups }, advance: { leaders } });
const words = await loadReadingWords();

let empty = new Uint8Array();
beforeAll(async () => {
  empty = await renderFormBytes(await formFor(process, 'leader-1'));
});

function formIn(bytes: Uint8Array, from = process): Extract<ReadForm, { kind: 'form' }> {
  const read = readForm(bytes, { process: from, words });
  if (read.kind !== 'form') throw new Error(read.kind === 'refused' ? read.because : read.kind);
  return read;
}
/** Every field that is answered in words, with a text of its own. */
function everyText(): Filling {
  const rowsOf = ({ id }: { readonly id: string }) =>
    id === 'units' ? units : id === 'groups' ? groups : [];
  const isText = (place: FormPlace): boolean =>
    place.kind === 'single' ||
    ('column' in place && ['involvementToday', 'note', 'name'].includes(place.column));
  return Object.fromEntries(
    [...formPlaces(steps, rowsOf)].flatMap(([id, place]) => (isText(place) ? [[id, `svar i ${id}`]] : [])),
  );
}
/** Every text in an answer with the field it was written in. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
function bodyOf(bytes: Uint8Array): string {
  let body = '';
  withBody(bytes, (xml) => (body = xml));
  return body;
}
const involvement = (row: string): string =>
  formFieldId({ kind: 'row', table: 'units', row, column: 'involvementToday' });
const importance = (row: string): string =>
  formFieldId({ kind: 'row', table: 'groups', row, column: 'importance' });

describe.each(LANGUAGE_CODES)('a form in %s that is filled to the brim', (language) => {
  it('gives every text once, and leaves nothing over', async () => {
    const bytes = await renderFormBytes(await formFor(process, 'leader-1', language));
    const filling = everyText();
    const inForm = Object.keys(filling).filter((id) => bodyOf(bytes).includes(`"${id}"`));
    const { answer, leftovers, notes } = formIn(fillForm(bytes, filling));
    const found = textsIn(answer.answers).filter((text) => text.startsWith('svar i '));

    expect(inForm.length).toBeGreaterThan(10);
    expect(found.toSorted()).toEqual(inForm.map((id) => `svar i ${id}`).toSorted());
    expect({ leftovers, notes }).toEqual({ leftovers: [], notes: [] });
  });
});

describe('a form that somebody has worked on in Word', () => {
  it('is told by its rows and not by their order, when a table has been sorted', () => {
    const filled = fillForm(empty, { [importance('g1')]: '1', [importance('g2')]: '3' });
    const sorted = withBody(filled, (xml) => {
      const rows = [...xml.matchAll(/<w:tr(?: [^>]*)?>(?:(?!<\/w:tr>).)*<\/w:tr>/gs)].map(([row]) => row);
      const [first = '', second = ''] = ['g1', 'g2'].map(
        (id) => rows.find((row) => row.includes(importance(id))) ?? '',
      );
      return xml
        .replace(first, 'FIRST')
        .replace(second, () => first)
        .replace('FIRST', () => second);
    });
    expect(sorted).not.toEqual(filled);

    expect(formIn(sorted).leftovers).toEqual([]);
    const rows = formIn(sorted).answer.answers['stakeholders']?.['groups'];
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: 'g1', importance: 1 },
        { id: 'g2', importance: 3 },
      ]),
    );
  });

  it('gives what stands in the other rows when one was deleted', () => {
    const filled = fillForm(empty, { [importance('g1')]: '1', [importance('g2')]: '3' });
    const less = withBody(filled, (xml) =>
      xml.replace(/<w:tr(?: [^>]*)?>(?:(?!<\/w:tr>).)*<\/w:tr>/gs, (row) =>
        row.includes(importance('g1')) ? '' : row,
      ),
    );

    expect(formIn(less).answer.answers).toEqual({ stakeholders: { groups: [{ id: 'g2', importance: 3 }] } });
    expect(formIn(less).leftovers).toEqual([]);
  });

  it('gives the answer where the controls were taken away and the bookmarks are left', () => {
    const filled = fillForm(empty, { [involvement('u1')]: 'Vi har\net råd.', [importance('g2')]: '3' });
    const bare = withBody(filled, (xml) =>
      xml.replace(/<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr>|<\/?w:sdt>|<\/?w:sdtContent>/gs, ''),
    );

    expect(formIn(bare)).toMatchObject({
      answer: {
        answers: {
          mapping: { units: [{ id: 'u1', involvementToday: 'Vi har\net råd.' }] },
          stakeholders: { groups: [{ id: 'g2', importance: 3 }] },
        },
      },
      leftovers: [],
    });
  });

  it('keeps what was pasted under a field in the same cell, with the unit it was about', () => {
    const filled = fillForm(empty, { [involvement('u2')]: 'Et råd.' });
    const pasted = withBody(filled, (xml) =>
      xml.replace(
        /(<w:tr(?: [^>]*)?>(?:(?!<\/w:tr>).)*?Et råd\.(?:(?!<\/w:tc>).)*)<\/w:tc>/s,
        (_, cell: string) => `${cell}<w:p>${runOf('Limt inn fra en e-post.')}</w:p></w:tc>`,
      ),
    );
    const { answer, leftovers } = formIn(pasted);

    expect(answer.answers).toEqual({ mapping: { units: [{ id: 'u2', involvementToday: 'Et råd.' }] } });
    expect(leftovers).toHaveLength(1);
    expect(leftovers[0]).toMatch(/^Avdelingen, .*: Limt inn fra en e-post\.$/);
  });

  it('never gives a tick for nothing where words are written too: both are kept', () => {
    const none = involvement('u1').replace(/involvementToday$/, 'none');
    const { answer, leftovers } = formIn(fillForm(empty, { [involvement('u1')]: 'Et råd.', [none]: true }));

    expect(answer.answers).toEqual({ mapping: { units: [{ id: 'u1', involvementToday: 'Et råd.' }] } });
    expect(leftovers).toHaveLength(1);
    expect(leftovers[0]).toMatch(/^Klinikken, /);
  });
});

describe('whose form it is', () => {
  it('is told by the form, also when two leaders have answered about one unit', async () => {
    const read = async (leader: string, text: string) =>
      formIn(fillForm(await renderFormBytes(await formFor(process, leader)), { [involvement('u2')]: text }))
        .answer;
    const [one, other] = [await read('leader-1', 'Sjefens svar'), await read('leader-2', 'Lederens svar')];

    expect([one.leader, other.leader]).toEqual(['leader-1', 'leader-2']);
    expect([one.answers, other.answers]).toEqual(
      ['Sjefens svar', 'Lederens svar'].map((text) => ({
        mapping: { units: [{ id: 'u2', involvementToday: text }] },
      })),
    );
  });

  it('is the leader’s it was sent to, whatever role somebody has written over it', () => {
    const { answer, notes } = formIn(fillForm(empty, { bp_role: 'Vikar for\tklinikksjefen' }));

    expect(answer).toMatchObject({ leader: 'leader-1', role: 'Vikar for klinikksjefen' });
    expect(notes).toEqual([]);
  });

  it('is said to be unknown when the leader has left the list, and no answer is lost', () => {
    const without = processWith({
      ...process.answers,
      advance: { leaders: leaders.filter(({ id }) => id !== 'leader-1') },
    });
    const { answer, notes } = formIn(fillForm(empty, { [involvement('u1')]: 'Et råd.' }), without);

    expect(notes).toContain('unknown-leader');
    expect(answer.leader).not.toBe('leader-1');
    expect(answer.answers).toEqual({ mapping: { units: [{ id: 'u1', involvementToday: 'Et råd.' }] } });
  });

  it('is refused by another process, which it could otherwise fill with a stranger’s answers', () => {
    const another = processWith(process.answers, 'another');

    expect(readForm(empty, { process: another, words })).toEqual({
      kind: 'refused',
      because: 'other-process',
    });
  });
});
