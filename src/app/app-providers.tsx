import type { ReactNode } from 'react';
import { LineProvider, type FindLine } from '#session/line/line-context.ts';
import { BegunTextsProvider } from '#session/begun/begun-texts-context.ts';
import { OwnFilesProvider } from '#session/repositories/own-files-context.ts';
import { RepositoryProvider } from '#session/repositories/repository-context.ts';
import { WindowsProvider } from '#session/repositories/windows-context.ts';
import { TourProvider } from '#session/tour/tour-context.tsx';
import type { BegunTexts } from '#storage/begun-texts.ts';
import type { OwnFiles } from '#storage/own-files.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { Windows } from '#storage/windows.ts';

/** What lies behind the pages. */
export interface Behind {
  readonly repository: ProcessRepository;
  readonly ownFiles: OwnFiles;
  readonly windows: Windows;
  readonly begunTexts: BegunTexts;
  /** Left out where the program can have no line. */
  readonly findLine?: FindLine;
}

const noLine: FindLine = () => Promise.resolve(null);

/** What every page may count on, whichever page it is. */
export const AppProviders = ({
  repository,
  ownFiles,
  windows,
  begunTexts,
  findLine = noLine,
  children,
}: Behind & { children: ReactNode }) => (
  <RepositoryProvider value={repository}>
    <OwnFilesProvider value={ownFiles}>
      <WindowsProvider value={windows}>
        <BegunTextsProvider value={begunTexts}>
          <LineProvider value={findLine}>
            <TourProvider>{children}</TourProvider>
          </LineProvider>
        </BegunTextsProvider>
      </WindowsProvider>
    </OwnFilesProvider>
  </RepositoryProvider>
);
