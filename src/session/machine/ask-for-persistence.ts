import { askForPersistence as ask, type Persistence } from '#storage/storage-health.ts';

/**
 * Asks the browser to keep what is saved even when it runs short of room. A refusal changes nothing here:
 * the user is told on the overview, and the copy on file is what can be relied on.
 */
export const askForPersistence = (): Promise<Persistence> => ask().catch(() => 'unsupported' as const);
