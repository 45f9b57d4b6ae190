import { useRoomPart } from './room-context.tsx';

const isThere = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Is the room open for phones? */
export const usePhonesAreIn = (): boolean => useRoomPart('phones', isThere)[0];
