import { useRoomPart } from '#session/room/room-context.tsx';

const readOn = (value: unknown): boolean => value === true;

/** Does the room do without the time? (WCAG 2.2.1) */
export const useTimeHidden = (): [boolean, (hidden: boolean) => void] => useRoomPart('time-hidden', readOn);

/** One soft tone when the time of a step is used; none until somebody asks for it. */
export const useSound = (): [boolean, (on: boolean) => void] => useRoomPart('time-sound', readOn);
