import type { ComponentType } from 'react';
import { fetchedPart } from '#desk/fetching/fetched-part.tsx';
import { fetchOwnProcesses } from '#features/start/start-page.tsx';
import type { ScreenWords } from '#session/words/screen-words.ts';
import { fetchInTurn, type PageParts } from './fetch-in-turn.ts';
import { idle } from './idle.ts';

/** In the order they are fetched: the list that is come back to, and then as the work goes. */
const pages: PageParts[] = [{ fetch: fetchOwnProcesses, words: [] }];

/** A page behind the first one, which is there at once because these are not in it. */
function page(load: () => Promise<ComponentType>, words: PageParts['words']): ComponentType {
  const fetched = fetchedPart(load, words);
  pages.push({ fetch: fetched.fetch, words });
  return fetched;
}

export const OpenProcessPage = page(
  async () => (await import('#features/open-process/open-process-page.tsx')).OpenProcessPage,
  [],
);
export const ProcessFramePage = page(
  async () => (await import('#features/process-frame/process-frame-page.tsx')).ProcessFramePage,
  ['inProcess', 'steps'],
);
export const OverviewPage = page(
  async () => (await import('#features/overview/overview-page.tsx')).OverviewPage,
  ['advance', 'documents', 'inProcess', 'parking', 'portfolioReport', 'steps', 'trustLine'],
);
export const FillStepPage = page(
  async () => (await import('#features/fill-step/fill-step-page.tsx')).FillStepPage,
  ['documents', 'drafts', 'followUps', 'inProcess', 'knowledge', 'parking', 'scoring', 'steps', 'zones'],
);
export const ExportPage = page(
  async () => (await import('#features/export/export-page.tsx')).ExportPage,
  ['documents', 'drafts', 'followUps', 'inProcess', 'parking', 'steps', 'taking'],
);
export const VersionsPage = page(
  async () => (await import('#features/versions/versions-page.tsx')).VersionsPage,
  ['documents', 'inProcess', 'steps'],
);
export const AfterwardsPage = page(
  async () => (await import('#features/afterwards/afterwards-page.tsx')).AfterwardsPage,
  [
    'afterwards',
    'collect',
    'documents',
    'drafts',
    'followUps',
    'inProcess',
    'parking',
    'questionnaire',
    'steps',
  ],
);
export const PreviewPage = page(
  async () => (await import('#features/preview/preview-page.tsx')).PreviewPage,
  ['documents', 'drafts', 'preview', 'steps'],
);
export const KnowledgePage = page(
  async () => (await import('#features/knowledge/knowledge-page.tsx')).KnowledgePage,
  ['knowledge', 'steps'],
);
export const PortfolioPage = page(
  async () => (await import('#features/portfolio/portfolio-page.tsx')).PortfolioPage,
  ['documents', 'portfolio', 'portfolioReport', 'steps'],
);
export const OverseerPage = page(
  async () => (await import('#features/portfolio/overseer-page.tsx')).OverseerPage,
  ['documents', 'portfolio', 'portfolioReport', 'steps', 'trustLine'],
);
export const UserGuidePage = page(
  async () => (await import('#features/guide/user-guide-page.tsx')).UserGuidePage,
  ['guide'],
);
export const SettingsPage = page(
  async () => (await import('#features/settings/settings-page.tsx')).SettingsPage,
  ['inProcess', 'settings'],
);
export const PrivacyPage = page(
  async () => (await import('#features/statements/privacy-page.tsx')).PrivacyPage,
  ['statements'],
);
export const AccessibilityPage = page(
  async () => (await import('#features/statements/accessibility-page.tsx')).AccessibilityPage,
  ['statements'],
);
export const CollectPage = page(
  async () => (await import('#features/collect/collect-page.tsx')).CollectPage,
  ['collect', 'inviteText', 'steps'],
);
export const ReceivedPage = page(
  async () => (await import('#features/collect/received-page.tsx')).ReceivedPage,
  ['collect'],
);
export const JoinPage = page(async () => (await import('#features/join/join-page.tsx')).JoinPage, ['phones']);
export const TogetherPage = page(
  async () => (await import('#features/together/together-page.tsx')).TogetherPage,
  ['trustLine'],
);
export const InvitePage = page(
  async () => (await import('#features/invite/invite-page.tsx')).InvitePage,
  ['followUps', 'inProcess', 'invite', 'inviteText', 'steps'],
);
export const AnswerOpenPage = page(
  async () => (await import('#features/answer/answer-open-page.tsx')).AnswerOpenPage,
  ['answer', 'questionnaire'],
);
export const AnswerFramePage = page(
  async () => (await import('#features/answer/answer-frame-page.tsx')).AnswerFramePage,
  ['answer', 'steps'],
);
export const AnswerStepPage = page(
  async () => (await import('#features/answer/answer-step-page.tsx')).AnswerStepPage,
  ['answer', 'documents', 'drafts', 'followUps', 'inProcess', 'parking', 'steps'],
);
export const QuestionnairePage = page(
  async () => (await import('#features/answer/questionnaire-page.tsx')).QuestionnairePage,
  ['answer', 'questionnaire'],
);
export const MeetingPage = page(
  async () => (await import('#features/meeting/meeting-page.tsx')).MeetingPage,
  ['meeting', 'steps'],
);
export const ClosingPage = page(
  async () => (await import('#features/meeting/closing-page.tsx')).ClosingPage,
  ['meeting', 'steps', 'taking'],
);
export const RoomPage = page(
  async () => (await import('#features/meeting/room-page.tsx')).RoomPage,
  [
    'documents',
    'drafts',
    'followUps',
    'inProcess',
    'meeting',
    'meetingRoom',
    'parking',
    'phones',
    'scoring',
    'steps',
    'zones',
  ],
);
export const FacilitatorPage = page(
  async () => (await import('#features/meeting/facilitator-page.tsx')).FacilitatorPage,
  [
    'documents',
    'drafts',
    'followUps',
    'inProcess',
    'meeting',
    'meetingRoom',
    'parking',
    'phones',
    'scoring',
    'script',
    'steps',
    'zones',
  ],
);

/** Fetches the rest while the user reads the first page. */
export const fetchPagesAhead = (words: ScreenWords): Promise<void> => fetchInTurn(pages, words, idle);
