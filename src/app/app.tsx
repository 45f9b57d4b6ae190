import { Suspense } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { exportStep } from '#domain/guide/steps/export.ts';
import { steps } from '#domain/guide/steps.ts';
import { PATTERNS, routes } from '#desk/routes.ts';
import { StartPage } from '#features/start/start-page.tsx';
import { firstScreenWords } from '#session/words/screen-words-context.ts';
import type { ScreenWords } from '#session/words/screen-words.ts';
import { Speaker } from '#session/words/speaking.tsx';
import { AppLook } from '#ui/app-look.tsx';
import { AppProviders, type Behind } from './app-providers.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HashPages } from './hash-pages.tsx';
import { NotFound } from './not-found.tsx';
import {
  AccessibilityPage,
  AfterwardsPage,
  AnswerFramePage,
  AnswerOpenPage,
  AnswerStepPage,
  ClosingPage,
  CollectPage,
  ExportPage,
  FacilitatorPage,
  FillStepPage,
  InvitePage,
  JoinPage,
  KnowledgePage,
  MeetingPage,
  OpenProcessPage,
  OverviewPage,
  OverseerPage,
  PortfolioPage,
  PreviewPage,
  PrivacyPage,
  ProcessFramePage,
  QuestionnairePage,
  RoomPage,
  SettingsPage,
  TogetherPage,
  ReceivedPage,
  UserGuidePage,
  VersionsPage,
} from './pages.tsx';
import { Sentences } from './sentences.tsx';
import { ShownAround } from './shown-around.tsx';
import { TranslationNotice } from './translation-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';

interface AppProps extends Behind {
  /** What the pages say at first; in the first language where it is left out. */
  readonly words?: ScreenWords;
}

/** Which page stands at which address. */
export function App({ words = firstScreenWords, ...behind }: AppProps) {
  return (
    <Speaker words={words}>
      <Sentences>
        <AppLook>
          <HashPages>
            <ErrorBoundary>
              <AppProviders {...behind}>
                <Suspense>
                  <ShownAround />
                </Suspense>
                <Suspense>
                  <Routes>
                    <Route path={PATTERNS.start} element={<StartPage />} />
                    <Route path={PATTERNS.settings} element={<SettingsPage />} />
                    <Route path={PATTERNS.knowledge} element={<KnowledgePage />} />
                    <Route path={PATTERNS.guide} element={<UserGuidePage />} />
                    <Route path={PATTERNS.privacy} element={<PrivacyPage />} />
                    <Route path={PATTERNS.accessibility} element={<AccessibilityPage />} />
                    <Route path={PATTERNS.portfolio} element={<PortfolioPage />} />
                    <Route path={PATTERNS.overseer} element={<OverseerPage />} />
                    <Route path={PATTERNS.process} element={<OpenProcessPage />}>
                      <Route path={PATTERNS.room} element={<RoomPage />} />
                      <Route path={PATTERNS.preview} element={<PreviewPage />} />
                      <Route path={PATTERNS.facilitator} element={<FacilitatorPage />} />
                      <Route element={<ProcessFramePage />}>
                        <Route index element={<OverviewPage />} />
                        <Route path={PATTERNS.meeting} element={<MeetingPage />} />
                        <Route path={PATTERNS.closing} element={<ClosingPage />} />
                        <Route path={PATTERNS.versions} element={<VersionsPage />} />
                        <Route path={PATTERNS.afterwards} element={<AfterwardsPage />} />
                        <Route path={PATTERNS.collect} element={<CollectPage />} />
                        <Route path={PATTERNS.invite} element={<InvitePage />} />
                        <Route path={PATTERNS.step} element={<KnownStep />} />
                      </Route>
                    </Route>
                    <Route path={PATTERNS.openInvitation} element={<AnswerOpenPage />} />
                    <Route path={PATTERNS.invitation} element={<AnswerOpenPage />} />
                    <Route path={PATTERNS.answer} element={<OpenProcessPage />}>
                      <Route element={<AnswerFramePage />}>
                        <Route index element={<AnswerStepPage />} />
                        <Route path={PATTERNS.answerPage} element={<AnswerStepPage />} />
                      </Route>
                    </Route>
                    <Route path={PATTERNS.invitedQuestionnaire} element={<AnswerOpenPage />} />
                    <Route path={PATTERNS.questionnaire} element={<OpenProcessPage />}>
                      <Route index element={<QuestionnairePage />} />
                    </Route>
                    <Route path={PATTERNS.join} element={<JoinPage />} />
                    <Route path={PATTERNS.joinScanned} element={<JoinPage />} />
                    <Route path={PATTERNS.together} element={<TogetherPage />} />
                    <Route path={PATTERNS.received} element={<ReceivedPage />} />
                    <Route path="*" element={<NotFound />} />
                  </Routes>
                </Suspense>
              </AppProviders>
            </ErrorBoundary>
            <TranslationNotice />
            <UpdateNotice />
          </HashPages>
        </AppLook>
      </Sentences>
    </Speaker>
  );
}

/** An address with a step nobody knows leads to the overview of the process, where everything can be found. */
function KnownStep() {
  const { processId = '', stepId } = useParams();
  if (stepId === exportStep.id) return <ExportPage />;
  return steps.some((step) => step.id === stepId) ? (
    <FillStepPage />
  ) : (
    <Navigate to={routes.process(processId)} replace />
  );
}
