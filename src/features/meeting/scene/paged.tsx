import { use, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePagesOf } from '#session/room/use-page-of-scene.ts';
import { useWords } from '#session/words/use-words.ts';
import { pagesOf, tallestOf, type Band } from './page-breaks.ts';
import css from './paged.module.css';
import { WallContext } from './wall-context.ts';

/** What is kept whole on a page where it can be; of anything else the parts are. */
const WHOLE =
  '[data-head], [data-row], [data-column], [data-kind]:not(:only-child), li, tr, label, p, button, a, select, input, textarea, svg, fieldset, [role="radiogroup"], [role="img"]';
/** Room for focus rings round a page, and the line that says which page it is, px of the sheet. */
const RING = 4;
const PAGE_LINE = 24;

interface PagedProps {
  readonly className: string | undefined;
  /** The kind of a field that stands alone. */
  readonly kind?: string | undefined;
  readonly children: ReactNode;
}

/**
 * What is written in on a screen alone. What there is no room for stands on pages after, with nothing cut, turned by the
 * ways the room is moved; who comes to a field of another page by the keys, or adds a row there, has its page turned to.
 * In a window as narrow as a phone's it goes on down the page instead.
 */
export function Paged({ className, kind, children }: PagedProps) {
  const { room } = useWords('meetingRoom');
  const { scene } = use(WallContext);
  const pages = usePagesOf(scene);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(pages);
  const show = useRef<() => void>(undefined);

  useLayoutEffect(() => {
    latest.current = pages;
    show.current?.();
  }, [pages]);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const turning = turn(element, latest);
    show.current = turning.fit;
    turning.fit();
    // The screen may change, rows come and go, and the typeface may come late.
    const sizes = new ResizeObserver(turning.fit);
    if (element.parentElement) sizes.observe(element.parentElement);
    const texts = new MutationObserver(turning.fit);
    texts.observe(element, { childList: true, characterData: true, subtree: true });
    element.addEventListener('focusin', turning.follow);
    element.addEventListener('input', turning.follow);
    // A browser brings what it finds, or what is written in, into sight by itself.
    element.addEventListener('scroll', turning.fit);
    return () => {
      sizes.disconnect();
      texts.disconnect();
      element.removeEventListener('focusin', turning.follow);
      element.removeEventListener('input', turning.follow);
      element.removeEventListener('scroll', turning.fit);
    };
  }, []);

  return (
    <div className={`${className ?? ''} ${css['window'] ?? ''}`} data-kind={kind}>
      <div ref={box} className={css['box']} data-pages>
        {children}
      </div>
      {pages.of > 1 && <p className={css['page']}>{room.pageOf(pages.at + 1, pages.of)}</p>}
    </div>
  );
}

/** Lays a box on pages, shows the one that is turned to, and turns to the one that somebody comes to. */
function turn(
  element: HTMLElement,
  latest: { readonly current: ReturnType<typeof usePagesOf> },
): { readonly fit: () => void; readonly follow: (event: Event) => void } {
  function tell(of: number): void {
    if (Math.max(1, of) !== latest.current.of) latest.current.tell(Math.max(1, of));
  }
  function fit(): void {
    const pages = breaksOf(element);
    tell(pages.length);
    place(element, pages, Math.min(latest.current.at, pages.length - 1));
  }
  function follow({ target }: Event): void {
    const pages = breaksOf(element);
    if (!(target instanceof Element)) return;
    const { top } = bandOf(target, element);
    const at = Math.max(
      0,
      pages.findLastIndex((page) => page.top <= top + 1),
    );
    tell(pages.length);
    if (at !== latest.current.at) latest.current.turnTo(at);
    place(element, pages, at);
  }
  return { fit, follow };
}

/** The room is drawn larger than it is written, so what is seen is measured in pixels of the sheet. */
function bandOf(target: Element, element: HTMLElement): Band {
  const outer = element.getBoundingClientRect();
  const scale = outer.width / element.offsetWidth || 1;
  const { top, bottom } = target.getBoundingClientRect();
  const from = (edge: number): number => (edge - outer.top) / scale + element.scrollTop;
  return { top: from(top), bottom: from(bottom) };
}

const headOf = (element: HTMLElement): number => {
  const head = element.querySelector<HTMLElement>('[data-head]');
  return head ? head.offsetHeight + RING : 0;
};

/** The pages; none where it goes on down the page, and where nothing is drawn. */
function breaksOf(element: HTMLElement): readonly Band[] {
  const room = (element.parentElement?.clientHeight ?? 0) - 2 * RING;
  const isLaid = getComputedStyle(element).overflowY === 'hidden';
  if (!isLaid || room <= 0) return [];
  const boxes = boxesIn(element, room - PAGE_LINE);
  const fits = pagesOf(boxes, { first: room, other: room });
  if (fits.length < 2) return fits;
  const first = room - PAGE_LINE;
  return pagesOf(boxes, { first, other: first - headOf(element) });
}

/** What must stand whole, side by side where a page has room for it, else one below another. */
function boxesIn(element: HTMLElement, room: number): readonly Band[] {
  // The head follows the page that is shown; what is asked is where it stands by itself.
  element.dataset['measured'] = '';
  delete element.dataset['single'];
  let boxes = wholesIn(element, element, room);
  if (tallestOf(boxes) > room) {
    element.dataset['single'] = '';
    boxes = wholesIn(element, element, room);
  }
  delete element.dataset['measured'];
  return boxes;
}

function wholesIn(parent: Element, element: HTMLElement, room: number): readonly Band[] {
  return [...parent.children].flatMap((child): readonly Band[] => {
    // What lies folded away has a height all the same.
    if (!child.checkVisibility()) return [];
    const band = bandOf(child, element);
    const height = band.bottom - band.top;
    // What is only read aloud has no room of its own, whatever lies in it.
    if (height <= 2)
      return getComputedStyle(child).overflowY === 'visible' ? wholesIn(child, element, room) : [];
    const isWhole = child.matches(WHOLE) && height <= room;
    return isWhole || child.childElementCount === 0 ? [band] : wholesIn(child, element, room);
  });
}

/** Shows one page, and of the gaps before and after it no more than there is. */
function place(element: HTMLElement, pages: readonly Band[], at: number): void {
  const page = pages[at];
  if (!page) {
    element.style.height = '';
    element.scrollTop = 0;
    return;
  }
  const before = pages[at - 1];
  const above = before ? headOf(element) + Math.min(RING, page.top - before.bottom) : RING;
  const below = Math.min(RING, (pages[at + 1]?.top ?? Infinity) - page.bottom);
  element.style.height = `${page.bottom - page.top + above + below}px`;
  element.scrollTop = page.top - above;
}
