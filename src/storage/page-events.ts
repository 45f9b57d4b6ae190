type Listening = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** The parts of the page that tell when a person leaves it. */
export interface Page {
  readonly window: Listening;
  readonly document: Listening & { readonly visibilityState: DocumentVisibilityState };
}

/** The page we stand in, or null outside a browser. */
export const currentPage = (): Page | null =>
  typeof window === 'undefined' ? null : { window, document: window.document };

/**
 * Calls `leaving` when the page is hidden, left, loses focus or closes, and `closing` just before that when the page is
 * about to be gone. When it closes while `mayLose` is true, and `leaving` could not write down what may be lost, the
 * browser asks the person to stay. Returns the way to stop listening.
 */
export function onLeaving(
  page: Page,
  given: {
    /** True when what is not stored stands where the next window finds it. */
    leaving: () => boolean;
    closing: () => void;
    mayLose: () => boolean;
  },
): () => void {
  const hidden = (): void => {
    if (page.document.visibilityState === 'hidden') given.leaving();
  };
  const gone = (): boolean => {
    given.closing();
    return given.leaving();
  };
  const closing = (event: Event): void => {
    // What is stored here for another window is no reason to hold the person back.
    const mayLose = given.mayLose();
    const isKept = gone();
    if (mayLose && !isKept) event.preventDefault();
  };
  page.document.addEventListener('visibilitychange', hidden);
  page.window.addEventListener('pagehide', gone);
  page.window.addEventListener('blur', given.leaving);
  page.window.addEventListener('beforeunload', closing);
  return () => {
    page.document.removeEventListener('visibilitychange', hidden);
    page.window.removeEventListener('pagehide', gone);
    page.window.removeEventListener('blur', given.leaving);
    page.window.removeEventListener('beforeunload', closing);
  };
}
