import type { Loaders, PartsOf } from '../parts.ts';

/** Nynorsk: what documents, forms and invitations say. */
export const loaders: Loaders<PartsOf<'nn'>> = {
  steps: async () => (await import('#content/steps/steps.nn.ts')).stepsNn,
  documents: async () => (await import('#content/words/documents.nn.ts')).documentsNn,
  drafts: async () => (await import('#content/drafts/drafts.nn.ts')).draftsNn,
  form: async () => (await import('#content/words/form.nn.ts')).formNn,
  inviteText: async () => (await import('#content/words/invite-text.nn.ts')).inviteTextNn,
};
