import type { ReactNode } from 'react';
import { OwnFilesProvider } from '#session/repositories/own-files-context.ts';
import { RepositoryProvider } from '#session/repositories/repository-context.ts';
import { WindowsProvider } from '#session/repositories/windows-context.ts';
import type { OwnFiles } from '#storage/own-files.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { Windows } from '#storage/windows.ts';

/** What lies behind the pages. */
export interface Behind {
  readonly repository: ProcessRepository;
  readonly ownFiles: OwnFiles;
  readonly windows: Windows;
}

/** What every page may count on, whichever page it is. */
export const AppProviders = ({
  repository,
  ownFiles,
  windows,
  children,
}: Behind & { children: ReactNode }) => (
  <RepositoryProvider value={repository}>
    <OwnFilesProvider value={ownFiles}>
      <WindowsProvider value={windows}>{children}</WindowsProvider>
    </OwnFilesProvider>
  </RepositoryProvider>
);
