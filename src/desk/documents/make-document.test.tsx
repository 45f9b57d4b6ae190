import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { profileOf } from '#storage/files/known-profiles.ts';
import type { DocumentOf } from '#documents/document-list.ts';
import { masterTemplate } from '#documents/word/master-template.ts';
import type { Answers } from '#domain/process/process.ts';
import { today } from '#session/clock/today.ts';
import type { Trust } from '#session/repositories/fetch-trust.ts';
import { OWN_PROFILE } from '#domain/profile/deeds.ts';
import { invitation } from '#tests/support/page/open-invited.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { workersInThePage } from '#tests/support/page/workers-in-the-page.ts';
import { makeDocument } from './make-document.ts';
import { makeForm } from './make-form.ts';

beforeEach(workersInThePage);

const NO_TRUST: Trust = { profile: profileOf('generic') };
const ANSWERS: Answers = {
  about: { processName: 'Klinikk Øye' },
  mandate: { purpose: 'Kortere ventetid på poliklinikken' },
};
const BODY = 'word/document.xml';

const make = (document: DocumentOf, answers = ANSWERS, trust = NO_TRUST) =>
  makeDocument(processWith(answers), document, 'docx', trust);
/** What stands in a Word file, without what it looks like. */
async function textOf(file: Blob | null): Promise<string> {
  const parts = unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? []));
  return strFromU8(parts[BODY] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
}

test('a document is a Word file with what is answered, named by what it is, for whom and when', async () => {
  const { name, file, substituted } = await make({ kind: 'mandate' });
  expect(name).toBe(`mandat-klinikk-oye-${today()}.docx`);
  expect(file?.type).toContain('wordprocessingml.document');
  expect(substituted).toBe(false);
  expect(await textOf(file)).toContain('Kortere ventetid på poliklinikken');
});

test('a document and its name speak the language the process has chosen, around what people wrote', async () => {
  const { documents } = await loadDocumentWords('en');
  const { name, file } = await make(
    { kind: 'action-plan' },
    { ...ANSWERS, about: { processName: 'Panel Øye', unitName: 'Klinikk Øye', documentLanguage: 'en' } },
  );
  expect(name).toBe(
    `${documents.names['action-plan'].toLowerCase().replaceAll(' ', '-')}-panel-oye-${today()}.docx`,
  );
  const text = await textOf(file);
  expect(text).toContain(documents.names['action-plan']);
  expect(text).toContain('Klinikk Øye');
});

test('a document stands in the template of the trust, and in ours where there is none', async () => {
  const parts = unzipSync(await masterTemplate('plain'));
  const own = strFromU8(parts[BODY] ?? new Uint8Array()).replace(
    '<w:body>',
    '<w:body><w:p><w:r><w:t>Foretakets egen innledning</w:t></w:r></w:p>',
  );
  const template = zipSync({ ...parts, [BODY]: strToU8(own) });
  const texts = await Promise.all(
    [{ ...NO_TRUST, template }, NO_TRUST].map(async (trust) =>
      textOf((await make({ kind: 'mandate' }, ANSWERS, trust)).file),
    ),
  );
  expect(texts.map((text) => text.includes('Foretakets egen innledning'))).toEqual([true, false]);
  for (const text of texts) expect(text).toContain('Kortere ventetid på poliklinikken');
});

test('an order goes where the profile of the trust says', async () => {
  const own = {
    ...profileOf('generic'),
    id: OWN_PROFILE,
    ordering: { to: { nb: 'Ring Kari i resepsjonen.' }, how: { nb: '' } },
  };
  const { file } = await make({ kind: 'order' }, ANSWERS, { profile: own });
  expect(await textOf(file)).toContain('Ring Kari i resepsjonen.');
});

test('minutes are named by the meeting they are of', async () => {
  const { name } = await make({ kind: 'minutes', meeting: 'needs-analysis' });
  const { names, minutes } = (await loadDocumentWords('nb')).documents;
  expect(name).toContain(names.minutes.toLowerCase().replaceAll('ø', 'o'));
  expect(name).toContain(minutes.meetings['needs-analysis'].toLowerCase().replaceAll(' ', '-'));
});

test('a form for a leader names who is asked, in the language that is chosen for it', async () => {
  const [nb, en] = await Promise.all(
    ['nb' as const, 'en' as const].map((code) => makeForm(invitation, code)),
  );
  const [norwegian, english] = [await textOf(nb ?? null), await textOf(en ?? null)];
  for (const text of [norwegian, english]) expect(text).toContain(invitation.processName);
  const question = async (code: 'nb' | 'en') =>
    (await loadDocumentWords(code)).steps.summary.fields.satisfiedWith.label;
  expect(norwegian).toContain(await question('nb'));
  expect(english).toContain(await question('en'));
  expect(english).not.toContain(await question('nb'));
});
