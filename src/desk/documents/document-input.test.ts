import { describe, expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { profileOf } from '#storage/files/known-profiles.ts';
import { modelOf } from '#documents/document-list.ts';
import { OWN_PROFILE } from '#domain/profile/deeds.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { modelTexts } from '#tests/support/model-text.ts';
import { documentInputOf, documentLanguageIn, fetchDocumentInput } from './document-input.ts';

const wallClock = { now: 0, offsetAt: () => 60 };
const printedOn = '2027-03-01';
const own = {
  ...profileOf('generic'),
  id: OWN_PROFILE,
  ordering: { to: { nb: 'Ring Kari.' }, how: { nb: '' } },
};

describe('what documents are made from', () => {
  it.each([
    [{}, 'nb'],
    [{ documentLanguage: 'en' }, 'en'],
    [{ documentLanguage: 'a language of tomorrow' }, 'nb'],
  ] as const)('speaks the language the process has chosen: %o', async (about, code) => {
    const process = processWith({ about });
    expect(documentLanguageIn(process)).toBe(code);
    const input = await fetchDocumentInput(process, { printedOn, wallClock });
    expect(input.words.language).toBe(code);
    expect(input.stepWords).toBe((await loadDocumentWords(code)).steps);
  });

  it('sends orders where the trust’s own profile says', async () => {
    const order = async (profile: typeof own) => {
      const process = processWith({ about: { profile: profile.id } });
      const spoken = await loadDocumentWords('nb');
      const input = documentInputOf(process, { spoken, printedOn, wallClock, profile });
      const model = modelOf({ kind: 'order' }, input);
      return model ? modelTexts(model).join('\n') : '';
    };
    expect(await order(own)).toContain('Ring Kari.');
    expect(await order({ ...own, ordering: { to: { nb: '' }, how: { nb: '' } } })).toContain('[Fyll inn');
  });

  it('says in the properties of a file which version of the program made it, where that is known', async () => {
    const process = processWith({});
    const made = async (appVersion?: string) => {
      const given = { printedOn, wallClock, ...(appVersion === undefined ? {} : { appVersion }) };
      return modelOf({ kind: 'mandate' }, await fetchDocumentInput(process, given))?.description;
    };
    expect(await made('1.2.3')).toMatch(/ · Brukerpanelveilederen 1\.2\.3$/);
    expect(await made()).not.toContain('1.2.3');
  });

  it('says what a profile says in the language of the documents', async () => {
    const process = processWith({ about: { profile: 'unn', documentLanguage: 'en' } });
    const input = await fetchDocumentInput(process, { printedOn, wallClock, profile: profileOf('unn') });
    expect(input.trust?.userCommittee).toBe(profileOf('unn').userCommittee.en);
    expect(input.trust?.ordering.to).toBe(profileOf('unn').ordering.to.en);
  });
});
