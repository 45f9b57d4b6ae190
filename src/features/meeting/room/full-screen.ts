/** Into the whole screen, where it is not there yet. A browser that refuses leaves things as they are. */
export function fillScreen(): void {
  if (!document.fullscreenElement) document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Into the whole screen, or out of it. A browser that refuses leaves things as they are. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
