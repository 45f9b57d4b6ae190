import { lazy } from 'react';

const load = {
  open: () => import('#features/open-process/open-process-page.tsx'),
  frame: () => import('#features/process-frame/process-frame-page.tsx'),
  overview: () => import('#features/overview/overview-page.tsx'),
  fillStep: () => import('#features/fill-step/fill-step-page.tsx'),
  exportStep: () => import('#features/export/export-page.tsx'),
  versions: () => import('#features/versions/versions-page.tsx'),
  preview: () => import('#features/preview/preview-page.tsx'),
  settings: () => import('#features/settings/settings-page.tsx'),
  collect: () => import('#features/collect/collect-page.tsx'),
  received: () => import('#features/collect/received-page.tsx'),
  invite: () => import('#features/invite/invite-page.tsx'),
  answerOpen: () => import('#features/answer/answer-open-page.tsx'),
  answerFrame: () => import('#features/answer/answer-frame-page.tsx'),
  answerStep: () => import('#features/answer/answer-step-page.tsx'),
  meeting: () => import('#features/meeting/meeting-page.tsx'),
  closing: () => import('#features/meeting/closing-page.tsx'),
  room: () => import('#features/meeting/room-page.tsx'),
  facilitator: () => import('#features/meeting/facilitator-page.tsx'),
};

/** Pages behind the first one; each comes as its own chunk, so that the start page is there at once. */
export const OpenProcessPage = lazy(() => load.open().then((page) => ({ default: page.OpenProcessPage })));
export const ProcessFramePage = lazy(() => load.frame().then((page) => ({ default: page.ProcessFramePage })));
export const OverviewPage = lazy(() => load.overview().then((page) => ({ default: page.OverviewPage })));
export const FillStepPage = lazy(() => load.fillStep().then((page) => ({ default: page.FillStepPage })));
export const ExportPage = lazy(() => load.exportStep().then((page) => ({ default: page.ExportPage })));
export const MeetingPage = lazy(() => load.meeting().then((page) => ({ default: page.MeetingPage })));
export const ClosingPage = lazy(() => load.closing().then((page) => ({ default: page.ClosingPage })));
export const RoomPage = lazy(() => load.room().then((page) => ({ default: page.RoomPage })));
export const FacilitatorPage = lazy(() =>
  load.facilitator().then((page) => ({ default: page.FacilitatorPage })),
);
export const VersionsPage = lazy(() => load.versions().then((page) => ({ default: page.VersionsPage })));
export const CollectPage = lazy(() => load.collect().then((page) => ({ default: page.CollectPage })));
export const ReceivedPage = lazy(() => load.received().then((page) => ({ default: page.ReceivedPage })));
export const InvitePage = lazy(() => load.invite().then((page) => ({ default: page.InvitePage })));
export const PreviewPage = lazy(() => load.preview().then((page) => ({ default: page.PreviewPage })));
export const SettingsPage = lazy(() => load.settings().then((page) => ({ default: page.SettingsPage })));
export const AnswerOpenPage = lazy(() =>
  load.answerOpen().then((page) => ({ default: page.AnswerOpenPage })),
);
export const AnswerFramePage = lazy(() =>
  load.answerFrame().then((page) => ({ default: page.AnswerFramePage })),
);
export const AnswerStepPage = lazy(() =>
  load.answerStep().then((page) => ({ default: page.AnswerStepPage })),
);

/** Fetches the rest while the user reads the first page; a failure only means it is fetched when needed. */
export function fetchPagesAhead(): void {
  const fetchAll = (): void => {
    for (const fetchPage of Object.values(load)) void fetchPage().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchAll, { timeout: 5_000 });
  else setTimeout(fetchAll, 2_000);
}
