import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { loadReadingWords } from '#content/languages/load-form-words.ts';
import { languageOf } from '#domain/language/language.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { ownRowId } from '#domain/advance/answer.ts';
import { formFieldId, type FormPlace } from '#domain/advance/form-fields.ts';
import type { Row } from '#domain/process/rows.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { legalText } from '#documents/legal-text.ts';
import { readForm, type ReadForm } from '#storage/forms/read-form.ts';
import { anyText } from '../support/any-text.ts';
import { fillForm, rowOf, runOf, withBody, withPart, withTree, type Filling } from '../support/fill-form.ts';
import { formFor, processWith } from '../support/word-form.ts';

const leaders = [
  { id: 'leader-1', role: 'avdelingsleder', unit: 'Hjerteavdelingen', unitRow: ['u2'] },
  {
    id: 'leader-2',
    role: 'klinikksjef',
    unit: 'Klinikken',
    unitRow: ['u1'],
    asked: ['mapping', 'stakeholders', 'summary', 'constraints'],
  },
];

const few = {
  ...exampleNb,
  mapping: { units: exampleNb.mapping.units.slice(0, 4) },
  stakeholders: { groups: exampleNb.stakeholders.groups.slice(0, 3) },
};
const process = processWith({ ...few, advance: { leaders, greeting: 'Hei!\nSvar gjerne.' } });
const words = await loadReadingWords();
const known = { process, words };
const empty = await renderFormBytes(await formFor(process, 'leader-2'));
const [group = { id: '', name: '' }] = exampleNb.stakeholders.groups;

const id = (place: FormPlace): string => formFieldId(place);
const unit = (column: 'involvementToday' | 'none', row = 'u2') =>
  id({ kind: 'row', table: 'units', row, column });
const listed = (column: 'involvement' | 'importance' | 'note', row: string = group.id) =>
  id({ kind: 'row', table: 'groups', row, column });
const own = (number: number, column: 'name' | 'type' | 'involvement' | 'importance' | 'note') =>
  id({ kind: 'own', table: 'groups', number, column });
const satisfied = id({ kind: 'single', step: 'summary', field: 'satisfiedWith' });
const purpose = id({ kind: 'single', step: 'constraints', field: 'purpose' });

function formIn(bytes: Uint8Array, from = known): Extract<ReadForm, { kind: 'form' }> {
  const read = readForm(bytes, from);
  if (read.kind !== 'form') throw new Error(read.kind === 'refused' ? read.because : read.kind);
  return read;
}
const rowsAt = (bytes: Uint8Array, step: string, field: string): readonly Row[] =>
  (formIn(bytes).answer.answers[step]?.[field] ?? []) as readonly Row[];

const filling: Filling = {
  [unit('involvementToday')]: 'To pasienter er med.\nDe møtes hver måned.',
  [unit('none', 'u3')]: true,
  [listed('involvement')]: '1',
  [listed('importance')]: '3',
  [listed('note')]: 'Vi spør dem aldri.',
  [own(2, 'name')]: 'Søsken',
  [own(2, 'type')]: 'relative',
  [own(2, 'involvement')]: '2',
  [satisfied]: 'Ventetiden <er> kort & grei 👩🏽‍⚕️',
};
const answered = {
  mapping: {
    units: [
      { id: 'u2', involvementToday: 'To pasienter er med.\nDe møtes hver måned.' },
      { id: 'u3', involvementToday: 'Ingen' },
    ],
  },
  stakeholders: {
    groups: [
      { id: group.id, involvement: 1, importance: 3, note: 'Vi spør dem aldri.' },
      { id: ownRowId('leader-2', 'form-groups-2'), name: 'Søsken', type: 'relative', involvement: 2 },
    ],
  },
  summary: { satisfiedWith: 'Ventetiden <er> kort & grei 👩🏽‍⚕️' },
};

describe('a form from Word', () => {
  it('gives nothing when nothing is filled in, in any language', async () => {
    for (const language of LANGUAGE_CODES) {
      const { answer, leftovers, notes } = formIn(
        await renderFormBytes(await formFor(process, 'leader-2', language)),
      );
      expect(answer).toMatchObject({
        leader: 'leader-2',
        role: 'klinikksjef',
        unit: 'Klinikk for hjerte- og lungesykdommer',
        answers: {},
      });
      expect({ leftovers, notes }).toEqual({ leftovers: [], notes: [] });
    }
  });

  it.each(LANGUAGE_CODES)('has its days in %s as the language writes them', async (language) => {
    const due = processWith({
      ...few,
      about: { ...few.about, answerDeadline: '2027-06-02' },
      advance: { leaders },
    });
    const { day } = languageOf(language);
    const form = await formFor(due, 'leader-2', language);

    expect(JSON.stringify(form.blocks)).toContain(`"${day('2027-06-02')}"`);
    expect(form.description).toContain(day('2027-01-15'));
  });

  it('gives every answer its place', () => {
    const { answer, leftovers } = formIn(fillForm(empty, filling));
    expect(answer.answers).toEqual(answered);
    expect(leftovers).toEqual([]);
    expect(Date.parse(answer.sentAt)).toBeGreaterThan(0);
  });

  it('gives back any text', () => {
    const text = fc.oneof(anyText({ maxPieces: 12 }), fc.constant('čđŋŧž ø\n'.repeat(600)));
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const typed = [one, two, three].map((each) => legalText(each));
        const [today = '', note = '', aim = ''] = typed;
        const bytes = fillForm(empty, {
          [unit('involvementToday')]: today,
          [listed('note')]: note,
          [purpose]: aim,
        });
        const { answer, leftovers } = formIn(bytes);
        const blankless = (value: string): string | undefined => (value.trim() === '' ? undefined : value);
        const cell = (rows: unknown, column: string) =>
          (rows as readonly Row[] | undefined)?.[0]?.[column] as string | undefined;
        expect([
          cell(answer.answers['mapping']?.['units'], 'involvementToday'),
          cell(answer.answers['stakeholders']?.['groups'], 'note'),
          answer.answers['constraints']?.['purpose'],
          leftovers,
        ]).toEqual([blankless(today), blankless(note), blankless(aim), []]);
      }),
      { numRuns: 6 },
    );
  });

  it('never takes two forms for all for one person’s because role and unit are the same', async () => {
    const forAll = await renderFormBytes(await formFor(process, null));
    const from = (role: string, satisfied: string) =>
      formIn(
        fillForm(forAll, {
          bp_role: role,
          bp_unit: 'Post 2',
          ...filling,
          bp_summary_satisfiedWith: satisfied,
        }),
      ).answer;
    const one = from('Seksjonsleder', 'Samtaler');
    expect(one).toMatchObject({ role: 'Seksjonsleder', unit: 'Post 2', record: one.leader });
    expect(from('Seksjonsleder', 'Samtaler').leader).toBe(one.leader);
    expect(from('Seksjonsleder', 'Råd').leader).not.toBe(one.leader);
    expect(from('Overlege', 'Samtaler').leader).not.toBe(one.leader);
  });

  it('knows the form of a process without units and groups', async () => {
    const bare = processWith({}, 'bare');
    const bytes = fillForm(await renderFormBytes(await formFor(bare, null)), {
      bp_role: 'leder',
      bp_unit: 'Post 2',
      bp_own_units_1_involvementToday: 'Vi har et panel.',
    });
    const { answer, leftovers } = formIn(bytes, { process: bare, words });
    expect(answer.answers['mapping']).toMatchObject({
      units: [{ name: 'Post 2', involvementToday: 'Vi har et panel.' }],
    });
    expect(leftovers).toEqual([]);
  });
});

describe('what stands outside the fields', () => {
  it('is kept as text to place', () => {
    const bytes = withBody(fillForm(empty, filling), (xml) =>
      xml
        .replace('<w:p><w:pPr><w:pStyle w:val="Heading1"/>', `<w:p>${runOf('Ring meg først.')}</w:p>$&`)
        .replace('</w:sdt><w:bookmarkEnd', `</w:sdt>${runOf('ved siden av')}<w:bookmarkEnd`),
    );
    const { answer, leftovers } = formIn(bytes);
    expect(answer.answers).toEqual(answered);
    expect(leftovers).toEqual(['Ring meg først.', 'ved siden av']);
  });

  it('keeps comments too', () => {
    const comments =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1"><w:p><w:r><w:t>Er dette riktig?</w:t></w:r></w:p></w:comment></w:comments>';
    expect(formIn(withPart(empty, 'word/comments.xml', () => comments)).leftovers).toEqual([
      'Er dette riktig?',
    ]);
  });

  it('keeps a score that is no score, with the group it was for', () => {
    const { answer, leftovers } = formIn(
      fillForm(empty, { [listed('involvement')]: '4', [listed('importance')]: '2' }),
    );
    expect(answer.answers).toEqual({ stakeholders: { groups: [{ id: group.id, importance: 2 }] } });
    expect(leftovers).toEqual([`${group.name} (pasient), Involvering i dag: 4`]);
  });

  it('reads a row added by hand as a group, and a copied row as another one', () => {
    const cells = ['Besteforeldre', 'pårørende', '2', 'viktig', 'Henter barna.'];
    const bytes = withTree(fillForm(empty, filling), (document) => {
      const last = rowOf(document, own(10, 'name'));
      const row = last.cloneNode(true) as Element;
      [...row.querySelectorAll('*|tc')].forEach((cell, index) => {
        cell.querySelectorAll('*|p').forEach((paragraph) => {
          paragraph.replaceChildren(
            ...new DOMParser().parseFromString(
              `<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${runOf(cells[index] ?? '')}</w:p>`,
              'application/xml',
            ).documentElement.childNodes,
          );
        });
      });
      last.after(row);
      const copied = rowOf(document, own(2, 'name'));
      copied.after(copied.cloneNode(true));
    });
    const groups = rowsAt(bytes, 'stakeholders', 'groups');
    expect(groups.slice(2)).toEqual([
      { id: ownRowId('leader-2', 'form-groups-added-1'), name: 'Søsken', type: 'relative', involvement: 2 },
      {
        id: ownRowId('leader-2', 'form-groups-added-2'),
        name: 'Besteforeldre',
        type: 'relative',
        involvement: 2,
        importance: 3,
        note: 'Henter barna.',
      },
    ]);
    expect(formIn(bytes).leftovers).toEqual([]);
  });

  it('never gives the scores of a group to another, when its name was changed by hand', () => {
    const bytes = withBody(fillForm(empty, filling), (xml) => xml.replace(`>${group.name}<`, '>Nye naboer<'));
    const { answer, leftovers } = formIn(bytes);
    expect(JSON.stringify(answer.answers)).not.toContain(`"${group.id}"`);
    expect(leftovers).toEqual([
      'Nye naboer (pasient), Involvering i dag: 1 – ingen',
      'Nye naboer (pasient), Viktighet: 3 – viktig',
      'Nye naboer (pasient), Merknad: Vi spør dem aldri.',
    ]);
  });

  it('keeps what was said about a group that is gone, and follows one that has a new name', () => {
    const { stakeholders, ...rest } = few;
    const changed = (groups: readonly unknown[]) => ({
      process: processWith({ ...rest, advance: { leaders }, stakeholders: { groups } }),
      words,
    });
    const filled = fillForm(empty, { [listed('involvement')]: '1' });
    const gone = formIn(filled, changed(stakeholders.groups.slice(1)));
    expect(gone.leftovers).toEqual([`${group.name} (pasient), Involvering i dag: 1 – ingen`]);
    expect(gone.notes).toEqual(['earlier-edition']);
    const renamed = formIn(
      filled,
      changed([{ ...group, name: 'Et nytt navn' }, ...stakeholders.groups.slice(1)]),
    );
    expect(renamed.answer.answers).toEqual({ stakeholders: { groups: [{ id: group.id, involvement: 1 }] } });
    expect(renamed.leftovers).toEqual([]);
  });
});

describe('what Word can make of a text', () => {
  const shown = (content: string): unknown => {
    const bytes = withBody(fillForm(empty, { [satisfied]: 'HER' }), (xml) =>
      xml.replace(runOf('HER'), content),
    );
    return formIn(bytes).answer.answers['summary']?.['satisfiedWith'];
  };
  it.each([
    ['runs that are split', `${runOf('en ')}<w:proofErr w:type="spellStart"/>${runOf('og to')}`, 'en og to'],
    ['inserted text', `<w:ins w:id="9" w:author="x">${runOf('satt inn')}</w:ins>`, 'satt inn'],
    [
      'deleted text',
      `${runOf('igjen')}<w:del w:id="9" w:author="x"><w:r><w:delText>borte</w:delText></w:r></w:del>`,
      'igjen',
    ],
    [
      'moved text',
      `<w:moveFrom w:id="9">${runOf('her')}</w:moveFrom><w:moveTo w:id="8">${runOf('der')}</w:moveTo>`,
      'der',
    ],
    ['a comment', `<w:commentRangeStart w:id="1"/>${runOf('sagt')}<w:commentRangeEnd w:id="1"/>`, 'sagt'],
    [
      'a control in the control',
      `<w:sdt><w:sdtPr/><w:sdtContent>${runOf('inni')}</w:sdtContent></w:sdt>`,
      'inni',
    ],
    ['a link', `<w:hyperlink w:anchor="a">${runOf('lenke')}</w:hyperlink>`, 'lenke'],
    ['hard hyphens', '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>', 'a\u2011b'],
    [
      'a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>i dag</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      'i dag',
    ],
    ['hidden text', `<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>${runOf('synlig')}`, 'synlig'],
    [
      'what Word shows in an emptied field',
      runOf('Klikk eller trykk her for å skrive inn tekst.'),
      undefined,
    ],
    ['text before what held the place', runOf('svaretKlikk her og skriv'), 'svaret'],
  ])('shows %s as a person sees it', (_, content, text) => {
    expect(shown(content)).toBe(text);
  });

  it('reads paragraphs in a control as lines', () => {
    const bytes = withBody(empty, (xml) =>
      xml.replace(
        /<w:p>(?:(?!<w:p>).)*?<w:tag w:val="bp_summary_satisfiedWith".*?<\/w:p>/s,
        `<w:sdt><w:sdtPr><w:tag w:val="${satisfied}"/></w:sdtPr><w:sdtContent><w:p>${runOf('en')}</w:p><w:p>${runOf('to')}</w:p></w:sdtContent></w:sdt>`,
      ),
    );
    expect(formIn(bytes).answer.answers).toEqual({ summary: { satisfiedWith: 'en\nto' } });
  });
});
