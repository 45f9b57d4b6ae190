import type { Loaders, Parts } from './parts.ts';

/** Bokmål: everything the program says. */
export const nb: Loaders<Parts> = {
  shell: async () => (await import('#content/words/shell.nb.ts')).shellNb,
  steps: async () => (await import('#content/steps/steps.nb.ts')).stepsNb,
  documents: async () => (await import('#content/words/documents.nb.ts')).documentsNb,
  drafts: async () => (await import('#content/drafts/drafts.nb.ts')).draftsNb,
  form: async () => (await import('#content/words/form.nb.ts')).formNb,
  inviteText: async () => (await import('#content/words/invite-text.nb.ts')).inviteTextNb,
  portfolioReport: async () => (await import('#content/words/portfolio-report.nb.ts')).portfolioReportNb,
  advance: async () => (await import('#content/words/advance.nb.ts')).advanceNb,
  afterwards: async () => (await import('#content/words/afterwards.nb.ts')).afterwardsNb,
  answer: async () => (await import('#content/words/answer.nb.ts')).answerNb,
  collect: async () => (await import('#content/words/collect.nb.ts')).collectNb,
  followUps: async () => (await import('#content/drafts/follow-ups.nb.ts')).followUpsNb,
  invite: async () => (await import('#content/words/invite.nb.ts')).inviteNb,
  knowledge: async () => (await import('#content/words/knowledge.nb.ts')).knowledgeNb,
  meeting: async () => (await import('#content/words/meeting.nb.ts')).meetingNb,
  meetingRoom: async () => (await import('#content/words/meeting-room.nb.ts')).meetingRoomNb,
  parking: async () => (await import('#content/words/parking.nb.ts')).parkingNb,
  portfolio: async () => (await import('#content/words/portfolio.nb.ts')).portfolioNb,
  preview: async () => (await import('#content/words/preview.nb.ts')).previewNb,
  scoring: async () => (await import('#content/words/scoring.nb.ts')).scoringNb,
  script: async () => (await import('#content/words/script.nb.ts')).scriptNb,
  settings: async () => (await import('#content/words/settings.nb.ts')).settingsNb,
  taking: async () => (await import('#content/words/taking.nb.ts')).takingNb,
  zones: async () => (await import('#content/drafts/zones.nb.ts')).zonesNb,
};
