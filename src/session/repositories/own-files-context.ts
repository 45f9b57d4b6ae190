import { createContext, useContext } from 'react';
import type { OwnFiles } from '#storage/own-files.ts';

const OwnFilesContext = createContext<OwnFiles | null>(null);
export const OwnFilesProvider = OwnFilesContext.Provider;

/** The template and the profile a trust has brought. Throws when the app forgot to provide them: a fault of ours. */
export function useOwnFiles(): OwnFiles {
  const files = useContext(OwnFilesContext);
  if (!files) throw new Error('No own files are provided.');
  return files;
}
