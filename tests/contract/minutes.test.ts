import { expect, test } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import { steps } from '#domain/guide/steps.ts';
import { documentsOf, nameOfDocument } from '#documents/document-list.ts';
import { beginMeeting, endMeeting } from '#domain/meeting/hold-meeting.ts';
import { applyChanges } from '#domain/process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Answers } from '#domain/process/process.ts';
import { modelTexts } from '../support/model-text.ts';

const AT = '2027-04-21T07:00:00.000Z';
/** Norwegian summer time. */
const wallClock = { now: Date.parse('2027-04-21T09:00:00.000Z'), offsetAt: () => 120 };
const held: Answers = {
  about: { unitName: 'Klinikk Øye', participants: [{ id: 'p', role: 'Klinikksjef', unit: 'Ledelsen' }] },
  decision: { need: 'yes' },
  parking: {
    items: [{ id: 'u', step: 'mandate', field: 'purpose', text: 'Hvem eier saken?', who: 'Rådgiver' }],
  },
  plan: { measures: [{ id: 'm', measure: 'Skrive mandat', responsible: 'Klinikksjef' }] },
  meeting: {
    runs: [{ id: 'r', meeting: 'needs-analysis', startedAt: AT, endedAt: '2027-04-21T08:15:00.000Z' }],
    used: [
      {
        id: 'a',
        run: 'r',
        meeting: 'needs-analysis',
        step: 'strategy',
        startedAt: AT,
        endedAt: '2027-04-21T07:23:00.000Z',
      },
    ],
    notes: [{ id: 'strategy', text: 'Spør den stille.' }],
  },
};

async function minutesIn(answers: Answers, code: LanguageCode = 'nb') {
  const spoken = await loadDocumentWords(code);
  const process = { id: 'p', schemaVersion: CURRENT_SCHEMA_VERSION, createdAt: AT, updatedAt: AT, answers };
  const input = documentInputOf(process, { spoken, printedOn: '2027-04-21', wallClock });
  return documentsOf(process)
    .filter(({ kind }) => kind === 'minutes')
    .map((document) => ({
      meeting: document.meeting,
      name: nameOfDocument(document, input.words),
      texts: modelTexts(document.make(input, document.meeting)).join('\n'),
    }));
}

test('only meetings that were held have minutes, with the time on the wall', async () => {
  const [minutes, ...others] = await minutesIn(held);
  expect(others).toEqual([]);
  expect(minutes?.meeting).toBe('needs-analysis');
  expect(minutes?.name).toBe('Møtereferat Behovsanalyse');
  expect(minutes?.texts).toContain('09.00');
  expect(minutes?.texts).toContain('10.15');
  expect(await minutesIn({})).toEqual([]);
});

test('the minutes say who took part and what is unclear, and leave the plan to the meeting that makes it', async () => {
  const [minutes] = await minutesIn(held);
  for (const text of ['Klinikksjef, Ledelsen', 'Formål: Hvem eier saken?', 'Rådgiver'])
    expect(minutes?.texts).toContain(text);
  expect(minutes?.texts).not.toContain('Skrive mandat');
});

test('private notes stand there only when somebody chose it', async () => {
  const [without] = await minutesIn(held);
  const [withNotes] = await minutesIn({ ...held, standing: { notesInMinutes: true } });
  expect(without?.texts).not.toContain('Spør den stille.');
  expect(withNotes?.texts).toContain('Spør den stille.');
});

test.each(['nn', 'en'] as const)('the fixed words speak %s', async (code) => {
  const [minutes] = await minutesIn(held, code);
  const [norwegian] = await minutesIn(held);
  expect(minutes?.texts).not.toBe(norwegian?.texts);
  expect(minutes?.texts).not.toMatch(/undefined|\{\w+\}/);
});

test('the minutes tell what was decided in the meeting, marked where it was changed since, and not what stood from before', async () => {
  const before = { ...held, criteria: { criteria: [{ id: 'a', text: 'Har god tid' }] }, meeting: {} };
  const begun = applyChanges(
    before,
    beginMeeting(steps, before, { id: 'r', meeting: 'needs-analysis', minutes: 60 }, 'criteria', 0),
  );
  const decided = applyChanges(begun, [
    { kind: 'insert', step: 'criteria', path: ['criteria'], row: { id: 'b', text: 'Vant til tolk' } },
  ]);
  const over = applyChanges(decided, endMeeting(steps, decided, 3_600_000));
  const mended = applyChanges(over, [
    { kind: 'set', step: 'criteria', path: ['criteria', 'b', 'text'], value: 'Er vant til tolk' },
  ]);
  const [minutes] = await minutesIn(mended);
  expect(minutes?.texts).toMatch(/\d Seleksjonskriterier\n.+\?\nEr vant til tolk \(endret etter møtet\)\n/);
  expect(minutes?.texts).not.toContain('Har god tid');
});
