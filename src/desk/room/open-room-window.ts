import { linkTo, routes } from '#desk/routes.ts';
import { ownAddress } from '#session/machine/own-address.ts';

/** The address of the wall, whole, for a window of its own. */
export const roomAddress = (processId: string): string =>
  `${ownAddress(window.location).base}${linkTo(routes.room(processId))}`;

/** Opens the window for the wall, or brings the one that is open to the front; false where the browser will not. */
export const openRoomWindow = (processId: string): boolean =>
  window.open(
    roomAddress(processId),
    `brukerpanelveilederen-room-${processId}`,
    'popup,width=1280,height=720',
  ) !== null;
