import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReadingWords, loadFormWords } from '#content/languages/load-form-words.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { loadDocumentPart } from '#content/languages/load-part.ts';
import { questionnaireFormOf } from '#documents/form/questionnaire-form.ts';
import { yearlyReportOf } from '#documents/papers/yearly-report.ts';
import { processTablesOf } from '#documents/tables/process-tables.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { AUDIENCES, type Audience } from '#domain/guide/choices.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import { questionnaireFieldId, questionnaireFormIdOf } from '#domain/questionnaire/form-id.ts';
import { questionnaireInvitationOf } from '#domain/questionnaire/invitation.ts';
import { questionsOf } from '#domain/questionnaire/questions.ts';
import { saidIn, type Said } from '#domain/questionnaire/reply.ts';
import { takeIn } from '#domain/questionnaire/take-in.ts';
import { applyChanges } from '#domain/process/change.ts';
import { steps } from '#domain/guide/steps.ts';
import { readForm, type ReadForm } from '#storage/forms/read-form.ts';
import { readIncomingText } from '#storage/advance/read-incoming.ts';
import { questionnairePayload, replyPayload } from '#storage/advance/write-advance.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { anyText } from '../support/any-text.ts';
import { fillForm, withBody, withPart, type Filling } from '../support/fill-form.ts';
import { fullReply } from '../support/full-reply.ts';
import { modelTexts } from '../support/model-text.ts';
import { processWith } from '../support/word-form.ts';

const ROUND = 'evaluation-1';
const process = processWith({
  about: { bodyName: 'Brukerpanelet på hud', facilitator: 'Rådgiver' },
  plan: { evaluations: [{ id: ROUND, plan: 'Blir vi hørt?', held: '2028-05-31' }] },
});
const words = await loadReadingWords();

async function formFor(audience: Audience, language: LanguageCode): Promise<Uint8Array> {
  const { documents } = await loadDocumentWords(language);
  return renderFormBytes(
    questionnaireFormOf({
      invitation: questionnaireInvitationOf(process, audience, ROUND),
      words: documents,
      formWords: await loadFormWords(language),
      asked: (await loadDocumentPart(language, 'questionnaire')).asked,
      printedOn: '2028-05-01',
    }),
  );
}
const fieldIn = (audience: Audience, field: Parameters<typeof questionnaireFieldId>[1]): string =>
  questionnaireFieldId(questionnaireFormIdOf({ process: process.id, audience, round: ROUND }), field);

const everything = (audience: Audience): Said =>
  saidIn(
    audience,
    Object.fromEntries(
      questionsOf(audience).map(({ id, kind }, index) => [
        id,
        kind === 'scale' ? (index % 3) + 1 : `Om ${id}`,
      ]),
    ),
  );
const fillingOf = (audience: Audience, said: Said): Filling =>
  Object.fromEntries(questionsOf(audience).map(({ id }) => [fieldIn(audience, id), String(said[id] ?? '')]));

function readIn(bytes: Uint8Array): Extract<ReadForm, { kind: 'questionnaire' }> {
  const read = readForm(bytes, { process, words });
  if (read.kind !== 'questionnaire') throw new Error(read.kind === 'refused' ? read.because : read.kind);
  return read;
}

describe.each(AUDIENCES)('the Word form for %s', (audience) => {
  it.each(LANGUAGE_CODES)('asks every question and reads each answer back, in %s', async (language) => {
    const said = everything(audience);
    const { reply, beside } = readIn(fillForm(await formFor(audience, language), fillingOf(audience, said)));
    expect(reply).toMatchObject({ process: process.id, audience, round: ROUND, said });
    expect(Object.keys(said)).toHaveLength(questionsOf(audience).length);
    expect(beside).toEqual([]);
  });

  it.each(LANGUAGE_CODES)('that nobody filled in says nothing, in %s', async (language) => {
    const { reply, beside } = readIn(await formFor(audience, language));
    expect([reply.said, beside]).toEqual([{}, []]);
  });

  it('is known by its fields where its properties and its line are gone', async () => {
    const said = everything(audience);
    const filled = fillForm(await formFor(audience, 'nb'), fillingOf(audience, said));
    const bare = withBody(
      withPart(filled, 'docProps/custom.xml', (xml) => xml.replaceAll('Brukerpanel', 'X')),
      (xml) => xml.replaceAll(/bpq\d[-\w]*/g, 'borte'),
    );
    expect(readIn(bare).reply).toMatchObject({ audience, round: ROUND, said });
  });
});

describe('a Word form', () => {
  it('gives back any text', async () => {
    const empty = await formFor('members', 'nb');
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        const { reply } = readIn(fillForm(empty, { [fieldIn('members', 'change')]: text }));
        const other = saidIn('members', { change: text });
        expect(reply.said.change ?? '').toBe(other.change ?? '');
        await Promise.resolve();
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a text for a number, and what was written beside the questions', async () => {
    const filled = fillForm(await formFor('members', 'nb'), {
      [fieldIn('members', 'heard')]: 'nesten alltid',
    });
    const written = withBody(filled, (xml) =>
      xml.replace('</w:body>', '<w:p><w:r><w:t>Takk for kaka</w:t></w:r></w:p></w:body>'),
    );
    expect(readIn(written).beside.toSorted()).toEqual(['Takk for kaka', 'nesten alltid']);
  });

  it('brought twice is one answer, and saved by somebody else who agrees it is another', async () => {
    const filled = fillForm(await formFor('members', 'nb'), fillingOf('members', everything('members')));
    const later = withPart(filled, 'docProps/core.xml', (xml) =>
      xml.replace(/(<dcterms:modified[^>]*>)[^<]*/, '$12028-06-01T09:00:00Z'),
    );
    expect(readIn(filled).reply.record).toBe(readIn(filled).reply.record);
    expect(readIn(later).reply.record).not.toBe(readIn(filled).reply.record);
  });

  it('of another process, or of an evaluation that is gone, is told and not read', async () => {
    const bytes = await formFor('members', 'nb');
    const from = (answers: typeof process.answers, id?: string) =>
      readForm(bytes, { process: processWith(answers, id), words });
    expect(from(process.answers, 'another')).toEqual({ kind: 'refused', because: 'other-process' });
    expect(from({ plan: {} })).toEqual({ kind: 'refused', because: 'other-round' });
  });
});

describe('a link', () => {
  const given = { parts: steps, keyOf: () => null };
  const invitation = { ...questionnaireInvitationOf(process, 'members', ROUND), language: 'en' as const };

  it('carries the questionnaire and its language, also in a mail that broke it', async () => {
    const letters = questionnairePayload(invitation);
    const broken = `Hei\n> https://example.org/#/questionnaire/${letters.slice(0, 60)}=\n> ${letters.slice(60)}\n`;
    expect(await readIncomingText(broken, given)).toEqual([
      { by: 'link', read: { kind: 'questionnaire', questionnaire: invitation } },
    ]);
  });

  it('carries an answer home, sealed for this process alone', async () => {
    const { publicKey, privateKey } = await makeKeys();
    const sealed = payloadText(await replyPayload(fullReply, publicKey));
    const [opened] = await readIncomingText(sealed, { parts: steps, keyOf: () => privateKey });
    expect(opened?.read).toEqual({ kind: 'reply', reply: fullReply, sealed: true });
    const [shut] = await readIncomingText(sealed, given);
    expect(shut?.read).toMatchObject({ kind: 'refused', because: 'sealed-no-key' });
    const open = payloadText(await replyPayload(fullReply, ''));
    expect((await readIncomingText(open, given))[0]?.read).toMatchObject({ kind: 'reply', sealed: false });
  });

  it('to something else than its audience is asked is refused', async () => {
    const wrong = { ...fullReply, said: { ...fullReply.said, papers: 2 as const } };
    const [read] = await readIncomingText(payloadText(await replyPayload(wrong, '')), given);
    expect(read?.read).toMatchObject({ kind: 'refused', because: 'damaged' });
  });
});

describe.each(LANGUAGE_CODES)('in %s, what three of each have answered', (language) => {
  it('stands in the yearly report as numbers alone, and in the spreadsheet with every word', async () => {
    const { documents, steps: stepWords } = await loadDocumentWords(language);
    const replies = AUDIENCES.flatMap((audience) =>
      [1, 2, 3].map((number) => ({
        reply: {
          ...fullReply,
          process: process.id,
          round: ROUND,
          audience,
          record: `${audience}-${number}`,
          said: everything(audience),
        },
        by: 'link' as const,
        beside: [],
      })),
    );
    const answers = applyChanges(process.answers, takeIn(replies, '2028-06-01T10:00:00.000Z'));
    const input = {
      process: { ...process, answers },
      steps,
      stepWords,
      words: documents,
      printedOn: '2028-06-02',
      wallClock: { now: 0, offsetAt: () => 0 },
    };
    const report = modelTexts(yearlyReportOf(input)).join('\n');
    const sheets = processTablesOf(input);
    for (const audience of AUDIENCES) {
      const sheet = sheets.find(({ name }) => name === documents.questionnaire.sheet[audience]);
      for (const { id, kind } of questionsOf(audience)) {
        const short = documents.questionnaire.short[id];
        expect(JSON.stringify(sheet?.rows)).toContain(short);
        if (kind === 'scale') expect(report).toContain(short);
        else {
          expect(report).not.toContain(`Om ${id}`);
          expect(JSON.stringify(sheet?.rows)).toContain(`Om ${id}`);
        }
      }
    }
  });
});
