import { linkTo, routes } from '#desk/routes.ts';
import { ownAddress } from '#session/machine/own-address.ts';

/** Opens the window for the wall, or brings the one that is open to the front. */
export function openRoomWindow(processId: string): void {
  const address = `${ownAddress(window.location).base}${linkTo(routes.room(processId))}`;
  window.open(address, `brukerpanelveilederen-room-${processId}`, 'popup,width=1280,height=720');
}
