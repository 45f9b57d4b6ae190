import { Suspense } from 'react';
import { HashRouter, Navigate, Route, Routes, useParams } from 'react-router';
import { steps } from '#domain/guide/steps.ts';
import { StartPage } from '#features/start/start-page.tsx';
import { OwnFilesProvider } from '#session/repositories/own-files-context.ts';
import { RepositoryProvider } from '#session/repositories/repository-context.ts';
import { WindowsProvider } from '#session/repositories/windows-context.ts';
import type { OwnFiles } from '#storage/own-files.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { Windows } from '#storage/windows.ts';
import { AppLook } from '#ui/app-look.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFound } from './not-found.tsx';
import {
  AnswerFramePage,
  AnswerOpenPage,
  AnswerStepPage,
  ClosingPage,
  CollectPage,
  ExportPage,
  FacilitatorPage,
  FillStepPage,
  InvitePage,
  MeetingPage,
  OpenProcessPage,
  OverviewPage,
  PreviewPage,
  ProcessFramePage,
  RoomPage,
  SettingsPage,
  ReceivedPage,
  VersionsPage,
} from './pages.ts';
import { UpdateNotice } from './update-notice.tsx';

/** The routes: a list, a process, its steps. Ids in addresses are permanent, so a kept link goes on working. */
export function App({
  repository,
  ownFiles,
  windows,
}: {
  repository: ProcessRepository;
  ownFiles: OwnFiles;
  windows: Windows;
}) {
  return (
    <AppLook>
      <ErrorBoundary>
        <RepositoryProvider value={repository}>
          <OwnFilesProvider value={ownFiles}>
            <WindowsProvider value={windows}>
              <HashRouter>
                <Suspense>
                  <Routes>
                    <Route path="/" element={<StartPage />} />
                    <Route path="/settings" element={<SettingsPage />} />
                    <Route path="/p/:processId" element={<OpenProcessPage />}>
                      <Route path="room" element={<RoomPage />} />
                      <Route path="preview/:documentId" element={<PreviewPage />} />
                      <Route path="facilitator" element={<FacilitatorPage />} />
                      <Route element={<ProcessFramePage />}>
                        <Route index element={<OverviewPage />} />
                        <Route path="meeting" element={<MeetingPage />} />
                        <Route path="meeting/closing" element={<ClosingPage />} />
                        <Route path="versions" element={<VersionsPage />} />
                        <Route path="collect" element={<CollectPage />} />
                        <Route path="invite" element={<InvitePage />} />
                        <Route path=":stepId" element={<StepOrExport />} />
                      </Route>
                    </Route>
                    <Route path="/answer" element={<AnswerOpenPage />} />
                    <Route path="/answer/:payload" element={<AnswerOpenPage />} />
                    <Route path="/answer/r/:processId" element={<OpenProcessPage />}>
                      <Route element={<AnswerFramePage />}>
                        <Route index element={<AnswerStepPage />} />
                        <Route path=":page" element={<AnswerStepPage />} />
                      </Route>
                    </Route>
                    <Route path="/received/:payload" element={<ReceivedPage />} />
                    <Route path="*" element={<NotFound />} />
                  </Routes>
                </Suspense>
              </HashRouter>
            </WindowsProvider>
          </OwnFilesProvider>
        </RepositoryProvider>
      </ErrorBoundary>
      <UpdateNotice />
    </AppLook>
  );
}

/** An address with a step nobody knows leads to the overview of the process, where everything can be found. */
function StepOrExport() {
  const { processId = '', stepId } = useParams();
  if (stepId === 'export') return <ExportPage />;
  return steps.some((step) => step.id === stepId) ? (
    <FillStepPage />
  ) : (
    <Navigate to={`/p/${processId}`} replace />
  );
}
