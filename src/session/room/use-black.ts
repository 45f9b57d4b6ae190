import { useRoomPart } from './room-context.tsx';

const read = (value: unknown): boolean => value === true;

/** Is the room's screen dark, so that people look at each other? The same in every window. */
export const useBlack = (): [boolean, (black: boolean) => void] => useRoomPart('black', read);
