import type { Loaders, PartsOf } from '../parts.ts';

/** Nynorsk: everything the program says. */
export const loaders: Loaders<PartsOf<'nn'>> = {
  steps: async () => (await import('#content/steps/steps.nn.ts')).stepsNn,
  documents: async () => (await import('#content/words/documents.nn.ts')).documentsNn,
  drafts: async () => (await import('#content/drafts/drafts.nn.ts')).draftsNn,
  form: async () => (await import('#content/words/form.nn.ts')).formNn,
  inviteText: async () => (await import('#content/words/invite-text.nn.ts')).inviteTextNn,
  shell: async () => (await import('#content/words/shell.nn.ts')).shellNn,
  advance: async () => (await import('#content/words/advance.nn.ts')).advanceNn,
  answer: async () => (await import('#content/words/answer.nn.ts')).answerNn,
  invite: async () => (await import('#content/words/invite.nn.ts')).inviteNn,
  collect: async () => (await import('#content/words/collect.nn.ts')).collectNn,
  followUps: async () => (await import('#content/drafts/follow-ups.nn.ts')).followUpsNn,
  knowledge: async () => (await import('#content/words/knowledge.nn.ts')).knowledgeNn,
  meeting: async () => (await import('#content/words/meeting.nn.ts')).meetingNn,
  meetingRoom: async () => (await import('#content/words/meeting-room.nn.ts')).meetingRoomNn,
  parking: async () => (await import('#content/words/parking.nn.ts')).parkingNn,
  portfolio: async () => (await import('#content/words/portfolio.nn.ts')).portfolioNn,
  preview: async () => (await import('#content/words/preview.nn.ts')).previewNn,
  scoring: async () => (await import('#content/words/scoring.nn.ts')).scoringNn,
  script: async () => (await import('#content/words/script.nn.ts')).scriptNn,
  settings: async () => (await import('#content/words/settings.nn.ts')).settingsNn,
  taking: async () => (await import('#content/words/taking.nn.ts')).takingNn,
  zones: async () => (await import('#content/drafts/zones.nn.ts')).zonesNn,
  portfolioReport: async () => (await import('#content/words/portfolio-report.nn.ts')).portfolioReportNn,
  afterwards: async () => (await import('#content/words/afterwards.nn.ts')).afterwardsNn,
};
