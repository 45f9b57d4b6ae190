import type { Loaders, PartsOf } from '../parts.ts';

/** English: everything the program says. */
export const loaders: Loaders<PartsOf<'en'>> = {
  shell: async () => (await import('#content/words/shell.en.ts')).shellEn,
  steps: async () => (await import('#content/steps/steps.en.ts')).stepsEn,
  documents: async () => (await import('#content/words/documents.en.ts')).documentsEn,
  drafts: async () => (await import('#content/drafts/drafts.en.ts')).draftsEn,
  form: async () => (await import('#content/words/form.en.ts')).formEn,
  inviteText: async () => (await import('#content/words/invite-text.en.ts')).inviteTextEn,
  advance: async () => (await import('#content/words/advance.en.ts')).advanceEn,
  answer: async () => (await import('#content/words/answer.en.ts')).answerEn,
  collect: async () => (await import('#content/words/collect.en.ts')).collectEn,
  followUps: async () => (await import('#content/drafts/follow-ups.en.ts')).followUpsEn,
  invite: async () => (await import('#content/words/invite.en.ts')).inviteEn,
  knowledge: async () => (await import('#content/words/knowledge.en.ts')).knowledgeEn,
  meeting: async () => (await import('#content/words/meeting.en.ts')).meetingEn,
  meetingRoom: async () => (await import('#content/words/meeting-room.en.ts')).meetingRoomEn,
  parking: async () => (await import('#content/words/parking.en.ts')).parkingEn,
  portfolio: async () => (await import('#content/words/portfolio.en.ts')).portfolioEn,
  preview: async () => (await import('#content/words/preview.en.ts')).previewEn,
  scoring: async () => (await import('#content/words/scoring.en.ts')).scoringEn,
  script: async () => (await import('#content/words/script.en.ts')).scriptEn,
  settings: async () => (await import('#content/words/settings.en.ts')).settingsEn,
  taking: async () => (await import('#content/words/taking.en.ts')).takingEn,
  zones: async () => (await import('#content/drafts/zones.en.ts')).zonesEn,
  portfolioReport: async () => (await import('#content/words/portfolio-report.en.ts')).portfolioReportEn,
  afterwards: async () => (await import('#content/words/afterwards.en.ts')).afterwardsEn,
};
