/** Opens the window for the wall, or brings the one that is open to the front. */
export function openRoomWindow(processId: string): void {
  const address = `${window.location.href.split('#')[0] ?? ''}#/p/${processId}/room`;
  window.open(address, `brukerpanelveilederen-room-${processId}`, 'popup,width=1280,height=720');
}
