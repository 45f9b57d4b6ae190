import type { Loaders, PartsOf } from '../parts.ts';

/** English: what documents, forms and invitations say. */
export const loaders: Loaders<PartsOf<'en'>> = {
  steps: async () => (await import('#content/steps/steps.en.ts')).stepsEn,
  documents: async () => (await import('#content/words/documents.en.ts')).documentsEn,
  drafts: async () => (await import('#content/drafts/drafts.en.ts')).draftsEn,
  form: async () => (await import('#content/words/form.en.ts')).formEn,
  inviteText: async () => (await import('#content/words/invite-text.en.ts')).inviteTextEn,
};
