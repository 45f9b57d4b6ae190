import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import { formIdIn } from '#domain/advance/form-id.ts';
import { rowCode, rowTextCode, textCode } from '#domain/advance/form-fields.ts';
import type { Answers } from '#domain/process/process.ts';
import { formFor, processWith } from '#tests/support/word-form.ts';
import { fixedTextCodes } from './fixed-texts.ts';
import type { FormBlock, FormControl, FormModel } from './form-model.ts';

const answers: Answers = {
  about: {
    processName: 'Brukerpanel hud',
    unitName: 'Hudavdelingen',
    healthTrust: 'Helse Øst',
    facilitator: 'Åse Berg',
    leader: 'Hemmelig svar',
    answerDeadline: '2027-06-02',
  },
  mapping: {
    units: [
      { id: 'u1', name: 'Klinikken', level: 'klinikk', involvementToday: 'Hemmelig svar' },
      { id: 'u2', name: 'Avdelingen', parent: 'u1' },
      { id: 'u3', name: 'En annen klinikk' },
      { id: 'u4', name: ' ' },
    ],
  },
  stakeholders: {
    groups: [
      { id: 'g1', name: 'Pasienter', type: 'patient', involvement: 2, note: 'Hemmelig svar' },
      { id: 'g2', name: 'Pårørende' },
    ],
  },
  summary: { satisfiedWith: 'Hemmelig svar' },
  constraints: { purpose: 'Hemmelig svar' },
  advance: {
    greeting: ' Hei!\nSvar gjerne. ',
    replyTo: 'ase@example.org',
    leaders: [
      { id: 'leader-1', role: 'klinikksjef', unit: '', unitRow: ['u1'] },
      { id: 'leader-2', role: 'leder', unit: 'Poliklinikken', asked: ['summary'] },
    ],
  },
};
const process = processWith(answers);
const formOfLeader = (leader: string | null, language?: LanguageCode): Promise<FormModel> =>
  formFor(process, leader, language);

const controlsIn = ({ blocks }: FormModel): readonly FormControl[] =>
  blocks.flatMap((block) =>
    block.kind === 'question'
      ? [block.control]
      : block.kind === 'formTable'
        ? block.rows.flatMap(({ cells }) => cells.flatMap(({ controls = [] }) => controls))
        : [],
  );
const idsIn = (form: FormModel): readonly string[] => controlsIn(form).map(({ id }) => id);
const fixedRowsIn = ({ blocks }: FormModel): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'formTable'
      ? block.rows.flatMap(({ cells }) => cells[0]?.texts?.map(({ text }) => text).join(' / ') ?? [])
      : [],
  );
const keysIn = ({ blocks }: FormModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'keyValue' ? block.rows.flatMap(({ value }) => value) : []));
const shown = (blocks: readonly FormBlock[]): string => JSON.stringify(blocks);

describe('the form a leader gets', () => {
  it('never says what others have answered, whoever it is for', async () => {
    for (const leader of [null, 'leader-1', 'leader-2'])
      expect(JSON.stringify(await formOfLeader(leader))).not.toContain('Hemmelig');
  });

  it('names the units the leader answers for, and no others', async () => {
    expect(fixedRowsIn(await formOfLeader('leader-1'))).toEqual([
      'Klinikken / klinikk',
      'Avdelingen',
      expect.stringMatching(/^Pasienter \/ /),
      'Pårørende',
    ]);
  });

  it('names every unit that has a name in the form for all', async () => {
    const rows = fixedRowsIn(await formOfLeader(null));

    expect(rows.slice(0, 3)).toEqual(['Klinikken / klinikk', 'Avdelingen', 'En annen klinikk']);
    expect(rows).toHaveLength(5);
  });

  it('asks what was chosen for this leader, and nothing else', async () => {
    const [all, few] = [idsIn(await formOfLeader(null)), idsIn(await formOfLeader('leader-2'))];

    expect(few.filter((id) => !/^bp_(role|unit)$/.test(id)).every((id) => id.startsWith('bp_summary_'))).toBe(
      true,
    );
    expect(few.length).toBeGreaterThan(2);
    expect(all.some((id) => id.startsWith('bp_units_'))).toBe(true);
    expect(all.some((id) => id.startsWith('bp_constraints_'))).toBe(false);
  });

  it('has written who answers where it is known, and room for it where it is not', async () => {
    const who = async (leader: string | null) =>
      controlsIn(await formOfLeader(leader))
        .filter(({ id }) => id === 'bp_role' || id === 'bp_unit')
        .map((control) => (control.kind === 'text' ? control.value : 'no text'));

    expect(await who('leader-2')).toEqual(['leder', 'Poliklinikken']);
    expect(await who('leader-1')).toEqual(['klinikksjef', 'Klinikken']);
    expect(await who(null)).toEqual([undefined, undefined]);
  });

  it('says who asks, from where, by when and where to send it, and leaves out what nobody has said', async () => {
    const form = await formOfLeader('leader-1');
    expect(keysIn(form)).toEqual(
      expect.arrayContaining(['Helse Øst', 'Hudavdelingen', 'Åse Berg', '02.06.2027', 'ase@example.org']),
    );
    expect(shown(form.blocks)).toContain('Hei!\\nSvar gjerne.');

    const english = keysIn(await formOfLeader('leader-1', 'en'));
    expect(english).toContain('2 June 2027');
    expect(english).not.toContain('02.06.2027');

    const bare = await formFor(processWith({}), null);
    expect(keysIn(bare).every((value) => value.trim() !== '')).toBe(true);
    expect(shown(bare.blocks)).not.toMatch(/undefined|\{\w+\}/);
  });

  it('has room for units and groups where the process names none', async () => {
    const ids = idsIn(await formFor(processWith({}), null));

    expect(ids).toContain('bp_own_units_1_involvementToday');
    expect(ids).toContain('bp_own_units_1_none');
    expect(ids).toContain('bp_own_groups_1_name');
  });

  it('says whose it is, in its text too, for a program that drops the properties of a file', async () => {
    const form = await formOfLeader('leader-2');

    expect(formIdIn(form.formId)).toMatchObject({
      process: rowCode('a-process'),
      leader: rowCode('leader-2'),
    });
    expect(shown(form.blocks)).toContain(form.formId);
    expect((await formOfLeader(null)).formId).toContain('-alle-');
  });

  it('is of another edition when what it asks has changed, and of the same when answers have', async () => {
    const editionOf = async (changed: Answers): Promise<string | undefined> =>
      formIdIn((await formFor(processWith({ ...answers, ...changed }), 'leader-1')).formId)?.edition;
    const before = await editionOf({});

    expect(await editionOf({ summary: { satisfiedWith: 'Et nytt svar' } })).toBe(before);
    expect(await editionOf({ stakeholders: { groups: [{ id: 'g1', name: 'Et nytt navn' }] } })).not.toBe(
      before,
    );
  });
});

describe.each(LANGUAGE_CODES)('every field of a form in %s', (language) => {
  it('has an id of its own that Word takes as a bookmark, and is called something of its own', async () => {
    for (const leader of [null, 'leader-1']) {
      const controls = controlsIn(await formOfLeader(leader, language));
      const ids = controls.map(({ id }) => id);

      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z]\w{0,39}$/);
      for (const { name } of controls) expect(name).not.toMatch(/^\s*$|undefined|\{\w+\}/);
      expect(new Set(controls.map(({ name }) => name)).size).toBe(controls.length);
    }
  });

  it('that is a list has a word for every choice, no two the same', async () => {
    for (const control of controlsIn(await formOfLeader(null, language))) {
      if (control.kind !== 'choice') continue;
      const texts = control.options.map(({ text }) => text);
      expect(texts.length).toBeGreaterThan(1);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).not.toMatch(/^\s*$|– $/);
    }
  });
});

describe('the codes of what a form came with', () => {
  it('know every text again, and a row by its name together with whose row it is', async () => {
    const form = await formOfLeader('leader-1');
    const codes = new Set(fixedTextCodes(form, (text) => text));

    for (const block of form.blocks)
      if (block.kind === 'heading' || block.kind === 'paragraph')
        expect(codes).toContain(textCode(block.text));
    expect(codes).toContain(rowTextCode(rowCode('u2'), 'Avdelingen'));
    expect(codes).not.toContain(rowTextCode(rowCode('u1'), 'Avdelingen'));
    expect(codes).not.toContain(textCode('Avdelingen'));
  });

  it('are of the texts as the writer writes them', async () => {
    const form = await formOfLeader('leader-1');
    const [plain, loud] = [
      fixedTextCodes(form, (text) => text),
      fixedTextCodes(form, (text) => text.toUpperCase()),
    ];

    expect(loud).toHaveLength(plain.length);
    expect(loud).toContain(rowTextCode(rowCode('u2'), 'AVDELINGEN'));
  });
});
