/** A file the page handed to the browser. */
export interface Download {
  readonly name: string;
  readonly content: Blob;
}

const downloads: Download[] = [];
const waiting = new Map<string, Blob>();

/** What was downloaded since the test began, in order. */
export const downloaded = (): readonly Download[] => downloads;

/** The parts of a browser that jsdom lacks and the program counts on. Call it before anything is rendered. */
export function provideBrowserParts(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      // As wide as a desk: everything stands on the page, nothing is folded away.
      matches: media.includes('min-width'),
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  document.adoptedStyleSheets = [];
  CSSStyleSheet.prototype.replaceSync = () => undefined;
  window.CSS ??= { supports: () => true, escape: (text: string) => text } as unknown as typeof CSS;
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  let made = 0;
  URL.createObjectURL = (content) => {
    const url = `blob:test/${(made += 1)}`;
    if (content instanceof Blob) waiting.set(url, content);
    return url;
  };
  URL.revokeObjectURL = (url) => void waiting.delete(url);
  // Only what is made for a download is pressed by the program itself.
  HTMLAnchorElement.prototype.click = function click() {
    const content = waiting.get(this.href);
    if (content) downloads.push({ name: this.download, content });
  };
}

/** A new test begins with nothing kept, at the first page. */
export function forgetEverything(): void {
  downloads.length = 0;
  localStorage.clear();
  sessionStorage.clear();
  window.location.hash = '';
}
